import Experiments

/// The rows that figures draw: the chosen configuration of each group, at most as many as can be told apart.
struct FigureRows: Sendable {
    /// A row.
    struct Row: Sendable {
        /// What it is called in a legend.
        let name: String
        /// What was chosen.
        let choice: Choice
        /// Whether the others are compared with it.
        let isBaseline: Bool
    }

    /// The rows, in the order of the tables.
    let all: [Row]
    /// How many rows there would be.
    let totalCount: Int
    /// The data set that all rows are about; nil where there is but one.
    let data: String?
    /// What stands behind the names of files about that data set.
    private let suffix: String

    /// The rows with a run that came to something: the best by the metric of selection, and the baseline.
    ///
    /// - Parameters:
    ///   - data: The data set that they are about; nil where there is but one.
    ///   - suffix: What stands behind the names of files about that data set.
    init(_ results: ExperimentResults, _ choices: Choices, on data: String? = nil, suffix: String = "") {
        (self.data, self.suffix) = (data, suffix)
        let rows = choices.all.filter { choice in
            choice.reported.runs.contains { $0.record != nil }
                && (data == nil || choice.chosen.label(of: choices.dataColumn) == data)
        }.map { choice in
            let values = zip(choices.columns, choice.values).filter { data == nil || $0.0 != choices.dataColumn }
            let label = values.map(\.1).filter { !$0.isEmpty }.joined(separator: ", ")
            let name = choices.columns.isEmpty ? results.spec.name : label.isEmpty ? "–" : label
            let baseline = choices.baseline(of: choice)?.configuration.index
            return Row(name: name, choice: choice, isBaseline: choice.chosen.configuration.index == baseline)
        }
        totalCount = rows.count
        guard rows.count > GnuplotStyle.mostRows else {
            all = rows
            return
        }
        let ranked = rows.indices.sorted { left, right in
            if rows[left].isBaseline != rows[right].isBaseline { return rows[left].isBaseline }
            return Standing(rows[left].choice.chosen, by: results.selectMetric)
                < Standing(rows[right].choice.chosen, by: results.selectMetric)
        }
        all = ranked.prefix(GnuplotStyle.mostRows).sorted().map { rows[$0] }
    }

    /// What the files of a figure of these rows are called.
    func fileName(_ figure: String) -> String { suffix.isEmpty ? figure : Figure.fileName("\(figure) \(suffix)") }

    /// What to say when rows are missing; nothing when all are there.
    func remark(_ metric: Metric) -> Prose {
        let place: Prose = data.map { " All on \(strong: $0)." } ?? ""
        guard totalCount > all.count else { return place }
        let baseline = all.contains(where: \.isBaseline) ? " and the baseline" : ""
        return place + " Of \(totalCount) rows the \(all.count) best by \(code: metric.name)\(baseline) are drawn."
    }
}
