/// What a run came to where numbers are only compared: a number, or none because the run diverged.
///
/// A diverged run is worse than any that came to a number, and level with another that diverged.
public enum Outcome: Sendable, Equatable {
    case number(Double)
    case diverged

    /// By how much this is better than `other`: above 0 when it is. Infinite where only one of both diverged.
    ///
    /// - Precondition: the numbers are finite.
    func gain(over other: Outcome, higherIsBetter: Bool) -> Double {
        switch (self, other) {
        case (.number(let left), .number(let right)):
            precondition(left.isFinite && right.isFinite, "expected finite numbers, got \(left) and \(right)")
            return higherIsBetter ? left - right : right - left
        case (.number, .diverged): return .infinity
        case (.diverged, .number): return -.infinity
        case (.diverged, .diverged): return 0
        }
    }
}
