import ArgumentParser
import Clusters
import Experiments

/// Waits again for runs that were sent to a cluster.
struct WaitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: "Wait for runs that were sent to a cluster; then write tables and report.",
        discussion: """
            Example: espalier wait results/iris
            Shows the progress, sends again what came to nothing, and ends as 'espalier run' does. Ctrl-C leaves what \
            was sent alone.
            Runs that failed are sent again only on request: espalier wait results/iris --retry-failed
            Events for another program: espalier wait results/iris --json | jq .event
            """)

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    @Flag(help: "Try runs again that failed before.")
    var retryFailed = false

    @Flag(help: "Print events on standard output, one JSON object per line.")
    var json = false

    func run() throws {
        let experiment = try Experiment.load(directory: directory)
        Notices.show(experiment.journal.notices)
        var request = RunRequest()
        request.retriesFailed = retryFailed
        let missing = experiment.missingRuns(for: request).count
        let open = try Submission.all(in: experiment.folder).filter { !$0.isEnded }
        let kind = open.last.flatMap { RunEngine(rawValue: $0.engine) } ?? experiment.plan.spec.run.engine
        guard missing == 0 || !open.isEmpty, let engine = experiment.engine(kind, for: request) else {
            guard missing > 0 else { return try Conclusion(json: json).run(experiment) { _ in SweepOutcome() } }
            let verb = missing == 1 ? "is" : "are"
            throw Failure(
                "nothing is under way, and \(counted(missing, "run")) \(verb) missing: "
                    + "'espalier run \(experiment.lock.specPath) --engine slurm' sends them")
        }
        let sweep = EngineSweep(engine: engine, request: request, json: json)
        try Conclusion(json: json).run(experiment) { try sweep.train($0) }
    }
}
