extension ExperimentResults {
    /// More unfinished cells than this are counted, not listed.
    private static let mostPlaces = 12

    /// The table of rows × columns, with what its marks mean.
    ///
    /// - Parameter ranks: How the rows rank where the columns are data sets.
    func comparisonSection(_ comparison: Comparison, _ ranks: RankComparison? = nil) -> [Block] {
        let caption: Prose = """
            \(code: comparison.metric.name): mean ± standard deviation over the \(seeds(comparison)) (finished of planned \
            runs).
            """
        let heading: Prose = comparison.isTuning ? "Tuning" : "Comparison"
        let notes = comparisonNotes(comparison, ranks)
        return [.heading(2, heading), .paragraph(caption), .table(comparisonTable(comparison, ranks))]
            + (notes.isEmpty ? [] : [.list(notes)])
    }

    /// What the comparison shows, for print, where a cell only says how many runs it stands for when that is not all.
    func comparisonCaption(_ comparison: Comparison) -> Prose {
        let count = hasProtocol && !comparison.isTuning ? spec.finalSeeds.count : spec.seeds.count
        let cells = comparison.cells.flatMap { $0 }.compactMap { $0 }
        let isComplete = cells.allSatisfy { $0.chosen.summary(of: comparison.metric).count == $0.chosen.runs.count }
        let counts: Prose = isComplete ? "" : "; where fewer runs finished, finished/planned runs in brackets"
        return """
            \(code: comparison.metric.name): mean ± sample standard deviation over \
            \(count) \(seeds(comparison))\(counts).
            """
    }

    private func seeds(_ comparison: Comparison) -> String {
        hasProtocol ? comparison.isTuning ? "seeds to tune by" : "final seeds" : "seeds"
    }

    /// The mean rank of each row over the data sets that are the columns; none where something else is compared.
    private func meanRanks(_ ranks: RankComparison?, _ comparison: Comparison) -> [String: Double] {
        guard let ranks, let means = ranks.friedman?.averageRanks, ranks.ranked.count > 1,
            comparison.columnColumn == layout.dataset, ranks.columns == [comparison.rowColumn]
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: zip(ranks.rows.map { $0[0] }, means))
    }

    /// The rows × columns of the spec's choice, with mean ranks where the columns are data sets.
    func comparisonTable(_ comparison: Comparison, _ ranks: RankComparison?) -> Table {
        let meanRanks = meanRanks(ranks, comparison)
        let columns = comparison.columnLabels.map { label in
            let name = comparison.columnColumn == nil ? comparison.metric.name : label.isEmpty ? "–" : label
            return Table.Column(name, .trailing)
        }
        let rows = zip(comparison.rowLabels, comparison.cells).map { label, cells in
            let heading = comparison.rowColumn == nil ? spec.name : label
            return [heading.isEmpty ? Table.Cell.empty : .text(heading)]
                + cells.map { cell in
                    cell.map { .estimate($0.chosen.estimate(of: comparison.metric, mark: $0.mark)) } ?? .empty
                } + (meanRanks.isEmpty ? [] : [meanRanks[label].map { .text(RankText.mean($0)) } ?? .empty])
        }
        let rank = meanRanks.isEmpty ? [] : [Table.Column("mean rank", .trailing)]
        return Table(columns: [Table.Column(comparison.rowColumn ?? "experiment")] + columns + rank, rows: rows)
    }

    /// What the marks of the comparison mean, and what is missing in it.
    func comparisonNotes(_ comparison: Comparison, _ ranks: RankComparison?) -> [Prose] {
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
        if !meanRanks(ranks, comparison).isEmpty {
            notes.append("mean rank: over the data sets, 1 for the best of all on each.")
        }
        if let unfinished = unfinished(comparison) { notes.append(unfinished) }
        return notes
    }

    /// The cells that do not stand for all their runs, and why.
    private func unfinished(_ comparison: Comparison) -> Prose? {
        let places = comparison.rowLabels.indices.flatMap { row in
            comparison.columnLabels.indices.compactMap { column -> String? in
                guard let cell = comparison.cells[row][column] else { return nil }
                let states = cell.chosen.states(without: .finished)
                guard !states.isEmpty else { return nil }
                let name = [comparison.rowLabels[row], comparison.columnLabels[column]].filter { !$0.isEmpty }
                return name.isEmpty ? states : "\(name.joined(separator: ", ")) (\(states))"
            }
        }
        guard !places.isEmpty else { return nil }
        let rest = places.count > Self.mostPlaces ? "; and \(places.count - Self.mostPlaces) more cells" : ""
        return "Not all runs finished: \(places.prefix(Self.mostPlaces).joined(separator: "; "))\(rest)."
    }
}
