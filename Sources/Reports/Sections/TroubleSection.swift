import Experiments

extension ExperimentResults {
    /// More runs than this are counted, not listed.
    private static let longestList = 50

    /// The runs that did not finish: which, where, why, and what to do; nothing when there are none.
    var troubleSection: [Block] {
        let diverged = rows(.diverged) { run in
            .text("diverged in epoch \(run.record?.result.epochsRun ?? 0)")
        }
        let failed = rows(.failed) { run in .text(run.failure.map { "failed: \($0.reason)" } ?? "failed") }
        let rows = diverged + failed
        let missingCount = count(.missing)
        guard !rows.isEmpty || missingCount > 0 else { return [] }
        var blocks: [Block] = [.heading(2, "Runs that did not finish"), .list(remedies)]
        guard !rows.isEmpty else { return blocks }
        let columns = [
            Table.Column("run"), Table.Column("configuration", .trailing), Table.Column("swept settings"),
            Table.Column("seed", .trailing), Table.Column("what happened"),
        ]
        blocks.append(.table(Table(columns: columns, rows: Array(rows.prefix(Self.longestList)))))
        if rows.count > Self.longestList {
            let rest = counted(rows.count - Self.longestList, "more run")
            blocks.append(.paragraph("And \(rest): see \(code: "tables/runs.csv")."))
        }
        return blocks
    }

    /// What each sort of trouble means, and what to do about it.
    private var remedies: [Prose] {
        let run = input.commands.run
        let words: [(ReportedRun.Status, Prose)] = [
            (
                .diverged,
                """
                numbers became infinite or none. That is a result, and the same run does it again; a smaller learning rate, \
                warm-up or clipped gradients may help.
                """
            ),
            (.failed, "for reasons outside of training; to try again: \(code: "\(run) --retry-failed")"),
            (.missing, "not trained yet; the same command goes on: \(code: run)"),
        ]
        return words.filter { count($0.0) > 0 }.map { status, text in
            "\(strong: "\(counted(count(status), "run")) \(status.rawValue)"): \(text)"
        }
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
