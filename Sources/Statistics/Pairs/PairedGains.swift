/// By how much one of two is better than the other, pair by pair, for statistics that ask for signs and ranks alone.
///
/// Differences of decimals carry the rounding of binary numbers: 0.9 − 0.8 and 0.8 − 0.7 differ in their last digits.
/// Gains that are no further apart than such rounding count as equal, those no further from 0 as 0.
public struct PairedGains: Sendable, Equatable {
    /// The gains, above 0 where the first of the two is better. Infinite where one of both diverged.
    public let values: [Double]
    /// Sizes no further apart than this count as equal.
    public let tolerance: Double

    /// The gains of `left` over `right`, for the pairs of which both came to something.
    ///
    /// - Parameters:
    ///   - left: What one came to, nil where nothing is known.
    ///   - right: What the other came to, in the same order.
    ///   - higherIsBetter: Whether more is better: accuracies, not losses.
    /// - Precondition: both lists have one place per pair; the numbers are finite.
    public init(_ left: [Outcome?], over right: [Outcome?], higherIsBetter: Bool) {
        precondition(left.count == right.count, "\(left.count) outcomes against \(right.count)")
        var gains: [Double] = []
        var largest = 0.0
        for case (let left?, let right?) in zip(left, right) {
            gains.append(left.gain(over: right, higherIsBetter: higherIsBetter))
            for case .number(let number) in [left, right] { largest = max(largest, number.magnitude) }
        }
        // Each number is at most half a place off, and so is their difference; two differences are compared.
        self.init(gains, tolerance: 4 * largest.ulp)
    }

    /// Gains that are exact, as whole numbers are.
    ///
    /// - Precondition: every gain is finite.
    public init(_ gains: [Double]) {
        precondition(gains.allSatisfy(\.isFinite), "expected finite gains, got \(gains)")
        self.init(gains, tolerance: 0)
    }

    private init(_ gains: [Double], tolerance: Double) {
        values = gains.map { $0.magnitude <= tolerance ? 0 : $0 }
        self.tolerance = tolerance
    }

    /// The number of pairs, n.
    public var count: Int { values.count }

    /// The gains of the other one.
    public var reversed: PairedGains { PairedGains(values.map { 0 - $0 }, tolerance: tolerance) }
}
