import Experiments

/// The best configuration of each row of the comparison, on each data set, while runs are still missing: chosen as the
/// report will, over the seeds that are finished.
public struct BestSoFar: Sendable {
    /// The best configuration of one row.
    public struct Entry: Sendable, Equatable {
        /// The row, behind the data set where there are several; the experiment's name when there are no rows.
        public let row: String
        /// The settings that tell the configuration from others of the row; may be empty.
        public let settings: String
        /// The mean of the metric over the finished seeds.
        public let value: Double
        /// The seeds that are finished.
        public let finishedCount: Int
        /// The seeds of the plan.
        public let plannedCount: Int
    }

    private struct Row {
        let label: String
        /// The configurations, by their places in the plan.
        let members: [Int]
        var entry: Entry?
        var isStale = true
    }

    /// The metric that configurations are chosen by.
    public let metric: String
    private var configurations: [ConfigurationResults]
    /// How good each configuration is: worked out when one of its runs ends, not at every look.
    private var standings: [Standing]
    private var rows: [Row]
    private let rowOfMember: [Int: Int]
    /// The columns whose values tell the rows apart; none without rows.
    public let columns: [String]

    /// The best of what is known.
    public init(_ input: ReportInput) {
        let results = ExperimentResults(input)
        let layout = results.layout
        columns = [layout.dataset == layout.rows ? nil : layout.dataset, layout.rows].compactMap { $0 }
        metric = results.selectMetric.name
        standings = results.configurations.map { Standing($0, by: results.selectMetric) }
        configurations = results.configurations
        let name = columns.isEmpty ? results.spec.name : ""
        rows = results.groups(of: columns).map { values, members in
            Row(
                label: values.isEmpty ? name : values.filter { !$0.isEmpty }.joined(separator: ", "),
                members: members.map(\.configuration.index))
        }
        rowOfMember = Dictionary(
            rows.enumerated().flatMap { row in row.element.members.map { ($0, row.offset) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Takes in a run that was finished or diverged.
    public mutating func take(_ record: RunRecord, of run: PlannedRun) {
        let index = run.configuration.index
        guard configurations.indices.contains(index), let row = rowOfMember[index] else { return }
        configurations[index] = configurations[index].taking(record, seed: run.seed)
        standings[index] = Standing(configurations[index], by: Metric(metric))
        rows[row].isStale = true
    }

    /// The rows that have a finished run, in plan order.
    public mutating func entries() -> [Entry] {
        for index in rows.indices where rows[index].isStale {
            rows[index].entry = entry(rows[index])
            rows[index].isStale = false
        }
        return rows.compactMap(\.entry)
    }

    private func entry(_ row: Row) -> Entry? {
        guard let index = row.members.min(by: { standings[$0] < standings[$1] }) else { return nil }
        let best = configurations[index]
        let summary = best.summary(of: Metric(metric))
        return summary.mean.map { mean in
            Entry(
                row: row.label.isEmpty ? "–" : row.label, settings: best.shortSettings(without: columns),
                value: mean, finishedCount: summary.count, plannedCount: best.runs.count)
        }
    }
}

extension ConfigurationResults {
    /// The same configuration with one more run recorded.
    fileprivate func taking(_ record: RunRecord, seed: Int) -> ConfigurationResults {
        ConfigurationResults(
            configuration: configuration,
            runs: runs.map { run in
                run.seed == seed ? ReportedRun(id: run.id, seed: seed, record: record, failure: nil) : run
            })
    }

    /// What the sweep sets, by the last parts of the names: `learning_rate 0.1, momentum 0.9`.
    fileprivate func shortSettings(without columns: [String]) -> String {
        let row = columns.map { label(of: $0) }
        return configuration.cells.filter { cell in
            // A variant that is called as its type would be named twice.
            let isType = cell.column.hasSuffix(".type")
            let isNamedByRow = columns.contains(cell.column) || (isType && row.contains(cell.text))
            return !cell.text.isEmpty && !isNamedByRow
        }.map { cell in
            "\(cell.column.split(separator: ".").last ?? "") \(cell.text)"
        }.joined(separator: ", ")
    }
}
