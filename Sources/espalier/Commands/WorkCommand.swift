import ArgumentParser
import Experiments
import Foundation
import Synchronization

/// Trains one shard of a submission.
struct WorkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Train one shard of a submission; engines begin this, on any machine.",
        discussion: """
            Example: espalier work /shared/results/iris 001-4f1c9a27d0b35e68 0
            The results folder is on a file system that all machines share, under the same path. Several processes may \
            work on the same shard: what they come to is the same.
            SIGTERM: saves what is under way, and ends. SIGUSR1, the warning that time is running out: the same, and \
            asks by --requeue to be begun again.
            Exit codes: 0 every run has a result; 1 a run failed, or the surroundings; 75 stopped before its end.
            """)

    @Argument(help: "The results of one experiment: /shared/results/iris", completion: .resultsFolders)
    var directory: String

    @Argument(help: "The name of the submission, a folder in DIR/submissions: 001-4f1c9a27d0b35e68")
    var submission: String

    @Argument(help: "The shard, from 0.")
    var index: Int

    @Option(help: "How many runs are trained at once; as the spec says, or one per core. Example: --workers 2")
    var workers: Int?

    @Option(
        help: ArgumentHelp(
            "What has the shard begun again, for the shell, after a warning: 'scontrol requeue 123'",
            valueName: "command"))
    var requeue: String?

    @Option(help: "How many seconds to wait for files that a shared file system shows late. Example: --patience 120")
    var patience = 60

    /// The exit code of a worker that was stopped: a failure that passes (`EX_TEMPFAIL` of `sysexits.h`).
    private static let stopped = ExitCode(75)

    func validate() throws {
        if index < 0 { throw ValidationError("shards are numbered from 0") }
        if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers wants 1 to 1024") }
        if !(0...86_400).contains(patience) { throw ValidationError("--patience wants 0 to 86400 seconds") }
    }

    func run() throws {
        let cancellation = Cancellation()
        let isWarned = Atomic<Bool>(false)
        // From the first moment on: what the signals do by themselves would end the work without a word.
        let interruption = Interruption(
            cancellation,
            save: {
                isWarned.store(true, ordering: .relaxed)
                StandardError.print("warned: saving, to be begun again")
                cancellation.cancel(.long)
            },
            say: { _ in StandardError.print("stopping; what is under way is saved") })
        defer { interruption.end() }
        let worker = try ShardWorker(
            directory: directory, submission: submission, shard: index, patience: .seconds(patience))
        let outcome = try worker.run(workers: workers, until: cancellation) { event in
            if let alarm = event.alarm { StandardError.print(alarm) }
        }
        let words = RunWords.end(outcome)
        StandardError.print("shard \(index): \(words.isEmpty ? "all its runs had results" : words)")
        if outcome.journalFailure != nil { throw ExitCode(1) }
        if outcome.isInterrupted {
            if isWarned.load(ordering: .relaxed) { try askAgain(worker) }
            throw Self.stopped
        }
        if outcome.failed + outcome.failedBefore > 0 { throw ExitCode(1) }
    }

    /// Has the shard begun again, if that leads anywhere. Where it cannot be asked for, whoever waits for the runs finds
    /// them missing.
    private func askAgain(_ worker: ShardWorker) throws {
        guard let requeue else { return }
        guard try worker.requeues() else {
            StandardError.print("not begun again: this attempt came no further, or there were too many")
            return
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", requeue]
        do {
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus == 0 { return }
            StandardError.print("'\(requeue)' failed with exit code \(process.terminationStatus)")
        } catch {
            StandardError.print("'\(requeue)' cannot be performed: \(error.localizedDescription)")
        }
    }
}
