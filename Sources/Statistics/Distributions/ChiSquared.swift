/// The χ² distribution with a whole number of degrees of freedom ν.
///
///     Q(χ²|ν) = Q(ν/2, χ²/2)
///
/// Abramowitz & Stegun (1964), 26.4.19.
public struct ChiSquared: Sendable, Equatable {
    /// The degrees of freedom, ν.
    public let degreesOfFreedom: Int

    /// The distribution with ν degrees of freedom.
    ///
    /// - Precondition: ν is in 1...1000000.
    public init(degreesOfFreedom: Int) {
        precondition(
            degreesOfFreedom >= 1 && degreesOfFreedom <= 1_000_000,
            "expected degrees of freedom in 1...1000000, got \(degreesOfFreedom)")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// Q(χ²|ν), the probability of a value of at least χ².
    ///
    /// - Precondition: χ² is at least 0; it may be infinite.
    public func upperProbability(_ chiSquared: Double) -> Double {
        precondition(chiSquared >= 0, "expected a sum of squares, got \(chiSquared)")
        return IncompleteGamma(twiceA: degreesOfFreedom, x: chiSquared / 2).upper
    }
}
