import Experiments

/// A plan with all that came of it, in plan order.
struct ExperimentResults: Sendable {
    /// What the results were made from.
    let input: ReportInput
    /// The configurations with their runs; with a protocol, those that configurations are chosen by.
    let configurations: [ConfigurationResults]
    /// The configurations that a protocol chose with their final runs, in plan order.
    let finals: [ConfigurationResults]
    /// The place in `finals` of a configuration that a protocol chose, by its index.
    private let finalPlaces: [Int: Int]
    /// The names of all final numbers, in the order in which the plan meets them.
    let metrics: [Metric]

    init(_ input: ReportInput) {
        self.input = input
        func results(_ configuration: Configuration, _ ids: [String], _ seeds: [Int]) -> ConfigurationResults {
            let runs = zip(ids, seeds).map { id, seed in
                ReportedRun(id: id, seed: seed, record: input.records[id], failure: input.failures[id])
            }
            return ConfigurationResults(configuration: configuration, runs: runs)
        }
        let plan = input.plan
        configurations = plan.configurations.map { results($0, input.runIDs[$0.index], plan.seeds) }
        finals = input.finalRunIDs.sorted { $0.key < $1.key }.map { index, ids in
            results(plan.configurations[index], ids, plan.spec.finalSeeds)
        }
        finalPlaces = Dictionary(
            uniqueKeysWithValues: finals.enumerated().map { ($1.configuration.index, $0) })
        let names = configurations.lazy.flatMap(\.runs).compactMap(\.record).flatMap { $0.result.metrics.map(\.name) }
        metrics = names.uniqued().map(Metric.init)
    }

    private init(_ results: ExperimentResults, where isKept: (ConfigurationResults) -> Bool) {
        input = results.input
        configurations = results.configurations.filter(isKept)
        finals = results.finals.filter(isKept)
        finalPlaces = Dictionary(
            uniqueKeysWithValues: finals.enumerated().map { ($1.configuration.index, $0) })
        metrics = results.metrics
    }

    /// The results of the configurations that have that value in a column.
    func restricted(to value: String, in column: String) -> ExperimentResults {
        ExperimentResults(self) { $0.label(of: column) == value }
    }

    /// The experiment.
    var spec: ExperimentSpec { input.plan.spec }

    /// The metric that the report is about.
    var metric: Metric { Metric(spec.report.metric) }

    /// The metric that configurations are chosen by.
    var selectMetric: Metric { Metric(spec.report.select.metric) }

    /// What the rows, the columns and the groups of the report are.
    var layout: ReportLayout { input.plan.layout }

    /// The columns that the sweep gives each run, in file order.
    var sweptColumns: [String] { input.plan.axes.flatMap(\.columns) }

    /// Whether configurations are chosen by other runs than they are reported by.
    var hasProtocol: Bool { !spec.finalSeeds.isEmpty }

    /// A configuration with the runs that it is reported by; with a protocol that has not chosen it, with none.
    func reported(_ configuration: ConfigurationResults) -> ConfigurationResults {
        guard hasProtocol else { return configuration }
        return finalPlaces[configuration.configuration.index].map { finals[$0] }
            ?? ConfigurationResults(configuration: configuration.configuration, runs: [])
    }

    /// The number of all runs that came to that.
    func count(_ status: ReportedRun.Status) -> Int {
        (configurations + finals).reduce(0) { $0 + $1.count(status) }
    }

    /// All runs with their configurations, in plan order, seeds innermost; behind them the final ones of a protocol.
    var runs: [(results: ConfigurationResults, run: ReportedRun)] {
        (configurations + finals).flatMap { results in results.runs.map { (results, $0) } }
    }
}

extension Sequence where Element: Hashable {
    /// The elements without repetition, in the order in which they first come.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
