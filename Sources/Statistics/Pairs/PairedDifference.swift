/// What the differences between two configurations come to, seed by seed.
///
/// Runs with the same seed share split, order of examples and random numbers, so their difference varies less than
/// either of them: comparisons are paired by design.
public struct PairedDifference: Sendable, Equatable {
    /// The differences, in the order of the seeds.
    public let differences: [Double]
    /// What they come to: pairs, mean, standard deviation, interval.
    public let summary: Summary

    /// The differences `left − right` of the seeds for which both have a number.
    ///
    /// - Precondition: both lists have one place per seed, in the same order.
    public init(_ left: [Double?], minus right: [Double?]) {
        precondition(left.count == right.count, "\(left.count) seeds against \(right.count)")
        differences = zip(left, right).compactMap { pair in
            guard let left = pair.0, let right = pair.1 else { return nil }
            return left - right
        }
        summary = Summary(differences)
    }

    /// Whether the 95 % interval of the mean difference contains 0; nil when there are fewer than two pairs.
    public var isWithinNoise: Bool? { summary.interval?.contains(0) }

    /// The smallest two-sided p that an exact sign or signed-rank test can give with that many pairs: 2/2ⁿ, at most 1.
    ///
    /// Wilcoxon (1945), Individual comparisons by ranking methods.
    public static func smallestProbability(pairs: Int) -> Double {
        var probability = 2.0
        for _ in 0..<min(pairs, 1000) { probability /= 2 }
        return min(1, probability)
    }
}
