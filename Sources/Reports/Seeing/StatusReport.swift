import Experiments
import Foundation

/// How far an experiment is, as text and tables.
public struct StatusReport: Sendable {
    /// What there is to say.
    public let blocks: [Block]

    /// What there is to say at the moment `now`.
    public init(_ experiment: Experiment, now: Date = Date()) {
        let status = experiment.status
        let name = experiment.plan.spec.name
        var blocks: [Block] = [.paragraph("\(strong: name): \(experiment.plan.arithmetic.text)")]
        blocks.append(.table(Self.counts(status)))
        var facts: [Prose] = []
        if status.underWay > 0 { facts.append("\(counted(status.underWay, "run")) under way in another process") }
        if status.saved > 0 {
            let verb = status.saved == 1 ? "goes on from there" : "go on from there"
            facts.append("\(counted(status.saved, "missing run")) saved in the middle of training, which \(verb)")
        }
        if let last = status.last {
            let age = now.timeIntervalSince(last.endedAt)
            let ago = age < 1 ? "just now" : "\(Duration.words(age)) ago"
            facts.append(
                "last record: \(last.endedAt.formatted(.iso8601)) (\(ago)), run \(code: last.id) on \(last.host)")
        }
        if let remaining = status.remaining { facts.append("still to do: \(remaining.words)") }
        if status.unplanned > 0 {
            facts.append("\(counted(status.unplanned, "finished run")) that the spec has no longer, kept")
        }
        if status.unplannedSaved > 0 {
            facts.append(
                "\(counted(status.unplannedSaved, "run")) saved in the middle of training that the spec has no longer, "
                    + "kept in checkpoints/")
        }
        facts += experiment.journal.notices.map { "notice: \($0.description)" }
        if !facts.isEmpty { blocks.append(.list(facts)) }
        self.blocks = blocks + Self.best(experiment)
    }

    private static func counts(_ status: ExperimentStatus) -> Table {
        let counts = [
            ("planned", status.planned), ("finished", status.finished), ("diverged", status.diverged),
            ("failed", status.failed), ("missing", status.missing),
        ]
        return Table(
            columns: counts.map { Table.Column($0.0, .trailing) }, rows: [counts.map { .integer($0.1) }])
    }

    /// The best of each row so far.
    private static func best(_ experiment: Experiment) -> [Block] {
        var best = BestSoFar(ReportInput(experiment))
        let entries = best.entries()
        guard !entries.isEmpty else { return [] }
        let rows = entries.map { entry -> [Table.Cell] in
            [
                .text(entry.row), .text(Estimate.text(mean: entry.value, standardDeviation: nil)),
                .text("\(entry.finishedCount)/\(entry.plannedCount)"),
                entry.settings.isEmpty ? .empty : .text(entry.settings),
            ]
        }
        let columns = [
            Table.Column(best.columns.isEmpty ? "experiment" : best.columns.joined(separator: ", ")),
            Table.Column("best \(best.metric) so far", .trailing), Table.Column("seeds", .trailing),
            Table.Column("settings"),
        ]
        return [.table(Table(columns: columns, rows: rows))]
    }
}
