import Foundation
import Testing

@testable import NeuralNetworks

@Suite("An elementary function of Float")
struct FloatFunctionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let function: @Sendable (Vector) -> Vector
        /// The same function by the C library, in Double.
        let reference: @Sendable (Double) -> Double
        /// The largest error that the doc comment promises, in units in the last place.
        let bound: Double

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "exponential", function: exponential, reference: { exp($0) }, bound: 0.90),
        Case(name: "expm1", function: expm1, reference: { expm1($0) }, bound: 1.61),
        Case(name: "logarithm", function: logarithm, reference: { log($0) }, bound: 0.80),
        Case(name: "log1p", function: log1p, reference: { log1p($0) }, bound: 1.39),
        Case(name: "tanh", function: tanh, reference: { tanh($0) }, bound: 1.33),
        Case(name: "sigmoid", function: sigmoid, reference: referenceSigmoid, bound: 2.41),
        Case(
            name: "softplus", function: softplus, reference: { max($0, 0) + log1p(exp(-abs($0))) }, bound: 1.65),
        Case(name: "arctangent", function: arctangent, reference: { atan($0) }, bound: 1.37),
        Case(
            name: "normalProbability", function: normalProbability, reference: { 0.5 * erfc(-$0 * 0.5.squareRoot()) },
            bound: 2.43),
    ]

    @Test("is as exact over all floats as it says", arguments: cases)
    func error(each: Case) {
        let worst = WorstError(of: each.function, reference: each.reference)
        #expect(worst.error <= each.bound, "at \(worst.argument)")
    }

    /// Where results or ways to them change: ends of the range of floats, of ranges of arguments that give finite, normal
    /// or other numbers than 0, 1, π/2 or x itself, and of pieces; each with its neighbours and both signs.
    static let edges: [Float] = {
        let sizes: [Float] = [
            0, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity, .nan, 1, 2, 0.5, 3,
            0x1p-25, 0x1p-24, 0x1p-12, 0x1p23, 0x1p24, 0x1p25, 0x1p64, 0x1p126, 0.625, 9.010_913, 10, 14.17, 14.5, 15.9,
            16.6, 17.3, 18, 25, 44, 64, 87.336_55, 88, 88.722_84, 89, 103.27893, 103.972_08, 104, 0.346_573_6,
            0.693_147_2, 0.707_106_8, 1.414_213_6, 0.414_213_57, 0.292_893_22,
        ]
        return sizes.flatMap { [$0.nextDown.nextDown, $0.nextDown, $0, $0.nextUp, $0.nextUp.nextUp] }
            .flatMap { [$0, -$0] }
    }()

    @Test("is as exact where ranges end, at zeros, at infinities and of what is not a number", arguments: cases)
    func edges(each: Case) {
        let worst = WorstError(of: each.function, reference: each.reference, at: Self.edges)
        #expect(worst.error <= each.bound, "at \(worst.argument)")
    }

    @Test("is not taken for exact when it is a little off, or loses the sign of zero")
    func coarse() {
        let coarse = WorstError(of: { exponential($0) * 1.000_000_5 }, reference: { exp($0) }, stride: 99_991)
        #expect(coarse.error > 4)
        let unsigned = WorstError(of: { tanh($0) + 0 }, reference: { tanh($0) }, at: Self.edges)
        #expect(unsigned.error == .infinity)
    }

    @Test("gives each lane what it would give that number alone", arguments: cases)
    func lanes(each: Case) {
        let numbers: [Float] = [-3.5, -0, 0, 0x1p-140, 0.75, 20, .infinity, -200]
        let together = each.function(Vector(numbers))
        for (lane, number) in numbers.enumerated() {
            let alone = each.function(Vector(repeating: number))
            for other in 0..<8 { #expect(isSame(alone[other], together[lane])) }
        }
    }

    @Test("treats special numbers as IEEE 754 recommends")
    func specials() {
        let infinity = Float.infinity
        let expected: [(String, (Vector) -> Vector, [(Float, Float)])] = [
            ("exponential", exponential, [(0, 1), (-0.0, 1), (infinity, infinity), (-infinity, 0), (89, infinity)]),
            ("expm1", expm1, [(0, 0), (-0.0, -0.0), (infinity, infinity), (-infinity, -1), (0x1p-140, 0x1p-140)]),
            (
                "logarithm", logarithm,
                [(1, 0), (0, -infinity), (-0.0, -infinity), (-1, .nan), (infinity, infinity), (-infinity, .nan)]
            ),
            (
                "log1p", log1p,
                [(0, 0), (-0.0, -0.0), (-1, -infinity), (-2, .nan), (infinity, infinity), (-infinity, .nan)]
            ),
            ("tanh", tanh, [(0, 0), (-0.0, -0.0), (infinity, 1), (-infinity, -1), (0x1p-140, 0x1p-140)]),
            ("sigmoid", sigmoid, [(0, 0.5), (-0.0, 0.5), (infinity, 1), (-infinity, 0)]),
            ("softplus", softplus, [(infinity, infinity), (-infinity, 0), (1000, 1000)]),
            (
                "arctangent", arctangent,
                [(0, 0), (-0.0, -0.0), (infinity, Float(Double.pi / 2)), (-infinity, -Float(Double.pi / 2))]
            ),
            ("normalProbability", normalProbability, [(0, 0.5), (-0.0, 0.5), (infinity, 1), (-infinity, 0), (-15, 0)]),
        ]
        for (name, function, pairs) in expected {
            #expect(function(Vector(repeating: .nan))[0].isNaN, "\(name) of NaN")
            for (argument, value) in pairs {
                let result = function(Vector(repeating: argument))[0]
                #expect(isSame(result, value), "\(name) of \(argument) is \(result)")
            }
        }
    }

    @Test("of one number is a lane of the vector function")
    func scalars() {
        #expect(exponential(Float(0.3)) == exponential(Vector(repeating: 0.3))[5])
        #expect(logarithm(Float(0.3)) == logarithm(Vector(repeating: 0.3))[5])
    }

    /// Whether two numbers are equal, the sign of zero included; a NaN is as good as another.
    private func isSame(_ first: Float, _ second: Float) -> Bool {
        first.isNaN ? second.isNaN : first.bitPattern == second.bitPattern
    }
}

private func referenceSigmoid(_ x: Double) -> Double {
    let power = exp(-abs(x))
    return (x < 0 ? power : 1) / (1 + power)
}
