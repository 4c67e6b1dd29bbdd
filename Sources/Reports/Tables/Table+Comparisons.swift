import Statistics

extension Table {
    /// One row per chosen configuration with how it compares with the baseline; only headings without a baseline. Groups
    /// that several columns make together have these columns, too.
    static func comparisons(
        _ comparisons: BaselineComparisons, _ choices: Choices, _ results: ExperimentResults
    ) -> Table {
        let groupColumns = choices.columns.count > 1 ? choices.columns : []
        let columns =
            ["metric", "group"] + groupColumns + [
                "configuration", "baseline_configuration", "difference.n", "difference.mean",
                "difference.sd", "difference.ci95_low", "difference.ci95_high", "difference.bca95_low",
                "difference.bca95_high", "wilcoxon.n", "wilcoxon.zeros", "wilcoxon.p", "wilcoxon.p_holm", "better.n",
                "better.probability", "better.ci95_low", "better.ci95_high",
            ]
        return Table(columns: columns.map { Column($0) }) { take in
            for comparison in comparisons.all {
                let label = comparison.choice.label
                let group: [Cell] = [.text(results.metric.name), label.isEmpty ? .empty : .text(label)]
                let indices: [Cell] = [
                    .integer(comparison.choice.chosen.configuration.index),
                    .integer(comparison.baseline.configuration.index),
                ]
                let values = groupColumns.isEmpty ? [] : choices.cells(of: comparison.choice)
                take(group + values + indices + differenceCells(comparison) + testCells(comparison))
            }
        }
    }

    private static func differenceCells(_ comparison: BaselineComparison) -> [Cell] {
        let summary = comparison.difference.summary
        return [
            .integer(summary.count), Cell(summary.mean), Cell(summary.standardDeviation), Cell(summary.interval?.low),
            Cell(summary.interval?.high), Cell(comparison.resampledInterval?.low),
            Cell(comparison.resampledInterval?.high),
        ]
    }

    private static func testCells(_ comparison: BaselineComparison) -> [Cell] {
        let (test, improvement) = (comparison.signedRanks, comparison.improvement)
        return [
            .integer(test.pairCount), .integer(test.zeroCount), test.pairCount > 0 ? .number(test.probability) : .empty,
            Cell(comparison.correctedProbability), .integer(improvement.pairCount), Cell(improvement.estimate),
            Cell(improvement.interval?.low), Cell(improvement.interval?.high),
        ]
    }
}
