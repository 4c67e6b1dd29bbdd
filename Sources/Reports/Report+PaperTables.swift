import Experiments

extension ExperimentResults {
    /// The tables that a paper prints: the comparison, what was chosen, and the comparison with a baseline.
    func paperTables(
        _ comparison: Comparison, _ ranks: RankComparison?, _ choices: Choices, _ baseline: BaselineComparisons
    ) -> [CaptionedTable] {
        var tables = [
            CaptionedTable(
                name: "summary", experiment: spec.name, caption: comparisonCaption(comparison),
                table: comparisonTable(comparison, ranks), notes: comparisonNotes(comparison, ranks))
        ]
        if count(.finished) > 0 {
            tables.append(
                CaptionedTable(
                    name: "choices", experiment: spec.name, caption: choicesExplanation(choices),
                    table: choicesTable(choices)))
        }
        if !baseline.measured.isEmpty {
            tables.append(
                CaptionedTable(
                    name: "baseline", experiment: spec.name, caption: baselineCaption(baseline, choices),
                    table: baselineTable(baseline, choices), notes: baselineNotes(baseline, choices)))
        }
        return tables
    }
}
