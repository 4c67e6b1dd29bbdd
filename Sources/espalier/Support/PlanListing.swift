import Experiments
import Reports

/// A plan as text: the arithmetic, or every run.
enum PlanListing {
    /// How the runs come about, what is cached, and how long the rest takes.
    static func overview(_ experiment: Experiment) -> String {
        let plan = experiment.plan
        var lines = ["\(plan.spec.name): \(plan.arithmetic.text)"]
        for axis in plan.axes { lines.append("  \(axis.name): \(counted(axis.pointCount, "point"))") }
        let counts = experiment.counts
        lines.append("\(counts.recorded) cached, \(counts.new) new, \(counts.failed) failed")
        if let estimate = experiment.timeEstimate() { lines.append(estimate.words) }
        return lines.joined(separator: "\n")
    }

    /// Every run, a line each.
    static func table(_ experiment: Experiment) -> String {
        var text = ""
        MarkdownFormat().write(runs(experiment), to: &text)
        return text
    }

    /// Every run as CSV.
    static func csv(_ experiment: Experiment) -> String {
        var text = ""
        CSVFormat().write(runs(experiment), to: &text)
        return text
    }

    /// The plan and every run as one JSON object.
    static func json(_ experiment: Experiment) -> String {
        let arithmetic = experiment.plan.arithmetic
        let runs = experiment.runs.map { run in
            JSONValue.object([
                .init("run_id", .text(run.id)), .init("configuration", .integer(run.configuration.index)),
                .init("seed", .integer(run.seed)), .init("state", .text(state(experiment, run))),
                .init("point", .object(run.configuration.cells.map { .init($0.column, .text($0.text)) })),
            ])
        }
        let json = JSONValue.object([
            .init("name", .text(experiment.plan.spec.name)), .init("product", .integer(arithmetic.product)),
            .init("excluded", .integer(arithmetic.excluded)), .init("duplicates", .integer(arithmetic.duplicates)),
            .init("configurations", .integer(arithmetic.configurations)), .init("seeds", .integer(arithmetic.seeds)),
            .init("runs", .list(runs)),
        ])
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func runs(_ experiment: Experiment) -> Table {
        let columns = experiment.plan.axes.flatMap(\.columns)
        let head = ["run_id", "configuration", "seed", "state"] + columns
        let rows = experiment.runs.map { run -> [Table.Cell] in
            [
                .text(run.id), .integer(run.configuration.index), .integer(run.seed),
                .text(state(experiment, run)),
            ] + columns.map { .text(run.configuration[$0] ?? "") }
        }
        return Table(columns: head.map { Table.Column($0) }, rows: rows)
    }

    private static func state(_ experiment: Experiment, _ run: PlannedRun) -> String {
        switch experiment.state(of: run) {
        case .new: "new"
        case .recorded: "cached"
        case .failed: "failed"
        }
    }
}
