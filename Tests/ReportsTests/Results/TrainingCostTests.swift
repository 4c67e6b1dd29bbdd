import Experiments
import NeuralNetworks
import Testing

@testable import Reports

@Suite("What trainings cost")
struct TrainingCostTests {
    /// 60 examples to train on and 20 to validate on, of 2 features and 2 classes.
    private let data = MadeUpExperiment.facts(classCounts: [60, 40])

    private func cost(_ settings: RunSettings) -> TrainingCost {
        TrainingCost(MadeUpExperiment().results.configurations[0].runs[0], settings, data)
    }

    @Test("is counted by hand: 2 epochs of 60 + 20 examples in batches of 32")
    func byHand() {
        var settings = RunSettings()
        settings.network.hidden = [5]
        settings.training.batchSize = 32
        let cost = cost(settings)
        #expect(cost.epochs == 2)
        // 32 + 28 examples: two updates an epoch.
        #expect(cost.updates == 4)
        // 2·5 + 5·2 = 20 weights, 10 of them in the first layer: 2 · (60 · (3·20 − 10) + 20 · 20) = 6800.
        #expect(cost.multiplyAdds == 6800)
    }

    @Test("has one update an epoch when a batch holds all examples")
    func wholeBatch() {
        var settings = RunSettings()
        settings.training.batchSize = 1_000
        #expect(cost(settings).updates == 2)
    }

    @Test("is that of all runs of a group, with those that diverged and without those that never were")
    func budgets() {
        let results = MadeUpExperiment().results
        let budgets = results.budgets(Choices(results))
        #expect(budgets.map(\.configurationCount) == [2, 2, 3])
        #expect(budgets.map(\.runs.count) == [8, 8, 12])
        // Each run has 2 epochs; of adam's twelve, one failed and one is missing.
        #expect(budgets.map(\.cost.epochs) == [16, 16, 20])
        #expect(budgets.map { $0.count(.diverged) } == [0, 1, 0])
        #expect(budgets.map(\.meanSeconds) == [0.5, 0.5, 0.5])
    }

    @Test(
        "is shown in three digits with a prefix",
        arguments: [
            (0, "0"), (0.02134, "0.0213"), (16.64, "16.6"), (842, "842"), (999.6, "1.00 k"), (1234, "1.23 k"),
            (1_234_567, "1.23 M"), (45_600_000_000, "45.6 G"), (7.2e12, "7.20 T"),
        ])
    func quantities(number: Double, text: String) {
        #expect(QuantityText.text(number) == text)
    }
}
