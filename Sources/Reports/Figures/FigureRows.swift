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

    /// The rows with a run that came to something: the best by the metric of selection, and the baseline.
    init(_ results: ExperimentResults, _ choices: Choices) {
        let rows = choices.all.filter { choice in
            choice.reported.runs.contains { $0.record != nil }
        }.map { choice in
            let name = choices.column == nil ? results.spec.name : choice.label.isEmpty ? "–" : choice.label
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

    /// What the rows are called along an axis.
    var axisNames: [String] {
        let remark = " (baseline)"
        return all.map { row in
            row.isBaseline ? row.name.clipped(to: GnuplotScript.longestName - remark.count) + remark : row.name
        }
    }

    /// What to say when rows are missing; nothing when all are there.
    func remark(_ metric: Metric) -> Prose {
        guard totalCount > all.count else { return "" }
        let baseline = all.contains(where: \.isBaseline) ? "the baseline and " : ""
        return " Of \(totalCount) rows \(all.count) are drawn: \(baseline)the best by \(code: metric.name)."
    }
}
