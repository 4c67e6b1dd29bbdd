import Testing

@testable import Statistics

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
