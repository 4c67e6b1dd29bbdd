import ArgumentParser
import Experiments

/// Trains finished runs again and compares every number.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Train a sample of the finished runs again and compare every number.",
        discussion: """
            Example: espalier verify results/quickstart
            Every run, not a sample: espalier verify results/quickstart --all
            Exit code 3 when a number differs.
            """)

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    @Option(help: "How many runs are trained again. Example: --sample 20")
    var sample = 5

    @Flag(help: "Train all runs again.")
    var all = false

    @Option(help: "How many runs are trained at once; one per core. Example: --workers 2")
    var workers: Int?

    func validate() throws {
        if sample < 1 { throw ValidationError("--sample wants 1 or more") }
        if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers wants 1 to 1024") }
    }

    func run() throws {
        let experiment = try Experiment.load(directory: directory)
        Notices.show(experiment.journal.notices)
        let runs = experiment.sample(all ? nil : sample)
        guard !runs.isEmpty else { throw Failure("'\(directory)' has no finished runs to verify") }
        let cancellation = Cancellation()
        let interruption = Interruption(cancellation)
        defer { interruption.end() }
        let result = try experiment.verify(runs, workers: workers ?? Cores.available, until: cancellation)
        for mismatch in result.mismatches {
            print("\(mismatch.run.id) differs: \(mismatch.run.label): \(mismatch.differences.joined(separator: ", "))")
        }
        for failure in result.failures { print("\(failure.run.id) failed: \(failure.run.label): \(failure.reason)") }
        let same = result.checkedCount - result.mismatches.count
        print("\(same) of \(counted(result.checkedCount, "run")) trained again came to the same bytes")
        if !result.mismatches.isEmpty { throw ExitCode(3) }
        if result.isInterrupted { throw ExitCode(130) }
        if !result.failures.isEmpty { throw ExitCode(1) }
    }
}
