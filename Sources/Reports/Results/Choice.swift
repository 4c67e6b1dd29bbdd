import Experiments

/// The configuration that was chosen for one group, on validation, and what it came to on test.
struct Choice: Sendable {
    /// The value that the group has in the column of groups.
    let label: String
    /// The configuration, with the runs that it was chosen by.
    let chosen: ConfigurationResults
    /// The configuration with the runs that it is reported by: the same, or the final ones of a protocol.
    let reported: ConfigurationResults
    /// The configurations there were to choose from, in plan order.
    let candidates: [ConfigurationResults]
}

/// One chosen configuration per group, and the one that they are compared with.
struct Choices: Sendable {
    /// The swept column whose values are the groups; nil without a sweep.
    let column: String?
    /// One choice per group, in the order of the groups.
    let all: [Choice]
    /// The configuration that the others are compared with: the best of the baseline's row, with the runs that it is
    /// reported by.
    let baseline: ConfigurationResults?

    init(_ results: ExperimentResults) {
        let options = results.spec.report
        let rowColumn = options.rows ?? results.sweptColumns.first
        let column = options.select.per ?? rowColumn
        self.column = column
        all = results.labels(of: column).compactMap { label in
            let candidates = results.configurations.filter { $0.label(of: column) == label }
            return candidates.best(by: results.selectMetric).map {
                Choice(label: label, chosen: $0, reported: results.reported($0), candidates: candidates)
            }
        }
        baseline = options.baseline.flatMap { label in
            results.configurations.filter { rowColumn != nil && $0.label(of: rowColumn) == label }
                .best(by: results.selectMetric).map(results.reported)
        }
    }

    /// The choices that have the metric, best first.
    func ranked(by metric: Metric) -> [Choice] {
        all.filter { $0.reported.summary(of: metric).count > 0 }
            .sorted { Standing($0.reported, by: metric) < Standing($1.reported, by: metric) }
    }
}
