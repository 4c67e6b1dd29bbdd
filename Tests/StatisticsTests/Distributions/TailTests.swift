import Testing

@testable import Statistics

@Suite("The tail of a distribution")
struct TailTests {
    struct Rows: Decodable {
        let chiSquared: [[Double]]
        let f: [[Double]]
        let normal: [[Double]]
    }

    /// The largest relative error over rows whose last number is the expected one.
    private func worst(_ rows: [[Double]], _ value: ([Double]) -> Double) -> Double {
        rows.map { relativeError(value($0), $0[$0.count - 1]) }.max() ?? .infinity
    }

    private func chiSquared(_ row: [Double]) -> Double {
        ChiSquared(degreesOfFreedom: Int(row[0])).upperProbability(row[1])
    }

    private func ratio(_ row: [Double]) -> Double {
        FDistribution(numerator: Int(row[0]), denominator: Int(row[1])).upperProbability(row[2])
    }

    @Test("is mpmath's, relative to itself, however small")
    func outside() throws {
        let rows = try Fixture.load("distributions", as: Rows.self)
        #expect(worst(rows.chiSquared, chiSquared) < 1e-13)
        #expect(worst(rows.f, ratio) < 1e-13)
        #expect(worst(rows.normal) { normalProbability(below: $0[0]) } < 1e-13)
        // Degrees of freedom that are off by one are seen.
        #expect(worst(rows.chiSquared) { chiSquared([$0[0] + 1, $0[1]]) } > 0.01)
        #expect(worst(rows.f) { ratio([$0[1], $0[0], $0[2]]) } > 0.01)
    }

    /// The χ² and F of five per cent from printed tables: Fisher & Yates (1938), tables IV and V.
    @Test(
        "is 0.05 at the published critical values",
        arguments: [(1, 3.841), (2, 5.991), (3, 7.815), (5, 11.070), (10, 18.307), (30, 43.773)])
    func published(degreesOfFreedom: Int, critical: Double) {
        #expect(abs(ChiSquared(degreesOfFreedom: degreesOfFreedom).upperProbability(critical) - 0.05) < 2e-5)
    }

    @Test("falls with the value, from 1 at 0 to 0 at infinity", arguments: [1, 2, 3, 8, 51, 400])
    func monotonous(degreesOfFreedom: Int) {
        let chi = ChiSquared(degreesOfFreedom: degreesOfFreedom)
        let ratio = FDistribution(numerator: degreesOfFreedom, denominator: 2 * degreesOfFreedom)
        for (tail, mean) in [(chi.upperProbability, Double(degreesOfFreedom)), (ratio.upperProbability, 1)] {
            let values = (0...400).map { tail(mean * Double($0) / 100) }
            #expect(values[0] == 1)
            #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
            #expect(values[400] < values[100])
            #expect(tail(.infinity) == 0)
        }
    }

    @Test("of F is that of 1/F with the degrees of freedom exchanged, from the other side")
    func reciprocal() {
        for (first, second, ratio) in [(1, 1, 2.0), (3, 8, 0.25), (10, 90, 4), (7, 7, 1)] {
            let upper = FDistribution(numerator: first, denominator: second).upperProbability(ratio)
            let other = FDistribution(numerator: second, denominator: first).upperProbability(1 / ratio)
            #expect(abs(upper + other - 1) < 1e-14)
        }
    }

    @Test("of F with one degree of freedom is that of t², on both sides", arguments: [1, 2, 5, 30])
    func square(degreesOfFreedom: Int) {
        for t in [0.25, 1.0, 2.0, 4.5] {
            let tail = FDistribution(numerator: 1, denominator: degreesOfFreedom).upperProbability(t * t)
            #expect(abs(1 - tail - StudentT(degreesOfFreedom: degreesOfFreedom).centralProbability(t)) < 1e-14)
        }
    }

    @Test("of the normal distribution is its own mirror image")
    func mirrored() {
        #expect(normalProbability(below: 0) == 0.5)
        for x in [0.001, 0.5, 1, 1.96, 4] {
            #expect(abs(normalProbability(below: x) + normalProbability(below: -x) - 1) < 1e-15)
        }
    }
}
