/// Wilcoxon's signed-rank test: whether one of two is better more often, and by more, than tossed signs would make it.
///
/// The sizes of the gains are ranked, zeros too; the zeros' ranks are then left out (Pratt 1959, Remarks on zeros and
/// ties in the Wilcoxon signed rank procedures, doi:10.1080/01621459.1959.10501526). Leaving zeros out before ranking, as
/// Wilcoxon (1945, doi:10.2307/3001968) did and SciPy does unless told otherwise, can make p smaller when a gain shrinks.
/// Equal sizes share the mean of their ranks. With the rank sums W⁺ and W⁻ of the gains above and below 0,
///
///     p = min(1, 2·P(W ≤ min(W⁺, W⁻)))
///
/// where W is the sum of those ranks whose tossed sign is +. The distribution of W is the exact one, ties included.
public struct SignedRankTest: Sendable, Equatable {
    /// The pairs, zeros included.
    public let pairCount: Int
    /// The pairs without a difference.
    public let zeroCount: Int
    /// W⁺, the sum of the ranks of the gains above 0.
    public let positiveRankSum: Double
    /// W⁻, the sum of the ranks of the gains below 0.
    public let negativeRankSum: Double
    /// The two-sided p; 1 when no pair differs.
    public let probability: Double

    /// The test of those gains.
    ///
    /// - Complexity: n³/4 additions in all, for n pairs: about a second for a thousand.
    public init(_ gains: PairedGains) {
        let ranks = AverageRanks(gains.values.map(\.magnitude), tolerance: gains.tolerance).doubled
        let positive = zip(ranks, gains.values).filter { $0.1 > 0 }.map(\.0)
        let negative = zip(ranks, gains.values).filter { $0.1 < 0 }.map(\.0)
        let (positiveSum, negativeSum) = (positive.reduce(0, +), negative.reduce(0, +))
        pairCount = gains.count
        zeroCount = gains.count - positive.count - negative.count
        positiveRankSum = Double(positiveSum) / 2
        negativeRankSum = Double(negativeSum) / 2
        let tail = Self.probability(
            thatTossedSumOf: (positive + negative).sorted(), isAtMost: min(positiveSum, negativeSum))
        probability = min(1, 2 * tail)
    }

    /// The smallest p that so many pairs with a difference can give: 2/2ⁿ, at most 1.
    public var smallestProbability: Double {
        PairedDifference.smallestProbability(pairs: pairCount - zeroCount)
    }

    /// The probability that the ranks of a random half of them, each in or out by the toss of a coin, add up to at most
    /// `limit`: one rank after the other is tossed, and the probabilities of all sums are kept.
    private static func probability(thatTossedSumOf ranks: [Int], isAtMost limit: Int) -> Double {
        var sums = [Double](repeating: 0, count: limit + 1)
        sums[0] = 1
        var largest = 0
        for rank in ranks {
            largest = min(largest + rank, limit)
            var sum = largest
            while sum >= rank {
                sums[sum] = (sums[sum] + sums[sum - rank]) / 2
                sum -= 1
            }
            while sum >= 0 {
                sums[sum] /= 2
                sum -= 1
            }
        }
        return sums.reduce(0, +)
    }
}
