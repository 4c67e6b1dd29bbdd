/// A 95 % interval, both ends included.
public struct Interval: Sendable, Equatable {
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double

    /// An interval from `low` to `high`.
    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    init(center: Double, halfWidth: Double) {
        self.init(low: center - halfWidth, high: center + halfWidth)
    }

    /// Whether a number lies in the interval.
    public func contains(_ number: Double) -> Bool {
        low <= number && number <= high
    }
}
