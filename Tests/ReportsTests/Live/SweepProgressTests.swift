import NeuralNetworks
import Testing

@testable import Experiments
@testable import Reports

@Suite("The progress of a sweep")
struct SweepProgressTests {
    private let input: ReportInput
    private let runs: [PlannedRun]
    private let start = ContinuousClock.now

    init() {
        var experiment = MadeUpExperiment()
        experiment.rows = experiment.rows.map { row in
            var row = row
            row.outcomes = row.outcomes.map { _ in .missing }
            return row
        }
        let input = experiment.input()
        self.input = input
        runs = input.plan.configurations.flatMap { configuration in
            input.plan.seeds.map { seed in
                PlannedRun(
                    configuration: configuration, seed: seed,
                    identity: RunIdentity(of: configuration, facts: input.data[0], engineRevision: configuration.index),
                    cost: 10)
            }
        }
    }

    private var progress: SweepProgress {
        SweepProgress(missing: runs, input: input, remaining: RemainingTime(runs: runs, workers: 2))
    }

    private func record(
        _ run: PlannedRun, loss: Double, status: RunResult.Status = .finished, seconds: Double = 2
    ) -> RunRecord {
        RunRecord(
            id: run.id,
            result: RunResult(
                status: status, epochsRun: 1, keptEpoch: 1, parameterCount: 1,
                metrics: [TrainingOutcome.Metric("validation.loss", loss)], curves: [], parametersDigest: ""),
            provenance: Provenance(startedAt: "", wallSeconds: seconds, host: "", system: "", version: ""))
    }

    @Test("is a bar at first, with as many columns as there are")
    func empty() {
        var progress = progress
        #expect(progress.lines(width: 60, height: 20, at: start) == ["[------------------------------] 0/28 runs"])
        #expect(progress.lines(width: 22, height: 20, at: start) == ["[----------] 0/28 runs"])
        #expect(progress.lines(width: 14, height: 20, at: start) == ["0/28 runs"])
        #expect(progress.lines(width: 6, height: 20, at: start) == ["0/28 …"])
    }

    @Test("has a line per worker, and the best of each row by the metric of selection")
    func full() {
        var progress = progress
        // Configurations 0…3 are sgd relu, sgd tanh, momentum relu, momentum tanh.
        for (index, loss) in [(0, 0.5), (4, 0.25), (8, 0.125), (12, 0.75)] {
            progress.update(.started(runs[index], worker: 0), at: start)
            progress.update(.finished(runs[index], worker: 0, record: record(runs[index], loss: loss)), at: start)
        }
        progress.update(.started(runs[16], worker: 0), at: start)
        progress.update(.started(runs[17], worker: 1), at: start)
        progress.update(.progressed(runs[17], worker: 1, epochsDone: 5), at: start)
        let lines = progress.lines(width: 100, height: 20, at: start)
        // 28 runs of cost 10, four done in 2 s each: 23.5 left on two workers.
        #expect(
            lines == [
                "[####--------------------------] 4/28 runs, about 24 s left",
                "  1 [----------] epoch  0/10  adam, 0.001, relu, seed 1",
                "  2 [#####-----] epoch  5/10  adam, 0.001, relu, seed 2",
                "  best validation.loss so far",
                "    sgd       0.25 (1/4)  learning_rate 0.1, activation tanh",
                "    momentum  0.125 (1/4)  type sgd, learning_rate 0.1, momentum 0.9, activation relu",
            ])
    }

    @Test("shows a run that goes on at its epoch, and says so")
    func resumed() {
        var progress = progress
        let event = RunEvent.resumed(runs[16], worker: 0, epoch: 8, batchesDone: 3)
        progress.update(.started(runs[16], worker: 0), at: start)
        progress.update(event, at: start)
        progress.update(.saved(runs[16], worker: 0, epoch: 8, batchesDone: 5), at: start)
        #expect(
            progress.lines(width: 100, height: 20, at: start).last
                == "  1 [#######---] epoch  7/10  adam, 0.001, relu, seed 1")
        #expect(event.alarm == "resumed at epoch 8 of 10: adam, 0.001, relu, seed 1")
        #expect(RunEvent.saved(runs[16], worker: 0, epoch: 8, batchesDone: 5).alarm == nil)
        let notice = RunEvent.noticed(runs[16], .damaged(file: "checkpoints/a/7"))
        #expect(notice.alarm == "notice: checkpoints/a/7: this checkpoint is damaged; it is skipped")
    }

    @Test("has what fits, and says how much does not")
    func low() {
        var progress = progress
        for index in 0..<5 { progress.update(.started(runs[index], worker: index), at: start) }
        for index in [0, 8, 16] {
            progress.update(.finishedElsewhere(runs[index], record: record(runs[index], loss: 0.5)), at: start)
        }
        func heads(_ height: Int) -> [Substring] {
            progress.lines(width: 80, height: height, at: start).map { $0.drop { $0 == " " }.prefix(10) }
        }
        #expect(progress.lines(width: 80, height: 10, at: start).count == 10)
        #expect(progress.lines(width: 80, height: 9, at: start)[4] == "    … and 2 more workers")
        #expect(progress.lines(width: 80, height: 5, at: start).last == "    … and 3 more rows")
        for height in 1...12 { #expect(heads(height).count <= height) }
        #expect(progress.lines(width: 80, height: 5, at: start)[2] == "    … and 4 more workers")
        #expect(heads(1) == ["[###------"])
    }

    @Test("counts runs that diverged or failed, and frees their workers")
    func trouble() {
        var progress = progress
        progress.update(.started(runs[0], worker: 0), at: start)
        progress.update(
            .finished(runs[0], worker: 0, record: record(runs[0], loss: .nan, status: .diverged)), at: start)
        let failure = RunFailure(id: runs[1].id, reason: "no space", failedAt: "")
        progress.update(.started(runs[1], worker: 1), at: start)
        progress.update(.failed(runs[1], worker: 1, failure: failure), at: start)
        progress.update(.failedElsewhere(runs[2], failure: failure), at: start)
        #expect(progress.lines(width: 80, height: 20, at: start).count == 1)
        #expect(progress.words(at: start) == "3/28 runs, 1 diverged, 2 failed, about 25 s left")
        let event = RunEvent.failed(runs[1], worker: 1, failure: failure)
        #expect(event.alarm == "failed: sgd, 0.1, relu, seed 2: no space")
        #expect(RunEvent.started(runs[1], worker: 1).alarm == nil)
    }

    @Test("leaves runs of another plan alone, and takes up a run that was begun before it")
    func others() {
        let few = Array(runs.prefix(2))
        var progress = SweepProgress(missing: few, input: input, remaining: RemainingTime(runs: few, workers: 1))
        progress.update(.finished(runs[5], worker: 0, record: record(runs[5], loss: 1)), at: start)
        progress.update(.progressed(runs[6], worker: 0, epochsDone: 1), at: start)
        #expect(progress.lines(width: 40, height: 9, at: start).count == 1)
        progress.update(.progressed(runs[1], worker: 0, epochsDone: 5), at: start)
        #expect(progress.lines(width: 60, height: 9, at: start).last?.hasSuffix("5/10  sgd, 0.1, relu, seed 2") == true)
    }

    @Test("counts a diverged seed against a configuration, as the report does")
    func divergedBest() {
        var best = BestSoFar(input)
        best.take(record(runs[0], loss: 0.1), of: runs[0])
        best.take(record(runs[1], loss: .nan, status: .diverged), of: runs[1])
        best.take(record(runs[4], loss: 0.4), of: runs[4])
        best.take(record(runs[5], loss: 0.6), of: runs[5])
        let entries = best.entries()
        #expect(entries.count == 1)
        #expect(entries.first?.value == 0.5)
        #expect(entries.first?.finishedCount == 2)
        #expect(entries.first?.plannedCount == 4)
    }
}
