import Testing

@testable import Statistics

@Suite("A summary of numbers")
struct SummaryTests {
    @Test("has mean, standard deviation, interval and ends")
    func four() throws {
        // By hand: 14/4; squares of 2.5, 1.5, 0.5, 3.5 add to 21. Interval by scipy.stats.t.interval, SciPy 1.17.1.
        let summary = Summary([1, 2, 4, 7])
        #expect(summary.count == 4)
        #expect(summary.mean == 3.5)
        #expect(summary.standardDeviation == 7.0.squareRoot())
        #expect(summary.smallest == 1)
        #expect(summary.largest == 7)
        let interval = try #require(summary.interval)
        #expect(abs(interval.low + 0.7099807422985158) < 1e-12)
        #expect(abs(interval.high - 7.709980742298516) < 1e-12)
    }

    @Test("divides by n − 1, not by n")
    func divisor() {
        #expect(Summary([3, 5]).standardDeviation == 2.0.squareRoot())
        #expect(Summary([3, 5]).standardDeviation != 1)
    }

    @Test("of equal numbers has exactly that number and no spread", arguments: 1...20)
    func equal(count: Int) {
        let summary = Summary([Double](repeating: 0.1, count: count))
        #expect(summary.mean == 0.1)
        #expect(summary.standardDeviation == (count == 1 ? nil : 0))
        #expect(summary.interval == (count == 1 ? nil : Interval(low: 0.1, high: 0.1)))
    }

    @Test("of one number has no spread, of none nothing at all")
    func few() {
        let one = Summary([0.5])
        #expect(one.mean == 0.5 && one.standardDeviation == nil && one.interval == nil)
        let none = Summary([])
        #expect(none.count == 0 && none.mean == nil && none.smallest == nil && none.largest == nil)
    }
}
