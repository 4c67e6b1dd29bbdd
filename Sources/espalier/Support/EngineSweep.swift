import ArgumentParser
import Clusters
import Experiments
import Reports

/// Has the missing runs of an experiment trained by an engine, and shows how that goes.
struct EngineSweep {
    let engine: any Engine
    let request: RunRequest
    /// Whether events are printed for programs.
    let json: Bool

    /// Trains what is missing.
    ///
    /// - Throws: What ends the program: exit code 130 when somebody wished to leave.
    func train(_ experiment: Experiment) throws -> SweepOutcome {
        let missing = experiment.missingRuns(for: request).count
        StandardError.print(RunWords.start(experiment, missing: missing, engine: engine.name))
        let progress = Progress(json: json, SweepProgress(experiment, request))
        let folder = experiment.folder.path
        let cancellation = Cancellation()
        let interruption = Interruption(
            cancellation, stopping: "leaving; what was sent goes on", leaving: "leave at once",
            say: { progress.say($0) },
            leave: {
                progress.finish()
                StandardError.print(RunWords.detached(folder))
            })
        defer { interruption.end() }
        let outcome: WaitingOutcome
        do {
            defer { progress.finish() }
            var waiting = try Waiting(experiment, request, engine: engine, until: cancellation) { event in
                progress.show(event, workersPerShard: engine.pace.workersPerShard)
            }
            outcome = try waiting.run()
        } catch  where cancellation.isCancelled {
            StandardError.print("notice: \(error)")
            StandardError.print(RunWords.detached(folder))
            throw ExitCode(130)
        }
        if let failure = outcome.failure { StandardError.print("error: \(failure)") }
        if outcome.sweep.isInterrupted {
            StandardError.print(RunWords.detached(folder))
            throw ExitCode(130)
        }
        return outcome.sweep
    }
}
