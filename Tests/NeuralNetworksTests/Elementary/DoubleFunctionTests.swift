import Elementary
import Foundation
import Testing

@testable import NeuralNetworks

@Suite("An elementary function of Double")
struct DoubleFunctionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let function: @Sendable (Double) -> Double
        let file: String

        init(_ name: String, _ function: @escaping @Sendable (Double) -> Double, file: String = "elementary") {
            (self.name, self.function, self.file) = (name, function, file)
        }

        var testDescription: String { name }

        /// Arguments and the doubles nearest to the values there.
        func rows() throws -> [[Double]] {
            let table = try Fixture.load(file, as: [String: Rows].self)[name]
            return try #require(table?.rows, "no table of \(name)")
        }
    }

    static let cases = [
        Case("exp", exponential), Case("log", logarithm), Case("sin", sine), Case("cos", cosine),
        Case("atan", arctangent),
    ]

    @Test("gives the nearest double or one beside it, where it is hard too", arguments: cases)
    func error(each: Case) throws {
        let rows = try each.rows()
        #expect(rows.count >= 200)
        for row in rows {
            #expect(abs(each.function(row[0]) - row[1]) <= row[1].ulp, "at \(row[0])")
        }
    }

    #if arch(x86_64)
        /// Ranges of arguments: where a function is used, where it is hard, and everywhere; with the same function in
        /// Float80 by the C library, and the bound that the doc comment promises.
        static let ranges: [(Case, reference: @Sendable (Float80) -> Float80, bound: Double, [ClosedRange<Double>])] = [
            (cases[0], { Foundation.exp($0) }, 0.87, [-745.2...709.7, -1...1, -745.2...(-708)]),
            (cases[1], { Foundation.log($0) }, 0.86, [0...1e308, 0.5...2, 0...1e-300]),
            (cases[2], { Foundation.sin($0) }, 0.79, [-1e6...1e6, -7...7]),
            (cases[3], { Foundation.cos($0) }, 0.79, [-1e6...1e6, -7...7]),
            (cases[4], { Foundation.atan($0) }, 1.55, [-3...3, -100...100]),
        ]

        @Test("is as exact as it says at random arguments", arguments: 0..<5)
        func randomArguments(index: Int) {
            let (each, reference, bound, ranges) = Self.ranges[index]
            for range in ranges {
                let worst = worstError(of: each.function, reference: reference, in: range)
                #expect(worst <= bound, "\(each.name) in \(range)")
            }
            #expect(worstError(of: { $0 + 2 * $0.ulp }, reference: { $0 }, in: 1...2) == 2)
        }

        /// The largest error of 20,000 arguments, in units in the last place of the exact value.
        private func worstError(
            of function: (Double) -> Double, reference: (Float80) -> Float80, in range: ClosedRange<Double>
        ) -> Double {
            var stream = RandomStream(seed: 5, purpose: .initialization)
            return (0..<20_000).reduce(0) { worst, _ in
                let share = stream.uniform()
                let argument = range.lowerBound * (1 - share) + range.upperBound * share
                let (result, exact) = (function(argument), reference(Float80(argument)))
                let error = abs(Float80(result) - exact) / Float80(Double(exact).ulp)
                return error.isNaN ? .infinity : max(worst, Double(error))
            }
        }
    #endif

    @Test("is not taken for exact when it is two places off")
    func coarse() throws {
        let rows = try Self.cases[0].rows().filter { $0[1].isNormal }
        #expect(rows.contains { abs(exponential($0[0]) * (1 + 0x1p-51) - $0[1]) > $0[1].ulp })
    }

    @Test("of normal quantiles has a relative error below 10⁻¹⁵")
    func quantiles() throws {
        for row in try Case("quantile", normalQuantile, file: "normal_quantiles").rows() {
            #expect(abs(normalQuantile(row[0]) - row[1]) <= 1e-15 * abs(row[1]), "at \(row[0])")
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
            ("sine", sine, [(0, 0), (-0.0, -0.0), (infinity, .nan), (-infinity, .nan), (0x1p-1040, 0x1p-1040)]),
            ("cosine", cosine, [(0, 1), (-0.0, 1), (infinity, .nan), (-infinity, .nan)]),
            (
                "arctangent", arctangent,
                [(0, 0), (-0.0, -0.0), (infinity, .pi / 2), (-infinity, -.pi / 2), (0x1p-1040, 0x1p-1040)]
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
}

/// A value of a fixture: rows of numbers, or something else.
private struct Rows: Decodable {
    let rows: [[Double]]?

    init(from decoder: any Decoder) throws {
        rows = try? decoder.singleValueContainer().decode([[Double]].self)
    }
}
