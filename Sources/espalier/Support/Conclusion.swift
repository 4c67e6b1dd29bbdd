import ArgumentParser
import Experiments
import Reports

/// What follows the training: the next stages, tables and report, and the exit code.
struct Conclusion {
    /// Whether standard output is for events.
    let json: Bool
    /// The share of the runs that this process trained; nil: all.
    var shard: RunRequest.Share?

    /// Trains an experiment stage by stage, then writes and shows what came of it.
    ///
    /// - Parameter train: Trains what is missing of a stage.
    func run(_ experiment: Experiment, _ train: (Experiment) throws -> SweepOutcome) throws {
        var outcome = try train(experiment)
        var stage = experiment
        while !outcome.isInterrupted, outcome.remaining == 0, outcome.journalFailure == nil,
            let next = try stage.nextStage()
        {
            StandardError.print(RunWords.stage(next))
            outcome.add(try train(next))
            stage = next
        }
        if outcome.journalFailure != nil {
            // Tables would hardly fare better than the journal. What was wrong was said when it happened.
            StandardError.print(RunWords.end(outcome))
            StandardError.print("what was written is kept; the same command goes on from here")
            throw ExitCode(1)
        }
        let gnuplot = WaitingGnuplot()
        let finished = try Experiment.load(directory: experiment.folder.path)
        let report = Report(ReportInput(finished))
        Notices.show(try ReportWriter.write(report, to: finished.folder, by: gnuplot))
        try finished.removeOtherModels()
        finished.removeNeedlessCheckpoints()
        try conclude(outcome, report, finished.folder.path)
    }

    private func conclude(_ outcome: SweepOutcome, _ report: Report, _ folder: String) throws {
        let words = RunWords.end(outcome)
        if !words.isEmpty { StandardError.print(words) }
        if !json { Output.show(report.comparison) }
        StandardError.print("report: \(folder)/report.md and report.html")
        if let shard {
            StandardError.print(
                "shard \(shard.number) of \(shard.count); 'espalier merge' brings the folders of several machines together"
            )
        }
        if outcome.isInterrupted {
            StandardError.print("interrupted; the same command goes on from here")
            throw ExitCode(130)
        }
        if outcome.failed + outcome.failedBefore + outcome.remaining > 0 { throw ExitCode(1) }
    }
}
