import Experiments

extension ExperimentResults {
    /// More runs than this are counted, not listed.
    private static let longestList = 50

    /// The runs that diverged or failed: which, where, why; nothing when there are none.
    var troubleSection: [Block] {
        let diverged = rows(.diverged) { run in
            .text("diverged in epoch \(run.record?.result.epochsRun ?? 0)")
        }
        let failed = rows(.failed) { run in .text(run.failure.map { "failed: \($0.reason)" } ?? "failed") }
        let rows = diverged + failed
        guard !rows.isEmpty else { return [] }
        let columns = [
            Table.Column("run"), Table.Column("configuration", .trailing), Table.Column("swept settings"),
            Table.Column("seed", .trailing), Table.Column("what happened"),
        ]
        var blocks: [Block] = [
            .heading(2, "Diverged and failed runs"),
            .table(Table(columns: columns, rows: Array(rows.prefix(Self.longestList)))),
        ]
        if rows.count > Self.longestList {
            let rest = counted(rows.count - Self.longestList, "more run")
            blocks.append(.paragraph("And \(rest): see \(code: "tables/runs.csv")."))
        }
        return blocks
    }

    private func rows(_ status: ReportedRun.Status, _ event: (ReportedRun) -> Table.Cell) -> [[Table.Cell]] {
        runs.filter { $0.run.status == status }.map { results, run in
            let settings = results.sweptSettings()
            return [
                .text(run.id), .integer(results.configuration.index), settings.isEmpty ? .empty : .text(settings),
                .integer(run.seed), event(run),
            ]
        }
    }
}
