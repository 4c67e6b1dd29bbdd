import Foundation
import Testing

@testable import NeuralNetworks

/// What every activation keeps. Each law is a function of an activation, so that broken ones can be shown to break it.
enum ActivationLaw {
    /// Arguments that are spread over what layers see, and none at a kink.
    static let arguments = (-96...96).map { Float($0) / 8 + 0.03125 }

    /// The function's largest difference from its formula in Double, and its derivative's from the formula's central
    /// difference.
    static func differences(
        _ activation: any Activation, formula: (Double) -> Double
    ) -> (value: Double, derivative: Double) {
        var (value, derivative) = (0.0, 0.0)
        for argument in arguments {
            let z = Vector(repeating: argument)
            let a = activation.value(z)
            let (exact, step) = (Double(argument), 1e-5)
            value = max(value, abs(Double(a[3]) - formula(exact)) / max(1, abs(formula(exact))))
            let slope = (formula(exact + step) - formula(exact - step)) / (2 * step)
            derivative = max(derivative, abs(Double(activation.derivative(z, a)[3]) - slope))
        }
        return (value, derivative)
    }

    /// Finite numbers give finite values and derivatives.
    static func staysFinite(_ activation: any Activation) -> Bool {
        [0, -0.0, 0x1p-149, -0x1p-149, 1e-10, 90, -90, 1e10, -1e10, 1e30, -1e30].allSatisfy { (argument: Float) in
            let z = Vector(repeating: argument)
            let a = activation.value(z)
            return a[0].isFinite && activation.derivative(z, a)[0].isFinite
        }
    }

    /// Eight numbers together give what each gives alone, in value and derivative.
    static func lanesAreApart(_ activation: any Activation) -> Bool {
        let z = Vector(-3, -0.5, 0, 0.25, 1, 2, 7, -20)
        let a = activation.value(z)
        let slope = activation.derivative(z, a)
        return (0..<8).allSatisfy { lane in
            let alone = Vector(repeating: z[lane])
            let value = activation.value(alone)
            return value[5] == a[lane] && activation.derivative(alone, value)[5] == slope[lane]
        }
    }

    /// The loops over a layer do what the vectors do.
    static func loopsAgree(_ activation: any Activation) -> Bool {
        let (z, a, gradient) = (FloatBuffer(count: 64), FloatBuffer(count: 64), FloatBuffer(count: 64))
        z.array = Array(arguments.prefix(64))
        gradient.array = (0..<64).map { Float($0) - 31 }
        let before = gradient.array
        activation.apply(z.all, to: a.all)
        activation.backpropagate(gradient.all, z: z.all, a: a.all)
        return (0..<64).allSatisfy { index in
            let input = Vector(repeating: z.array[index])
            let output = activation.value(input)
            return a.array[index] == output[0]
                && gradient.array[index] == before[index] * activation.derivative(input, output)[0]
        }
    }
}

@Suite("Every activation")
struct ActivationLawTests {
    static let activations = Activations.all.map { $0.init() }

    @Test("has the value and the derivative of its formula")
    func formulas() throws {
        for activation in Self.activations {
            let formula = try #require(activationFormulas[name(activation)], "no formula for \(name(activation))")
            let differences = ActivationLaw.differences(activation, formula: formula)
            #expect(differences.value < 2e-7, "\(name(activation))")
            #expect(differences.derivative < 3e-7, "\(name(activation))")
        }
    }

    @Test("is told from one with a wrong value or a wrong derivative")
    func wrong() {
        let value = ActivationLaw.differences(Broken(fault: .value)) { 1 - 2 / (exp(2 * $0) + 1) }
        #expect(value.value > 1e-6)
        let derivative = ActivationLaw.differences(Broken(fault: .derivative)) { 1 - 2 / (exp(2 * $0) + 1) }
        #expect(derivative.derivative > 1e-6)
    }

    @Test("follows its formula with a setting away from the default, too")
    func settings() {
        var (relu, leaky, elu) = (ReLU(), LeakyReLU(), ELU())
        (relu.alpha, leaky.slope, elu.alpha) = (0.25, 0.5, 1.5)
        let differences = [
            ActivationLaw.differences(relu) { $0 > 0 ? $0 : 0.25 * $0 },
            ActivationLaw.differences(leaky) { $0 > 0 ? $0 : 0.5 * $0 },
            ActivationLaw.differences(elu) { $0 > 0 ? $0 : 1.5 * (exp($0) - 1) },
        ]
        for each in differences { #expect(each.value < 2e-7 && each.derivative < 3e-7) }
        var gelu = GELU()
        gelu.approximation = .tanh
        let approximate = ActivationLaw.differences(gelu) { z in
            z / 2 * (1 + Foundation.tanh((2 / Double.pi).squareRoot() * (z + 0.044715 * z * z * z)))
        }
        #expect(approximate.value < 2e-7 && approximate.derivative < 3e-7)
        // The two forms differ by up to 5e-4: a setting without effect would be seen.
        #expect(ActivationLaw.differences(gelu, formula: { $0 / 2 * (1 + erf($0 / 2.0.squareRoot())) }).value > 1e-4)
        #expect(relu.derivative(.zero, .zero)[0] == 0.25)
        #expect(leaky.derivative(.zero, .zero)[0] == 0.5)
        #expect(elu.derivative(.zero, .zero)[0] == 1.5)
    }

    @Test("turns finite numbers into finite numbers, at each end of each declared range, too")
    func finite() {
        func check(_ type: (some Activation).Type) {
            #expect(ActivationLaw.staysFinite(type.init()), "\(type.description.name)")
            for (label, activation) in type.atEnds() {
                #expect(ActivationLaw.staysFinite(activation), "\(type.description.name): \(label)")
            }
        }
        for type in Activations.all { check(type) }
        #expect(ReLU.atEnds().count == 2)
        #expect(!ActivationLaw.staysFinite(Broken(fault: .overflow)))
    }

    @Test("keeps what is not a number visible")
    func notANumber() {
        for activation in Self.activations {
            #expect(activation.value(Vector(repeating: .nan))[0].isNaN, "\(name(activation))")
        }
    }

    @Test("has the slope of one side at a kink, and the known slope at 0")
    func kinks() {
        func slope(_ activation: any Activation, _ argument: Float) -> Float {
            let z = Vector(repeating: argument)
            return activation.derivative(z, activation.value(z))[0]
        }
        #expect([-3, 3].map { slope(HardSigmoid(), $0) } == [0, 0])
        #expect([-1, 1].map { slope(HardTanh(), $0) } == [0, 0])
        #expect([-3, 3].map { slope(HardSwish(), $0) } == [0, 1])
        #expect(slope(SELU(), 0) == 1.758_099_3)
        #expect(slope(GELU(), 0) == 0.5 && slope(SiLU(), 0) == 0.5 && slope(Softsign(), 0) == 1)
        #expect(abs(slope(Mish(), 0) - 0.6) < 1e-7)
    }

    @Test("treats the lanes of a vector apart, and layers as vectors")
    func lanes() {
        for activation in Self.activations {
            #expect(ActivationLaw.lanesAreApart(activation), "\(name(activation))")
            #expect(ActivationLaw.loopsAgree(activation), "\(name(activation))")
        }
        #expect(!ActivationLaw.lanesAreApart(Broken(fault: .sharedLanes)))
        #expect(!ActivationLaw.loopsAgree(Broken(fault: .sharedLanes)))
    }

    @Test("has names of its own, and is in the list")
    func list() throws {
        #expect(problems(of: Activations.family.description.members) == [])
        let names = Activations.all.map { "\($0)" }
        #expect(try unlisted(in: "Activations", conformingTo: "Activation", listed: names) == [])
        let withoutOne = try unlisted(in: "Activations", conformingTo: "Activation", listed: Array(names.dropLast()))
        #expect(withoutOne == [names.last])
    }

    private func name(_ activation: any Activation) -> String { type(of: activation).description.name }
}

/// The hyperbolic tangent with a fault.
private struct Broken: Activation {
    enum Fault { case none, value, derivative, overflow, sharedLanes }

    var fault = Fault.none

    static let declaration = Declaration<Broken>("broken", "The hyperbolic tangent with a fault.")

    init() {}

    init(fault: Fault) { self.fault = fault }

    func value(_ z: Vector) -> Vector {
        switch fault {
        case .value: tanh(z) * 1.00001
        case .overflow: (exponential(z) - 1) / (exponential(z) + 1)
        case .sharedLanes: tanh(Vector(repeating: z.max()))
        default: tanh(z)
        }
    }

    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        fault == .derivative ? 1 - a : (1 - a) * (1 + a)
    }
}
