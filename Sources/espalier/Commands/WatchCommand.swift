import ArgumentParser
import Experiments

/// Runs a spec, and runs it again when it is saved.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Run a spec, and go on with every save of it; Ctrl-C ends.",
        discussion: """
            Example: espalier watch experiments/quickstart.yaml --workers 1
            A save stops the runs that nobody needs any more and trains the new ones. While the spec has mistakes, they \
            are shown and the last good one goes on.
            Exit code 0 when all runs are trained at the end, 130 when some are left: 'run' or 'watch' goes on.
            """)

    @Argument(help: "The spec: experiments/iris.yaml", completion: .specs)
    var spec: String

    @OptionGroup var settings: SpecOptions

    @OptionGroup var results: ResultsOptions

    @Option(help: "How many runs are trained at once (default: as the spec says, or one per core).")
    var workers: Int?

    func validate() throws {
        if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers wants 1 to 1024") }
    }

    func run() throws {
        // A spec that is broken may be mended; one that is not there at all is a slip of the command line.
        _ = try Experiment.plan(specPath: spec, overrides: settings.overrides)
        var request = RunRequest()
        request.workers = workers
        let display = WatchDisplay(style)
        let cancellation = Cancellation()
        let control = SweepControl()
        let interruption = Interruption(
            cancellation, save: { control.save() }, say: { message in display.change { $0.say(message) } },
            leave: { display.finish() })
        defer { interruption.end() }
        let session = WatchSession(
            specPath: spec, overrides: settings.overrides, resultsPath: results.folder, request: request,
            display: display, control: control)
        var watch = FileWatch([spec])
        session.reload()
        while !cancellation.isCancelled {
            if watch.paths != session.paths { watch = FileWatch(session.paths) }
            if watch.waitForChange(upTo: 0.1) { session.reload() }
            session.look()
        }
        let isDone = session.end(cancellation.patience ?? .short)
        display.finish()
        if !isDone {
            StandardError.print("interrupted; 'espalier run \(spec)' or 'espalier watch \(spec)' goes on from here")
            throw ExitCode(130)
        }
    }

    private var style: any WatchStyle {
        if let terminal = Terminal() { return WatchScreen(specPath: spec, terminal: terminal) }
        return WatchLog(specPath: spec)
    }
}
