import Experiments

/// A plan with all that came of it, in plan order.
struct ExperimentResults: Sendable {
    /// What the results were made from.
    let input: ReportInput
    /// The configurations with their runs.
    let configurations: [ConfigurationResults]
    /// The names of all final numbers, in the order in which the plan meets them.
    let metrics: [Metric]

    init(_ input: ReportInput) {
        self.input = input
        configurations = input.plan.configurations.map { configuration in
            let ids = input.runIDs[configuration.index]
            let runs = zip(ids, input.plan.seeds).map { id, seed in
                ReportedRun(id: id, seed: seed, record: input.records[id], failure: input.failures[id])
            }
            return ConfigurationResults(configuration: configuration, runs: runs)
        }
        let names = configurations.lazy.flatMap(\.runs).compactMap(\.record).flatMap { $0.result.metrics.map(\.name) }
        metrics = names.uniqued().map(Metric.init)
    }

    /// The experiment.
    var spec: ExperimentSpec { input.plan.spec }

    /// The metric that the report is about.
    var metric: Metric { Metric(spec.report.metric) }

    /// The metric that configurations are chosen by.
    var selectMetric: Metric { Metric(spec.report.select.metric) }

    /// The columns that the sweep gives each run, in file order.
    var sweptColumns: [String] { input.plan.axes.flatMap(\.columns) }

    /// The number of all runs that came to that.
    func count(_ status: ReportedRun.Status) -> Int {
        configurations.reduce(0) { $0 + $1.count(status) }
    }

    /// All runs with their configurations, in plan order, seeds innermost.
    var runs: [(results: ConfigurationResults, run: ReportedRun)] {
        configurations.flatMap { results in results.runs.map { (results, $0) } }
    }
}

extension Sequence where Element: Hashable {
    /// The elements without repetition, in the order in which they first come.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
