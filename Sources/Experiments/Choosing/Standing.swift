/// How good a configuration is by one metric, for choosing the best of several.
///
/// A diverged run counts as the worst there is: accuracy 0, or an infinite loss. So the survivors of a configuration
/// that often diverges do not win for it. Equal configurations stand in plan order.
public struct Standing: Comparable, Sendable {
    /// How bad, with diverged runs at their worst; infinite when nothing was measured.
    public let badness: Double
    /// How bad the finished runs are by themselves.
    private let survivorBadness: Double
    private let index: Int

    /// The standing of a configuration.
    ///
    /// - Parameters:
    ///   - mean: The mean of the metric over the runs that have it; nil when none has.
    ///   - count: The runs that have it.
    ///   - divergedCount: The runs that diverged.
    ///   - isHigherBetter: Whether more is better.
    ///   - index: The configuration's index in the plan.
    public init(mean: Double?, count: Int, divergedCount: Int, isHigherBetter: Bool, index: Int) {
        self.index = index
        guard let mean else {
            (badness, survivorBadness) = (.infinity, .infinity)
            return
        }
        survivorBadness = isHigherBetter ? -mean : mean
        if isHigherBetter {
            badness = -mean * Double(count) / Double(count + divergedCount)
        } else {
            badness = divergedCount > 0 ? .infinity : mean
        }
    }

    /// Whether anything was measured.
    var isMeasured: Bool { survivorBadness < .infinity }

    /// Whether nothing but their places in the plan tells two configurations apart.
    public func isLevel(with other: Standing) -> Bool {
        (badness, survivorBadness) == (other.badness, other.survivorBadness)
    }

    /// Better first.
    public static func < (left: Standing, right: Standing) -> Bool {
        (left.badness, left.survivorBadness, left.index) < (right.badness, right.survivorBadness, right.index)
    }
}
