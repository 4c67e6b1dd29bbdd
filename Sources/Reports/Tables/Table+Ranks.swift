extension Table {
    /// One row per row of the comparison with its mean rank and its rank on each data set; nothing but headings before data sets
    /// have ranks.
    static func ranks(_ comparison: RankComparison) -> Table {
        let columns = comparison.columns + ["mean_rank"] + comparison.ranked.map { "rank.\($0)" }
        return Table(columns: columns.map { Column($0) }) { take in
            guard let means = comparison.friedman?.averageRanks else { return }
            for row in comparison.rows.indices {
                let names = comparison.rows[row].map { $0.isEmpty ? Cell.empty : .text($0) }
                take(names + [.number(means[row])] + comparison.ranks.map { .number($0[row]) })
            }
        }
    }
}
