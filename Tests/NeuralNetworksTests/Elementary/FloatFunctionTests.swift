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
        Case(name: "exponential", function: exponential, reference: { exp($0) }, bound: 0.9),
        Case(name: "expm1", function: expm1, reference: { expm1($0) }, bound: 1.6),
        Case(name: "logarithm", function: logarithm, reference: { log($0) }, bound: 0.8),
        Case(name: "log1p", function: log1p, reference: { log1p($0) }, bound: 1.4),
        Case(name: "tanh", function: tanh, reference: { tanh($0) }, bound: 1.4),
        Case(name: "sigmoid", function: sigmoid, reference: referenceSigmoid, bound: 2.4),
        Case(
            name: "softplus", function: softplus, reference: { max($0, 0) + log1p(exp(-abs($0))) }, bound: 1.7),
        Case(name: "arctangent", function: arctangent, reference: { atan($0) }, bound: 1.4),
    ]

    @Test("is as exact over all exponents as it says", arguments: cases)
    func error(each: Case) {
        let worst = worstError(of: each.function, reference: each.reference)
        #expect(worst.error <= each.bound, "at \(worst.argument)")
    }

    @Test("is not taken for exact when it is a little off")
    func coarse() {
        let worst = worstError(of: { exponential($0) * 1.000_000_5 }, reference: { exp($0) })
        #expect(worst.error > 4)
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

    /// The largest error over every 4099st bit pattern, in units in the last place of the exact value.
    private func worstError(
        of function: (Vector) -> Vector, reference: (Double) -> Double
    ) -> (error: Double, argument: Float) {
        var worst = (error: 0.0, argument: Float(0))
        let stride: UInt64 = 4099
        var pattern: UInt64 = 0
        while pattern < 1 << 32 {
            var arguments = Vector()
            for lane in 0..<8 {
                arguments[lane] = Float(bitPattern: UInt32(truncatingIfNeeded: pattern + UInt64(lane) * stride))
            }
            let results = function(arguments)
            for lane in 0..<8 {
                let error = error(results[lane], reference(Double(arguments[lane])))
                if !(error <= worst.error) { worst = (error, arguments[lane]) }
            }
            pattern += 8 * stride
        }
        return worst
    }

    /// The error of `result` in units in the last place of `exact`; infinite where one is NaN or infinite alone.
    private func error(_ result: Float, _ exact: Double) -> Double {
        let rounded = Float(exact)
        if isSame(result, rounded) { return 0 }
        guard result.isFinite, rounded.isFinite else { return .infinity }
        return abs(Double(result) - exact) / Double(rounded.ulp)
    }

    /// Whether two numbers are equal, the sign of zero included; a NaN is as good as another.
    private func isSame(_ first: Float, _ second: Float) -> Bool {
        first.isNaN ? second.isNaN : first.bitPattern == second.bitPattern
    }
}

private func referenceSigmoid(_ x: Double) -> Double {
    x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x))
}
