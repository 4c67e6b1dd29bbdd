import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The cost of a run")
struct CostModelTests {
    private func cost(
        features: Int = 64, train: Int = 1000, _ change: (inout RunSettings) -> Void = { _ in }
    ) -> Double {
        var settings = RunSettings()
        settings.network.hidden = [64, 32]
        settings.training.epochs = 10
        settings.training.batchSize = 50
        change(&settings)
        return CostModel.cost(
            of: settings, featureCount: features, classCount: 10, trainCount: train, validationCount: 200)
    }

    @Test("is the arithmetic of its products, units and updates")
    func byHand() {
        // 64·64 + 64·32 + 32·10 = 6464 weights; 64 + 32 + 10 = 106 units; 20 steps an epoch
        let training = 1000 * (6 * 6464 + 90 * 106)
        let judging = 200 * (2 * 6464 + 30 * 106)
        let updates = 20 * (15 * (6464 + 106) + 400_000)
        #expect(cost() == Double(10 * (training + judging + updates) + 15_000_000))
    }

    @Test("grows with epochs, examples and units, and falls with the batch size")
    func grows() {
        #expect(cost { $0.training.epochs = 11 } > cost())
        #expect(cost(train: 1001) > cost())
        #expect(cost(features: 65) > cost())
        #expect(cost { $0.network.hidden = [64, 33] } > cost())
        #expect(cost { $0.training.batchSize = 100 } < cost())
        #expect(cost { $0.network.hidden = [] } < cost())
    }

    @Test("becomes seconds by the median of finished runs")
    func calibrates() {
        #expect(CostModel.secondsPerCost([]) == nil)
        #expect(CostModel.secondsPerCost([(10, 1), (10, 2), (10, 50)]) == 0.2)
        #expect(CostModel.seconds(for: [4, 3, 3], workers: 2, secondsPerCost: 2) == 10)
        // One long run cannot be shared.
        #expect(CostModel.seconds(for: [8, 1, 1], workers: 2, secondsPerCost: 2) == 16)
    }
}

@Suite("The time that is left")
struct RemainingTimeTests {
    @Test("is unknown before the first run is finished, and falls with every epoch and run")
    func falls() {
        let runs = makeRuns(4, epochs: 4)  // costs 1, 2, 3, 4
        var time = RemainingTime(runs: runs, workers: 1)
        #expect(time.seconds() == nil)
        time.update(.finished(runs[3], worker: 0, record: makeRecord(runs[3])))  // a quarter of a second for cost 4
        #expect(time.seconds() == 6 * 0.25 / 4)
        time.update(.progressed(runs[1], worker: 0, epochsDone: 2))
        #expect(time.seconds() == 5 * 0.25 / 4)
        time.update(.failed(runs[2], worker: 0, failure: RunFailure(id: runs[2].id, reason: "r", failedAt: "t")))
        #expect(time.seconds() == 2 * 0.25 / 4)
        time.update(.finishedElsewhere(runs[1], record: makeRecord(runs[1])))
        #expect(time.seconds() == 1 * 0.25 / 4)
    }

    @Test("is known from the start by runs that were trained before")
    func known() {
        #expect(RemainingTime(runs: makeRuns(2), workers: 1, known: [(1, 10)]).seconds() == 30)
    }

    @Test("is known by the first epoch of a long run, and falls while the next one lasts")
    func epochs() throws {
        let runs = makeRuns(3, epochs: 10)  // costs 1, 2, 3
        var time = RemainingTime(runs: runs, workers: 1)
        let start = ContinuousClock.now
        time.update(.started(runs[2], worker: 0), at: start)
        #expect(time.seconds(at: start + .seconds(6)) == nil)
        time.update(.progressed(runs[2], worker: 0, epochsDone: 1), at: start + .seconds(6))
        // 0.3 of the cost took 6 s, so 1 takes 20 s; 2.7 + 1 + 2 are left.
        #expect(abs(try #require(time.seconds(at: start + .seconds(6))) - 114) < 1e-9)
        #expect(abs(try #require(time.seconds(at: start + .seconds(10))) - 110) < 1e-9)
        // However long the run lasts, the others are still to be trained.
        #expect(abs(try #require(time.seconds(at: start + .seconds(10_000))) - 60) < 1e-9)
    }

    @Test("leaves out what was done of a run before it was interrupted, and the time that it took")
    func resumed() throws {
        let runs = makeRuns(3, epochs: 10)  // costs 1, 2, 3
        var time = RemainingTime(runs: runs, workers: 1, known: [(1, 10)])
        let start = ContinuousClock.now
        time.update(.started(runs[2], worker: 0), at: start)
        time.update(.resumed(runs[2], worker: 0, epoch: 9, batchesDone: 3), at: start)
        // Eight epochs are done; 0.6 + 1 + 2 are left, 10 s each.
        #expect(abs(try #require(time.seconds(at: start)) - 36) < 1e-9)

        time = RemainingTime(runs: runs, workers: 1)
        time.update(.started(runs[2], worker: 0), at: start)
        time.update(.resumed(runs[2], worker: 0, epoch: 9, batchesDone: 0), at: start)
        time.update(.progressed(runs[2], worker: 0, epochsDone: 9), at: start + .seconds(6))
        // 0.3 of the cost took 6 s; 0.3 + 1 + 2 are left.
        #expect(abs(try #require(time.seconds(at: start + .seconds(6))) - 66) < 1e-9)
    }
}
