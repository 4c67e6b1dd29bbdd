import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The stages of a protocol", .timeLimit(.minutes(1)))
struct ProtocolStageTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private let text = Workshop.text.replacing("seeds: [1, 2]", with: "protocol: { tune: [1, 2], final: [7, 8, 9] }")

    @Test("tune, choose one configuration of each group on validation, train the chosen with fresh seeds")
    func stages() throws {
        let experiment = try workshop.prepare(text)
        #expect(experiment.chosen.isEmpty)
        #expect(experiment.runs.count == 8)
        _ = try experiment.run(train: { run, _, _, _ in outcome(run) })
        let next = try #require(try experiment.nextStage())
        // The groups are the values of the first axis, dropout: configurations 0 and 1, 2 and 3.
        #expect(next.chosen.map(\.index) == [0, 3])
        let missing = next.missingRuns(for: RunRequest())
        #expect(missing.map(\.configuration.index) == [0, 0, 0, 3, 3, 3])
        #expect(missing.map(\.seed) == [7, 8, 9, 7, 8, 9])
        #expect(next.runs.count == 14)
        #expect(next.runs.map(\.id) == next.runs.indices.map { next.runs[$0].id })
        _ = try next.run(train: { run, _, _, _ in outcome(run) })
        #expect(try next.nextStage() == nil)
        let again = try workshop.prepare(text)
        #expect(again.counts == (14, 0, 0))
        #expect(again.chosen.map(\.index) == [0, 3])
    }

    @Test("wait for a group whose runs are not all done")
    func unfinished() throws {
        struct Broken: Error {}
        let experiment = try workshop.prepare(text)
        _ = try experiment.run(train: { run, _, _, _ in
            if run.configuration.index == 2, run.seed == 1 { throw Broken() }
            return outcome(run)
        })
        let next = try #require(try experiment.nextStage())
        #expect(next.chosen.map(\.index) == [0])
        _ = try next.run(train: { run, _, _, _ in outcome(run) })
        var request = RunRequest()
        request.retriesFailed = true
        let retried = try workshop.prepare(text)
        _ = try retried.run(request, train: { run, _, _, _ in outcome(run) })
        #expect(try retried.nextStage()?.chosen.map(\.index) == [0, 3])
    }

    @Test("choose nobody who always diverged, and count divergence against the others")
    func diverged() throws {
        let experiment = try workshop.prepare(text)
        _ = try experiment.run(train: { run, _, _, _ in
            var result = outcome(run)
            let isDiverged = run.configuration.index == 0 || (run.configuration.index == 3 && run.seed == 1)
            if isDiverged {
                result = TrainingOutcome(
                    ending: .diverged(epoch: 1), epochsRun: 1, keptEpoch: 1, metrics: [], curves: [], parameterCount: 1,
                    parameters: [.nan])
            }
            return result
        })
        // Configuration 0 has no number at all; 3 has the best, beside a diverged run, so 2 goes before it.
        #expect(try experiment.nextStage()?.chosen.map(\.index) == [1, 2])
    }
}

/// Numbers by configuration: 3 is best, 2 next; the final seeds are worse than all.
private func outcome(_ run: PlannedRun) -> TrainingOutcome {
    let loss = [0.5, 0.6, 0.2, 0.1][run.configuration.index] + Double(run.seed) / 100
    return TrainingOutcome(
        ending: .finished, epochsRun: 3, keptEpoch: 3,
        metrics: [.init("validation.loss", loss), .init("test.accuracy", 0.9)],
        curves: [.init("train.running_loss", [1, 0.5, loss])], parameterCount: 1, parameters: [0])
}
