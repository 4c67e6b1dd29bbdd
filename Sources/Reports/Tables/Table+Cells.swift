extension Table {
    /// One row per cell of the comparison: the table that a paper prints, as numbers.
    static func cells(_ comparison: Comparison) -> Table {
        let names = [
            "row", "column", "metric", "configuration", "candidates", "runs", "n", "mean", "sd", "ci95_low",
            "ci95_high", "mark",
        ]
        return Table(columns: names.map { Column($0) }) { take in
            for (rowLabel, cells) in zip(comparison.rowLabels, comparison.cells) {
                for (columnLabel, cell) in zip(comparison.columnLabels, cells) {
                    guard let cell else { continue }
                    let summary = cell.chosen.summary(of: comparison.metric)
                    take([
                        rowLabel.isEmpty ? .empty : .text(rowLabel), columnLabel.isEmpty ? .empty : .text(columnLabel),
                        .text(comparison.metric.name), .integer(cell.chosen.configuration.index),
                        .integer(cell.candidateCount), .integer(cell.chosen.runs.count), .integer(summary.count),
                        Cell(summary.mean), Cell(summary.standardDeviation), Cell(summary.interval?.low),
                        Cell(summary.interval?.high), mark(cell.mark),
                    ])
                }
            }
        }
    }

    private static func mark(_ mark: SeedEstimate.Mark) -> Cell {
        switch mark {
        case .none: .empty
        case .best: .text("best")
        case .tied: .text("tied")
        }
    }
}
