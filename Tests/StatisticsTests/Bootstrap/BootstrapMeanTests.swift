import Testing

@testable import Statistics

@Suite("The bootstrap of a mean")
struct BootstrapMeanTests {
    private struct Case: Decodable {
        let values: [Double]
        let seed: UInt64
        let resamples: Int
        let percentile: [Double]
        let accelerated: [Double]
    }

    private struct Cases: Decodable {
        let cases: [Case]
    }

    private func bootstrap(_ values: [Double], resamples: Int = 999, seed: UInt64 = 1) throws -> BootstrapMean {
        var random = TestRandom(seed: seed)
        return try #require(BootstrapMean(values, resampleCount: resamples) { random.integer(below: $0) })
    }

    private func error(_ interval: Interval, _ expected: [Double]) -> Double {
        max(abs(interval.low - expected[0]), abs(interval.high - expected[1]))
    }

    @Test("has SciPy's intervals, percentile and BCa, from the same resamples")
    func outside() throws {
        for each in try Fixture.load("bootstrap", as: Cases.self).cases {
            let result = try bootstrap(each.values, resamples: each.resamples, seed: each.seed)
            #expect(error(result.percentileInterval, each.percentile) < 1e-12)
            #expect(error(result.acceleratedInterval, each.accelerated) < 1e-12)
            // One is not the other, and other resamples give other intervals.
            #expect(error(result.percentileInterval, each.accelerated) > 1e-4)
            let other = try bootstrap(each.values, resamples: each.resamples, seed: each.seed + 7)
            #expect(other.resampled != result.resampled)
        }
    }

    @Test("needs two numbers, and gives equal ones no spread")
    func few() throws {
        #expect(BootstrapMean([]) { _ in 0 } == nil)
        #expect(BootstrapMean([1]) { _ in 0 } == nil)
        let equal = try bootstrap([0.1, 0.1, 0.1])
        #expect(abs(equal.mean - 0.1) < 1e-16)
        #expect(equal.percentileInterval == Interval(low: equal.mean, high: equal.mean))
        #expect(equal.acceleratedInterval == equal.percentileInterval)
        // Of two, a quarter of the resamples are at either end.
        let two = try bootstrap([0, 1])
        #expect(two.percentileInterval == Interval(low: 0, high: 1))
    }

    @Test("falls back on the percentile interval when all resamples lie on one side")
    func oneSided() throws {
        let lowest = try #require(BootstrapMean([0, 1, 5], resampleCount: 50) { _ in 0 })
        #expect(lowest.percentileInterval == Interval(low: 0, high: 0))
        #expect(lowest.acceleratedInterval == lowest.percentileInterval)
    }

    @Test("moves with the numbers and stretches with them", arguments: 1...5)
    func equivariance(seed: UInt64) throws {
        var random = TestRandom(seed: seed)
        let values = random.integers(8, in: 0...63).map(Double.init)
        let original = try bootstrap(values)
        let moved = try bootstrap(values.map { $0 + 128 })
        let stretched = try bootstrap(values.map { $0 * 4 })
        let interval = original.acceleratedInterval
        #expect(error(moved.acceleratedInterval, [interval.low + 128, interval.high + 128]) < 1e-9)
        #expect(stretched.acceleratedInterval == Interval(low: 4 * interval.low, high: 4 * interval.high))
        #expect(original.percentileInterval.contains(original.mean))
    }

    @Test("leans to the long tail once it is accelerated, which the percentile interval does less")
    func skewed() throws {
        let result = try bootstrap([0, 0, 0, 0, 0, 1, 1, 2, 4, 12], resamples: 4999)
        #expect(result.acceleratedInterval.high > result.percentileInterval.high)
        #expect(result.acceleratedInterval.low > result.percentileInterval.low)
    }
}
