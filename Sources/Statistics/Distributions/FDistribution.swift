/// Fisher's distribution of the ratio of two variances, with whole numbers of degrees of freedom ν₁ and ν₂.
///
///     Q(F|ν₁, ν₂) = Iₓ(ν₂/2, ν₁/2),   x = ν₂/(ν₂ + ν₁·F)
///
/// Abramowitz & Stegun (1964), 26.6.2.
public struct FDistribution: Sendable, Equatable {
    /// The degrees of freedom of the ratio's upper part, ν₁.
    public let numerator: Int
    /// The degrees of freedom of the ratio's lower part, ν₂.
    public let denominator: Int

    /// The distribution with ν₁ and ν₂ degrees of freedom.
    ///
    /// - Precondition: both are at least 1.
    public init(numerator: Int, denominator: Int) {
        precondition(
            numerator >= 1 && denominator >= 1,
            "expected at least 1 degree of freedom each, got \(numerator) and \(denominator)")
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Q(F|ν₁, ν₂), the probability of a ratio of at least F.
    ///
    /// - Precondition: F is at least 0; it may be infinite.
    public func upperProbability(_ ratio: Double) -> Double {
        precondition(ratio >= 0, "expected a ratio of variances, got \(ratio)")
        let (first, second) = (Double(numerator) * ratio, Double(denominator))
        guard first.isFinite else { return 0 }
        return IncompleteBeta(twiceA: denominator, twiceB: numerator)
            .value(at: second / (first + second), complement: first / (first + second))
    }
}
