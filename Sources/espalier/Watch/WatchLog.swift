import Experiments
import Reports

/// A watched spec in a log or a pipe: blocks of text, the tables on standard output.
struct WatchLog: WatchStyle {
    private let specPath: String
    private var progress: PlainProgress?

    init(specPath: String) { self.specPath = specPath }

    mutating func begin(_ experiment: Experiment, _ request: RunRequest, warning: WatchComplaint?) {
        if let warning { complain(warning) }
        let missing = experiment.missingRuns(for: request).count
        let workers = min(experiment.workers(for: request), max(1, missing))
        StandardError.print("\(specPath): \(experiment.plan.arithmetic.text)")
        StandardError.print(RunWords.start(experiment, missing: missing, workers: workers))
        progress = PlainProgress(SweepProgress(experiment, request))
    }

    mutating func show(_ event: RunEvent) { progress?.show(event) }

    mutating func complain(_ complaint: WatchComplaint) { StandardError.print(complaint.colored) }

    mutating func conclude(_ result: WatchResult) {
        if !result.words.isEmpty { StandardError.print(result.words) }
        Output.print(result.table)
    }

    mutating func say(_ message: String) { StandardError.say(message) }

    mutating func refresh() {}

    mutating func finish() {}
}
