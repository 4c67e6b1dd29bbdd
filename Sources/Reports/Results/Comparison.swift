import Experiments

/// The configurations as a grid: rows and columns are values of swept columns, each cell holds the configurations that
/// fall into it, best first by the metric of selection.
struct Comparison: Sendable {
    /// One cell of the grid.
    struct Cell: Sendable {
        /// The configuration that was chosen.
        let chosen: ConfigurationResults
        /// How many there were to choose from.
        let candidateCount: Int
        /// How it compares with the other rows in the same column.
        let mark: SeedEstimate.Mark
    }

    /// The swept column whose values are the rows; nil without a sweep.
    let rowColumn: String?
    /// The swept column whose values are the columns; nil when there is one column of results.
    let columnColumn: String?
    /// The rows' values.
    let rowLabels: [String]
    /// The columns' values.
    let columnLabels: [String]
    /// The cells by row and column; nil where no configuration falls.
    let cells: [[Cell?]]
    /// What the cells say of their configurations.
    let metric: Metric
    /// Whether the cells show the runs that configurations are chosen by, beside others that they are reported by.
    let isTuning: Bool

    /// The grid.
    ///
    /// - Parameter isTuning: Whether it shows what configurations were chosen by, where they are reported by other runs.
    init(_ results: ExperimentResults, isTuning: Bool = false) {
        let metric = isTuning ? results.selectMetric : results.metric
        let layout = results.layout
        let rowColumn = layout.rows
        // Of a protocol's final runs each group has one configuration: its row's, where columns are no groups.
        let areGroups = layout.groups.contains { $0 == layout.columns }
        let columnColumn = isTuning || !results.hasProtocol || areGroups ? layout.columns : nil
        let rowLabels = results.labels(of: rowColumn)
        let columnLabels = results.labels(of: columnColumn)
        let candidates = Dictionary(grouping: results.configurations) { results in
            [results.label(of: rowColumn), results.label(of: columnColumn)]
        }
        let columns = columnLabels.map { column in
            Self.column(rowLabels.map { candidates[[$0, column]] ?? [] }, results, metric, isTuning: isTuning)
        }
        cells = rowLabels.indices.map { row in columns.map { $0[row] } }
        self.metric = metric
        self.isTuning = isTuning
        self.rowColumn = rowColumn
        self.columnColumn = columnColumn
        self.rowLabels = rowLabels
        self.columnLabels = columnLabels
    }

    /// The cells of one column: per row the chosen configuration, marked against the best of the column. With a protocol a
    /// cell is empty whose configuration was not chosen for its group.
    private static func column(
        _ candidates: [[ConfigurationResults]], _ results: ExperimentResults, _ metric: Metric, isTuning: Bool
    ) -> [Cell?] {
        let chosen = candidates.map { candidates -> ConfigurationResults? in
            let best = candidates.best(by: results.selectMetric)
            guard let best, !isTuning, results.hasProtocol else { return best }
            let reported = results.reported(best)
            return reported.runs.isEmpty ? nil : reported
        }
        let measured = chosen.compactMap { $0 }.filter { $0.summary(of: metric).count > 0 }
        let best = measured.count > 1 ? measured.best(by: metric) : nil
        return zip(chosen, candidates).map { configuration, candidates in
            guard let configuration else { return nil }
            let mark = mark(configuration, best: best, metric: metric)
            return Cell(chosen: configuration, candidateCount: candidates.count, mark: mark)
        }
    }

    private static func mark(
        _ configuration: ConfigurationResults, best: ConfigurationResults?, metric: Metric
    ) -> SeedEstimate.Mark {
        guard let best else { return .none }
        if configuration.summary(of: metric).count > 0,
            Standing(configuration, by: metric).isLevel(with: Standing(best, by: metric))
        {
            return .best
        }
        return configuration.difference(to: best, of: metric).isWithinNoise == true ? .tied : .none
    }
}

extension ExperimentResults {
    /// The values of a swept column; one empty value without a column.
    ///
    /// In plan order, but numbers that neither rise nor fall in it, because variants have ranges of their own, rise.
    func labels(of column: String?) -> [String] {
        let labels = configurations.map { $0.label(of: column) }.uniqued()
        let numbers = labels.compactMap { label in Double(label).map { (label, $0) } }
        guard numbers.count == labels.count else { return labels }
        let steps = zip(numbers, numbers.dropFirst())
        guard steps.contains(where: { $0.1 < $1.1 }), steps.contains(where: { $0.1 > $1.1 }) else { return labels }
        return numbers.sorted { $0.1 < $1.1 }.map(\.0)
    }
}

extension ConfigurationResults {
    /// The text of that swept column; empty without one.
    func label(of column: String?) -> String {
        column.flatMap { configuration[$0] } ?? ""
    }
}
