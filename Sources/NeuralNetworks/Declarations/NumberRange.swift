/// The numbers that a setting may take: an interval whose ends belong to it or not.
public struct NumberRange: Hashable, Sendable {
    /// One end of an interval.
    public struct End: Hashable, Sendable {
        /// Where the interval ends.
        public let value: Double
        /// Whether the end itself is allowed.
        public let isIncluded: Bool
    }

    /// The lower end; nil when there is none.
    public let lower: End?
    /// The upper end; nil when there is none.
    public let upper: End?

    /// Every finite number.
    public static let any = NumberRange(lower: nil, upper: nil)

    /// Numbers greater than `lower`.
    public static func above(_ lower: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: false), upper: nil)
    }

    /// Numbers greater than or equal to `lower`.
    public static func atLeast(_ lower: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: true), upper: nil)
    }

    /// Numbers from `lower` to `upper`, both included.
    public static func from(_ lower: Double, through upper: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: true), upper: End(value: upper, isIncluded: true))
    }

    /// Numbers from `lower`, included, to `upper`, not included.
    public static func from(_ lower: Double, below upper: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: true), upper: End(value: upper, isIncluded: false))
    }

    /// Numbers from `lower`, not included, to `upper`, included.
    public static func above(_ lower: Double, through upper: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: false), upper: End(value: upper, isIncluded: true))
    }

    /// Numbers between `lower` and `upper`, neither included.
    public static func above(_ lower: Double, below upper: Double) -> NumberRange {
        NumberRange(lower: End(value: lower, isIncluded: false), upper: End(value: upper, isIncluded: false))
    }

    /// Whether a number is allowed. NaN and infinities never are.
    public func contains(_ number: Double) -> Bool {
        guard number.isFinite else { return false }
        if let lower, lower.isIncluded ? number < lower.value : number <= lower.value { return false }
        if let upper, upper.isIncluded ? number > upper.value : number >= upper.value { return false }
        return true
    }
}
