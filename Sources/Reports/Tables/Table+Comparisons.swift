import Statistics

extension Table {
    /// One row per chosen configuration with how it compares with the baseline; only headings without a baseline.
    static func comparisons(_ comparisons: BaselineComparisons, _ results: ExperimentResults) -> Table {
        let columns = [
            "metric", "group", "configuration", "baseline_configuration", "difference.n", "difference.mean",
            "difference.sd", "difference.ci95_low", "difference.ci95_high", "difference.bca95_low",
            "difference.bca95_high", "wilcoxon.n", "wilcoxon.zeros", "wilcoxon.p", "wilcoxon.p_holm", "better.n",
            "better.probability", "better.ci95_low", "better.ci95_high",
        ]
        return Table(columns: columns.map { Column($0) }) { take in
            guard let baseline = comparisons.baseline else { return }
            for comparison in comparisons.all {
                let names: [Cell] = [
                    .text(results.metric.name),
                    comparison.choice.label.isEmpty ? .empty : .text(comparison.choice.label),
                    .integer(comparison.choice.chosen.configuration.index), .integer(baseline.configuration.index),
                ]
                take(names + differenceCells(comparison) + testCells(comparison))
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
