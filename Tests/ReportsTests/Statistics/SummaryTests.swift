import Testing

@testable import Reports

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

@Suite("Differences paired by seed")
struct PairedDifferenceTests {
    @Test("are taken where both have a number")
    func pairs() {
        let difference = PairedDifference([0.75, nil, 0.5, 1], minus: [0.5, 0.5, nil, 0.25])
        #expect(difference.summary.count == 2)
        #expect(difference.summary.mean == 0.5)
        #expect(difference.summary.smallest == 0.25)
    }

    @Test("see what unpaired numbers hide: a small lead on every seed")
    func pairing() {
        let baseline = [0.2, 0.4, 0.6, 0.8]
        let better = [0.21, 0.42, 0.61, 0.82]
        #expect(PairedDifference(better, minus: baseline).isWithinNoise == false)
        // The same numbers in another order: the lead drowns.
        #expect(PairedDifference(better.reversed(), minus: baseline).isWithinNoise == true)
    }

    @Test("of one pair or none say nothing about noise")
    func few() {
        #expect(PairedDifference([1], minus: [0]).isWithinNoise == nil)
        #expect(PairedDifference([nil, 1], minus: [1, nil]).isWithinNoise == nil)
        #expect(PairedDifference([0.5, 0.5], minus: [0.5, 0.5]).isWithinNoise == true)
    }

    @Test(
        "have a smallest p of 2/2ⁿ: with 5 pairs 0.0625, as scipy.stats.wilcoxon([1, 2, 3, 4, 5]) says",
        arguments: [(0, 1), (1, 1), (2, 0.5), (5, 0.0625), (6, 0.03125), (8, 0.0078125)])
    func smallestProbability(pairs: Int, expected: Double) {
        #expect(PairedDifference.smallestProbability(pairs: pairs) == expected)
    }
}
