import Foundation
import Testing

@testable import NeuralNetworks

@Suite("An elementary function of Double")
struct DoubleFunctionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let function: @Sendable (Double) -> Double
        /// The largest error that the doc comment promises, in units in the last place.
        let bound: Double

        var testDescription: String { name }
    }

    /// A number, and the function's value as a sum of two numbers of Double.
    struct Reference {
        let argument, high, low: Double

        func error(of result: Double) -> Double { abs((result - high) - low) / high.ulp }
    }

    static let cases = [
        Case(name: "exponential", function: exponential, bound: 0.8),
        Case(name: "logarithm", function: logarithm, bound: 0.8),
        Case(name: "sine", function: sine, bound: 0.7),
        Case(name: "cosine", function: cosine, bound: 0.7),
        Case(name: "arctangent", function: arctangent, bound: 1.4),
        // Relative 10⁻¹⁵ is 4.5 units in the last place of a number just above a power of 2.
        Case(name: "normal_quantile", function: normalQuantile, bound: 4.5),
    ]

    @Test("agrees with a table made in higher precision, as closely as it says", arguments: cases)
    func error(each: Case) throws {
        let references = try references(of: each.name)
        #expect(references.count > 150)
        for reference in references {
            #expect(reference.error(of: each.function(reference.argument)) <= each.bound, "at \(reference.argument)")
        }
    }

    @Test("is not taken for exact when it is a Float's")
    func coarse() throws {
        for reference in try references(of: "sine").prefix(20) {
            #expect(reference.error(of: Double(Float(sine(reference.argument)))) > 1000)
        }
    }

    @Test("treats special numbers as IEEE 754 recommends")
    func specials() {
        let infinity = Double.infinity
        let expected: [(String, (Double) -> Double, [(Double, Double)])] = [
            (
                "exponential", exponential,
                [(0, 1), (-0.0, 1), (infinity, infinity), (-infinity, 0), (709.9, infinity), (-746, 0)]
            ),
            (
                "logarithm", logarithm,
                [(1, 0), (0, -infinity), (-0.0, -infinity), (-1, .nan), (infinity, infinity), (-infinity, .nan)]
            ),
            ("sine", sine, [(0, 0), (-0.0, -0.0), (infinity, .nan), (-infinity, .nan), (1e-310, 1e-310)]),
            ("cosine", cosine, [(0, 1), (-0.0, 1), (infinity, .nan), (-infinity, .nan)]),
            (
                "arctangent", arctangent,
                [(0, 0), (-0.0, -0.0), (infinity, .pi / 2), (-infinity, -.pi / 2), (1e-310, 1e-310)]
            ),
        ]
        for (name, function, pairs) in expected {
            #expect(function(.nan).isNaN, "\(name) of NaN")
            for (argument, value) in pairs {
                let result = function(argument)
                let isSame = value.isNaN ? result.isNaN : result.bitPattern == value.bitPattern
                #expect(isSame, "\(name) of \(argument) is \(result)")
            }
        }
    }

    @Test("of a normal probability is its own mirror image, and 0 in the middle")
    func quantileSymmetry() {
        #expect(normalQuantile(0.5) == 0)
        for p in [0.25, 0.0625, 0x1p-20, 0x1p-52] { #expect(normalQuantile(p) == -normalQuantile(1 - p)) }
    }

    private func references(of name: String) throws -> [Reference] {
        let url = try #require(
            Bundle.module.url(forResource: "references", withExtension: "csv", subdirectory: "Fixtures/Elementary"))
        let text = try String(contentsOf: url, encoding: .utf8)
        return try text.split(separator: "\n").filter { $0.hasPrefix(name + ",") }.map { line in
            let numbers = try line.split(separator: ",").dropFirst().map { field in
                Double(bitPattern: try #require(UInt64(field, radix: 16)))
            }
            return Reference(argument: numbers[0], high: numbers[1], low: numbers[2])
        }
    }
}
