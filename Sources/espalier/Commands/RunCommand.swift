import ArgumentParser
import Clusters
import Experiments
import Reports

/// Checks, plans, trains what is missing, and writes tables and report.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Train what is missing of an experiment; write tables and report.",
        discussion: """
            Example: espalier run experiments/quickstart.yaml
            The same command goes on after an interruption, and trains only what is new after an edit. Runs under way \
            are saved every minute, when the program is interrupted, and on SIGUSR1: --set run.checkpoint=10s
            Runs that failed before are left alone: espalier run iris.yaml --retry-failed
            Events for another program: espalier run iris.yaml --json | jq .event
            The first of two machines: espalier run iris.yaml --shard 1/2
            Their folders brought together: espalier merge results/iris copied/iris
            On a Slurm cluster: espalier run iris.yaml --engine slurm
            What can be asked of the cluster: espalier describe slurm
            Back to its jobs, which Ctrl-C leaves alone: espalier wait results/iris
            """)

    @Argument(help: "The spec: experiments/iris.yaml", completion: .specs)
    var spec: String

    @OptionGroup var settings: SpecOptions

    @OptionGroup var results: ResultsOptions

    @Option(help: "How many runs are trained at once; as the spec says, or one per core. Example: --workers 2")
    var workers: Int?

    @Option(
        help: ArgumentHelp(
            "Train one share of the runs only: 2/5 is every fifth, from the second. For several machines.",
            valueName: "number/count"))
    var shard: RunRequest.Share?

    @Option(help: "Who trains the runs: local (this machine), slurm or ssh; as the spec says. Example: --engine slurm")
    var engine: RunEngine?

    @Flag(help: "Try runs again that failed before.")
    var retryFailed = false

    @Flag(help: "Print events on standard output, one JSON object per line.")
    var json = false

    func validate() throws {
        if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers wants 1 to 1024") }
    }

    func run() throws {
        let plan = try SpecFile.plan(spec, overrides: settings.overrides)
        let experiment = try SpecFile.prepare(plan, specPath: spec, resultsPath: results.folder)
        Notices.show(experiment.journal.notices)
        var request = RunRequest()
        request.workers = workers
        request.retriesFailed = retryFailed
        request.share = shard
        StandardError.print("\(plan.spec.name): \(plan.arithmetic.text)")
        let conclusion = Conclusion(json: json, shard: shard)
        if let engine = experiment.engine(engine ?? plan.spec.run.engine, for: request) {
            guard shard == nil else { throw ValidationError("--shard is for runs that no engine shares out") }
            let sweep = EngineSweep(engine: engine, request: request, json: json)
            try conclusion.run(experiment) { try sweep.train($0) }
        } else {
            try conclusion.run(experiment) { try train($0, request) }
        }
    }

    private func train(_ experiment: Experiment, _ request: RunRequest) throws -> SweepOutcome {
        let missing = experiment.missingRuns(for: request)
        if !missing.isEmpty { Notices.show(open: try Submission.all(in: experiment.folder), experiment.folder.path) }
        let workers = min(experiment.workers(for: request), max(1, missing.count))
        StandardError.print(RunWords.start(experiment, missing: missing.count, workers: workers))
        let progress = Progress(json: json, SweepProgress(experiment, request))
        defer { progress.finish() }
        let cancellation = Cancellation()
        let control = SweepControl()
        let interruption = Interruption(
            cancellation, save: { control.save() }, say: { progress.say($0) },
            leave: {
                progress.finish()
                StandardError.print("stopped; the same command goes on from here")
            })
        defer { interruption.end() }
        return try experiment.run(request, until: cancellation, control: control) { progress.show($0) }
    }
}
