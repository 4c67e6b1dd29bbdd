import Experiments

extension ResultsComparison {
    /// More runs than this are counted, not listed.
    private static let mostRuns = 8

    /// In what the results differ.
    ///
    /// - Parameters:
    ///   - left: What the one is called.
    ///   - right: What the other is called.
    public func blocks(_ left: String, _ right: String) -> [Block] {
        var facts: [Prose] = [common]
        if let line = line(leftRuns, only: left) { facts.append(line) }
        if let line = line(rightRuns, only: right) { facts.append(line) }
        if let line = line(onlyLeft, only: left) { facts.append(line) }
        if let line = line(onlyRight, only: right) { facts.append(line) }
        let different = pairs.filter { !$0.isSame }
        guard !different.isEmpty else { return [.list(facts)] }
        let sameCount = pairs.count - different.count
        if sameCount > 0 {
            facts.append("\(counted(sameCount, "configuration")) with the same runs and results: left out below")
        }
        let caption: Prose = """
            \(code: metric.name): mean ± standard deviation over the seeds; the difference \(right) − \(left) is paired \
            by seed, with its 95 % interval.
            """
        return [.list(facts), .paragraph(caption), .table(table(different, left, right))]
    }

    private var common: Prose {
        guard commonCount > 0 else { return "no run is in both" }
        guard !unequalIDs.isEmpty else {
            return "\(counted(commonCount, "run")) in both, the results equal byte for byte"
        }
        let ids = unequalIDs.prefix(Self.mostRuns).joined(separator: ", ")
        let rest = unequalIDs.count > Self.mostRuns ? ", …" : ""
        return """
            \(counted(commonCount, "run")) in both, \
            \(strong: "\(unequalIDs.count) of them with different results"): \(ids)\(rest)
            """
    }

    private func line(_ runs: [String], only side: String) -> Prose? {
        guard !runs.isEmpty else { return nil }
        let shown = runs.prefix(Self.mostRuns).joined(separator: " | ")
        return "\(counted(runs.count, "run")) only in \(side): \(shown)\(runs.count > Self.mostRuns ? " | …" : "")"
    }

    private func line(_ configurations: [ConfigurationResults], only side: String) -> Prose? {
        configurations.isEmpty ? nil : "\(counted(configurations.count, "configuration")) only in \(side)"
    }

    private func table(_ pairs: [Pair], _ left: String, _ right: String) -> Table {
        let columns =
            self.columns.map { Table.Column($0) }
            + [left, right, "difference"].map { Table.Column($0, .trailing) } + [Table.Column("pairs", .trailing)]
        return Table(
            columns: columns,
            rows: pairs.map { pair in
                self.columns.map { pair.left.cell($0) }
                    + [
                        .estimate(pair.left.estimate(of: metric)), .estimate(pair.right.estimate(of: metric)),
                        .difference(pair.difference), .integer(pair.difference.summary.count),
                    ]
            })
    }
}
