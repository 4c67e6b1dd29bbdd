extension ExperimentResults {
    /// The table of rows × columns, with what its marks mean.
    func comparisonSection(_ comparison: Comparison) -> [Block] {
        let caption: Prose = """
            \(code: metric.name): mean ± standard deviation over the seeds (finished of planned runs).
            """
        return [.heading(2, "Comparison"), .paragraph(caption), .table(table(comparison))] + notes(comparison)
    }

    private func table(_ comparison: Comparison) -> Table {
        let columns = comparison.columnLabels.map { label in
            let name = comparison.columnColumn == nil ? metric.name : label.isEmpty ? "–" : label
            return Table.Column(name, .trailing)
        }
        let rows = zip(comparison.rowLabels, comparison.cells).map { label, cells in
            let heading = comparison.rowColumn == nil ? spec.name : label
            return [heading.isEmpty ? Table.Cell.empty : .text(heading)]
                + cells.map { cell in
                    cell.map { .estimate($0.chosen.estimate(of: metric, mark: $0.mark)) } ?? .empty
                }
        }
        return Table(columns: [Table.Column(comparison.rowColumn ?? "experiment")] + columns, rows: rows)
    }

    private func notes(_ comparison: Comparison) -> [Block] {
        let cells = comparison.cells.flatMap { $0 }.compactMap { $0 }
        var notes: [Prose] = []
        if let column = comparison.columnColumn { notes.append("The columns are the values of \(code: column).") }
        if let most = cells.map(\.candidateCount).max(), most > 1 {
            notes.append(
                """
                Up to \(most) configurations fall into one cell: the one with the best mean \(code: selectMetric.name) \
                stands for them.
                """)
        }
        if cells.contains(where: { $0.mark == .best }) {
            let scope = comparison.columnColumn == nil ? "" : " of its column"
            notes.append("Bold: the best\(scope).")
        }
        if cells.contains(where: { $0.mark == .tied }) {
            notes.append(
                """
                ≈: within the noise of the best; the 95 % interval of the difference, paired by seed over the finished \
                runs, contains 0.
                """)
        }
        return notes.isEmpty ? [] : [.list(notes)]
    }
}
