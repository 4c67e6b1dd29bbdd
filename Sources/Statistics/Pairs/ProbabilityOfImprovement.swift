import Elementary

/// P(A > B), the probability that a run of A is better than the run of B that it is paired with.
///
///     P(A > B) = (pairs that A wins + ½·pairs that neither wins)/n
///
/// Bouthillier et al. (2021), Accounting for variance in machine learning benchmarks, arXiv:2103.03098, sections 4 and 5 and
/// appendix C. Their interval is a percentile bootstrap; here it is that of infinitely many resamples: a pair is one of
/// three things, so the distribution of n draws with replacement is the n-fold convolution of theirs.
public struct ProbabilityOfImprovement: Sendable, Equatable {
    /// What the decision rule says about the claim that A is better than B.
    public enum Verdict: Sendable, Equatable {
        /// The interval reaches down to ½: noise alone can explain the result.
        case notSignificant
        /// The interval lies above ½, but not beyond γ: hardly noise, and too little to matter.
        case notMeaningful
        /// The interval lies above ½ and reaches beyond γ.
        case meaningful
    }

    /// γ, the P(A > B) from which on an improvement matters.
    public static let threshold = 0.75

    /// The pairs that A wins.
    public let winCount: Int
    /// The pairs that neither wins.
    public let tieCount: Int
    /// The pairs that B wins.
    public let lossCount: Int
    /// The 95 % interval of P(A > B); nil for fewer than two pairs. No wider than a point when all pairs went alike,
    /// however few they are.
    public let interval: Interval?

    /// The probability that A is better, from its gains over B.
    ///
    /// - Complexity: n² additions for n pairs.
    public init(_ gains: PairedGains) {
        winCount = gains.values.count { $0 > 0 }
        lossCount = gains.values.count { $0 < 0 }
        tieCount = gains.count - winCount - lossCount
        guard gains.count > 1 else {
            interval = nil
            return
        }
        let n = Double(gains.count)
        let one = (loss: Double(lossCount) / n, tie: Double(tieCount) / n, win: Double(winCount) / n)
        // The probabilities of the scores 0 … 2n, a tie scoring 1 and a win 2.
        var scores = [1.0]
        for _ in 0..<gains.count {
            var next = [Double](repeating: 0, count: scores.count + 2)
            for (score, probability) in scores.enumerated() {
                next[score] += one.loss * probability
                next[score + 1] += one.tie * probability
                next[score + 2] += one.win * probability
            }
            scores = next
        }
        let low = Self.firstIndex(ofTail: 0.025, in: scores)
        let high = scores.count - 1 - Self.firstIndex(ofTail: 0.025, in: scores.reversed())
        interval = Interval(low: Double(low) / (2 * n), high: Double(high) / (2 * n))
    }

    /// The first score up to which the probabilities come to at least `tail`.
    private static func firstIndex(ofTail tail: Double, in probabilities: some Collection<Double>) -> Int {
        var sum = 0.0
        for (index, probability) in probabilities.enumerated() {
            sum += probability
            if sum >= tail { return index }
        }
        return probabilities.count - 1
    }

    /// The number of pairs, n.
    public var pairCount: Int { winCount + tieCount + lossCount }

    /// P(A > B); nil without pairs.
    public var estimate: Double? {
        pairCount == 0 ? nil : (Double(winCount) + Double(tieCount) / 2) / Double(pairCount)
    }

    /// What the rule of Bouthillier et al. says; nil without an interval. Of the claim that B is better, the test of the
    /// reversed gains tells.
    public var verdict: Verdict? {
        interval.map { $0.low <= 0.5 ? .notSignificant : $0.high <= Self.threshold ? .notMeaningful : .meaningful }
    }

    /// The pairs it takes to find an improvement of γ in 19 of 20 cases, at a one-sided level of 0.05: 29.
    ///
    ///     n ≥ ((Φ⁻¹(0.95) − Φ⁻¹(0.05))/(√6·(½ − γ)))²
    ///
    /// Noether (1987), Sample size determination for some common nonparametric tests, doi:10.1080/01621459.1987.10478478,
    /// as Bouthillier et al. use it.
    public static var recommendedPairCount: Int {
        let spread = normalQuantile(0.95) - normalQuantile(0.05)
        let distance = 6.0.squareRoot() * (0.5 - threshold)
        return Int((spread * spread / (distance * distance)).rounded(.up))
    }
}
