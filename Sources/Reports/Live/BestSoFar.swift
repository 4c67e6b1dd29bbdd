import Experiments

/// The best configuration of each row of the comparison while runs are still missing: chosen as the report will, over
/// the seeds that are finished.
public struct BestSoFar: Sendable {
    /// The best configuration of one row.
    public struct Entry: Sendable, Equatable {
        /// The row; the experiment's name when there are no rows.
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
    private let rowColumn: String?

    /// The best of what is known.
    public init(_ input: ReportInput) {
        let results = ExperimentResults(input)
        let column = results.spec.report.rows ?? results.sweptColumns.first
        let members = Dictionary(grouping: results.configurations.indices) {
            results.configurations[$0].label(of: column)
        }
        metric = results.selectMetric.name
        standings = results.configurations.map { Standing($0, by: results.selectMetric) }
        rowColumn = column
        configurations = results.configurations
        rows = results.labels(of: column).map { Row(label: $0, members: members[$0] ?? []) }
        if column == nil, rows.count == 1 { rows = [Row(label: results.spec.name, members: rows[0].members)] }
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
                row: row.label.isEmpty ? "–" : row.label, settings: best.shortSettings(without: rowColumn),
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
    fileprivate func shortSettings(without column: String?) -> String {
        let row = label(of: column)
        return configuration.cells.filter { cell in
            // A variant that is called as its type would be named twice.
            let isNamedByRow = cell.column == column || (cell.column.hasSuffix(".type") && cell.text == row)
            return !cell.text.isEmpty && !isNamedByRow
        }.map { cell in
            "\(cell.column.split(separator: ".").last ?? "") \(cell.text)"
        }.joined(separator: ", ")
    }
}
