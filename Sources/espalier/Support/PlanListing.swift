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
        lines.append("\(RunWords.cached(experiment)), \(counts.new) new, \(counts.failed) failed")
        if let estimate = experiment.timeEstimate() { lines.append(estimate.words) }
        return lines.joined(separator: "\n")
    }

    /// Writes every run, a line each.
    static func writeTable(_ experiment: Experiment, to output: inout some TextOutputStream) {
        let plan = experiment.plan
        func numbers(_ largest: Int?) -> Set<String> { [String(largest ?? 0)] }
        // An id and a number need no escape, so one of the longest tells the width.
        let states: Set<String> = experiment.modelLackCount == 0 ? ["cached"] : ["no model"]
        let own: [Set<String>] = [
            [String(repeating: "0", count: 16)], numbers(plan.configurations.count - 1), numbers(plan.seeds.max()),
            states,
        ]
        let texts = plan.columns.map { plan.texts(of: $0) }
        var rows = MarkdownRows(Array(zip(headings(experiment), own + texts)), plain: own.count)
        rows.writeHead(to: &output)
        for run in experiment.listedRuns { rows.write(row(run), to: &output) }
    }

    /// Writes every run as CSV.
    static func writeCSV(_ experiment: Experiment, to output: inout some TextOutputStream) {
        let format = CSVFormat()
        format.write(row: headings(experiment), to: &output)
        for run in experiment.listedRuns { format.write(row: row(run), to: &output) }
    }

    /// Writes the plan and every run as one JSON object, a run at a time.
    static func writeJSON(_ experiment: Experiment, to output: inout some TextOutputStream) {
        let arithmetic = experiment.plan.arithmetic
        let head = JSONValue.object([
            .init("name", .text(experiment.plan.spec.name)), .init("product", .integer(arithmetic.product)),
            .init("samples", .integer(arithmetic.samples)), .init("excluded", .integer(arithmetic.excluded)),
            .init("included", .integer(arithmetic.included)), .init("duplicates", .integer(arithmetic.duplicates)),
            .init("configurations", .integer(arithmetic.configurations)), .init("seeds", .integer(arithmetic.seeds)),
        ])
        output.write(String(decoding: head.bytes.dropLast(), as: UTF8.self) + ",\"runs\":[")
        var separator = ""
        for run in experiment.listedRuns {
            let json = JSONValue.object([
                .init("run_id", .text(run.id)), .init("configuration", .integer(run.configuration.index)),
                .init("seed", .integer(run.seed)), .init("state", .text(state(run))),
                .init("point", .object(run.configuration.cells.map { .init($0.column, .text($0.text)) })),
            ])
            output.write(separator + String(decoding: json.bytes, as: UTF8.self))
            separator = ","
        }
        output.write("]}\n")
    }

    private static func headings(_ experiment: Experiment) -> [String] {
        ["run_id", "configuration", "seed", "state"] + experiment.plan.columns
    }

    private static func row(_ run: ListedRuns.Element) -> [String] {
        var row = [run.id, String(run.configuration.index), String(run.seed), state(run)]
        for cell in run.configuration.cells { row.append(cell.text) }
        return row
    }

    private static func state(_ run: ListedRuns.Element) -> String {
        switch run.state {
        case .new: "new"
        case .recorded: run.lacksModels ? "no model" : "cached"
        case .failed: "failed"
        }
    }
}
