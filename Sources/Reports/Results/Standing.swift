import Experiments

extension Standing {
    /// The standing of a configuration.
    init(_ results: ConfigurationResults, by metric: Metric) {
        let summary = results.summary(of: metric)
        self.init(
            mean: summary.mean, count: summary.count, divergedCount: results.count(.diverged),
            isHigherBetter: metric.isHigherBetter, index: results.configuration.index)
    }
}

extension Sequence<ConfigurationResults> {
    /// The best by that metric; nil when there is none.
    func best(by metric: Metric) -> ConfigurationResults? {
        self.min { Standing($0, by: metric) < Standing($1, by: metric) }
    }
}
