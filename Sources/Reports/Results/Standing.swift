/// How good a configuration is by one metric, for choosing the best of several.
///
/// A diverged run counts as the worst there is: accuracy 0, or an infinite loss. So the survivors of a configuration
/// that often diverges do not win for it. Equal configurations stand in plan order.
struct Standing: Comparable {
    /// How bad, with diverged runs at their worst; infinite when nothing was measured.
    private let badness: Double
    /// How bad the finished runs are by themselves.
    private let survivorBadness: Double
    private let index: Int

    /// The standing of a configuration.
    init(_ results: ConfigurationResults, by metric: Metric) {
        let summary = results.summary(of: metric)
        let divergedCount = results.count(.diverged)
        index = results.configuration.index
        guard let mean = summary.mean else {
            (badness, survivorBadness) = (.infinity, .infinity)
            return
        }
        survivorBadness = metric.isHigherBetter ? -mean : mean
        if metric.isHigherBetter {
            badness = -mean * Double(summary.count) / Double(summary.count + divergedCount)
        } else {
            badness = divergedCount > 0 ? .infinity : mean
        }
    }

    /// Whether nothing but their places in the plan tells two configurations apart.
    func isLevel(with other: Standing) -> Bool {
        (badness, survivorBadness) == (other.badness, other.survivorBadness)
    }

    static func < (left: Standing, right: Standing) -> Bool {
        (left.badness, left.survivorBadness, left.index) < (right.badness, right.survivorBadness, right.index)
    }
}

extension Sequence<ConfigurationResults> {
    /// The best by that metric; nil when there is none.
    func best(by metric: Metric) -> ConfigurationResults? {
        self.min { Standing($0, by: metric) < Standing($1, by: metric) }
    }
}
