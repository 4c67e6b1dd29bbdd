import Experiments
import Testing

@testable import Reports

@Suite("Warnings")
struct WarningTests {
    private typealias Outcome = MadeUpExperiment.Outcome
    private typealias Row = MadeUpExperiment.Row

    /// An experiment that nothing is wrong with: one column of numbers, chosen in the middle, eight seeds.
    private func healthy() -> MadeUpExperiment {
        var experiment = MadeUpExperiment()
        experiment.columns = ["optimizer.learning_rate"]
        experiment.secondAxis = nil
        experiment.seeds = Array(1...8)
        experiment.report = .init()
        experiment.report.rows = nil
        experiment.report.select.per = ColumnNames("optimizer.learning_rate")
        experiment.rows = [("0.001", 0.4), ("0.01", 0.2), ("0.1", 0.3)].map { rate, loss in
            Row(cells: [rate], outcomes: [Outcome](repeating: .finished(loss, loss, 0.9), count: 8))
        }
        return experiment
    }

    /// The same with all configurations in one group.
    private func oneGroup() -> MadeUpExperiment {
        var experiment = healthy()
        experiment.columns = ["optimizer.label", "optimizer.learning_rate"]
        experiment.report.select.per = nil
        for index in experiment.rows.indices { experiment.rows[index].cells.insert("sgd", at: 0) }
        return experiment
    }

    private func warnings(_ experiment: MadeUpExperiment) -> [Warning] {
        Warning.all(experiment.results, Choices(experiment.results))
    }

    @Test("are none where nothing is wrong")
    func none() {
        #expect(warnings(healthy()) == [])
        #expect(warnings(oneGroup()) == [])
        #expect(!healthy().built.text.markdown.contains("## Warnings"))
    }

    @Test("tell of runs without a result and of diverged ones")
    func unfinished() {
        var experiment = healthy()
        experiment.rows[0].outcomes[0] = .missing
        experiment.rows[0].outcomes[1] = .failed("")
        experiment.rows[2].outcomes[5] = .diverged(epoch: 1)
        #expect(
            warnings(experiment) == [
                .unfinished(failedCount: 1, missingCount: 1, runCount: 24), .diverged(count: 1, runCount: 24),
            ])
    }

    @Test("tell of too few seeds for any test to find a difference", arguments: 1...8)
    func seeds(count: Int) {
        var experiment = healthy()
        experiment.seeds = Array(1...count)
        for index in experiment.rows.indices {
            experiment.rows[index].outcomes = Array(experiment.rows[index].outcomes.prefix(count))
        }
        let expected: [Int: [Warning]] = [
            1: [.singleSeed], 2: [.fewPairs(count: 2, smallestProbability: 0.5)],
            3: [.fewPairs(count: 3, smallestProbability: 0.25)], 4: [.fewPairs(count: 4, smallestProbability: 0.125)],
            5: [.fewPairs(count: 5, smallestProbability: 0.0625)],
        ]
        #expect(warnings(experiment) == expected[count] ?? [])
    }

    @Test("tell of a chosen value at either end of those that were tried")
    func edges() {
        var experiment = oneGroup()
        experiment.rows[0].outcomes = [Outcome](repeating: .finished(0, 0.1, 0.9), count: 8)
        let values = ["0.001", "0.01", "0.1"]
        let column = "optimizer.learning_rate"
        #expect(
            warnings(experiment) == [
                .edge(group: "sgd", column: column, value: "0.001", isLargest: false, values: values)
            ])
        experiment.rows[2].outcomes = [Outcome](repeating: .finished(0, 0.05, 0.9), count: 8)
        #expect(
            warnings(experiment) == [
                .edge(group: "sgd", column: column, value: "0.1", isLargest: true, values: values)
            ])
        // Two values are nothing but ends.
        experiment.rows.remove(at: 1)
        #expect(warnings(experiment) == [])
    }

    @Test("take 0 for no edge: nothing lies beyond")
    func zero() {
        var experiment = oneGroup()
        experiment.rows[0].outcomes = [Outcome](repeating: .finished(0, 0.1, 0.9), count: 8)
        experiment.rows[0].cells[1] = "0"
        #expect(warnings(experiment) == [])
    }

    @Test("tell of selection on test, and of a metric of selection that nobody measured")
    func selection() {
        var experiment = oneGroup()
        experiment.report.select.metric = "test.accuracy"
        #expect(warnings(experiment).contains(.testSelection(metric: "test.accuracy")))
        experiment.report.select.metric = "validation.accuracy"
        #expect(warnings(experiment) == [.unmeasuredSelection(metric: "validation.accuracy")])
    }

    @Test("tell of a result that is no better than the most frequent class")
    func majority() {
        var experiment = healthy()
        experiment.rows[0].outcomes = [Outcome](repeating: .finished(0, 0.4, 0.6), count: 8)
        #expect(
            warnings(experiment) == [.majority(group: "0.001", metric: "test.accuracy", mean: 0.6, share: 0.6)])
        experiment.data = []
        #expect(warnings(experiment) == [])
    }

    @Test("take the most frequent class of training for the answer, and count it in the part that is reported")
    func majorityOfPart() {
        // 100 and 4 examples: every fifth from the second on is for test, 20 of the first class and 1 of the other.
        let facts = MadeUpExperiment.facts(classCounts: [100, 4])
        #expect(facts.partClassCounts?[2] == [20, 1])
        #expect(facts.majorityShare(of: "test") == 20.0 / 21.0)
        #expect(facts.majorityShare(of: "train") == 60.0 / 62.0)
        // 0 0 1 1 1 1: the third to the fifth are for training, the second is for test, where that answer is wrong.
        #expect(MadeUpExperiment.facts(classCounts: [2, 4]).majorityShare(of: "test") == 0)
    }

    @Test("tell of runs that were still getting better at the end: most of them at their best in the last tenth")
    func improving() {
        var experiment = oneGroup()
        experiment.settings.training.epochs = 20
        let falling = (1...20).map { 1.0 / Double($0) }
        experiment.validationCurve = falling
        let expected = Warning.improving(
            group: "sgd", metric: "validation.loss", count: 8, runCount: 8, lastEpochs: 2, epochs: 20)
        #expect(warnings(experiment) == [expected])
        // The best in the third epoch from the end: outside of the last tenth.
        experiment.validationCurve = falling.prefix(18) + [0.9, 0.9]
        #expect(warnings(experiment) == [])
        experiment.validationCurve = falling.prefix(18) + [0.01, 0.9]
        #expect(warnings(experiment) == [expected])
        // Stopped before all epochs were over: by its own rule.
        experiment.validationCurve = Array(falling.prefix(10))
        #expect(warnings(experiment) == [])
    }

    @Test("of one kind about many groups name the others alone")
    func many() {
        var experiment = healthy()
        experiment.rows = (1...8).map { rate in
            Row(cells: ["\(rate)"], outcomes: [Outcome](repeating: .finished(0, Double(rate), 0.5), count: 8))
        }
        let text = experiment.built.text.markdown
        #expect(text.components(separatedBy: "is no better than always answering").count == 5)
        #expect(
            text.contains("The same is true of **5**, **6**, **7** and **8**: no better than the most frequent class."))
    }

    @Test("tell of unequal tuning")
    func tuning() {
        #expect(
            warnings(MadeUpExperiment()).suffix(2) == [
                .fewPairs(count: 4, smallestProbability: 0.125),
                .unequalTuning([
                    Warning.TuningBudget(group: "sgd", configurationCount: 2),
                    Warning.TuningBudget(group: "momentum", configurationCount: 2),
                    Warning.TuningBudget(group: "adam", configurationCount: 3),
                ]),
            ])
    }

    @Test("become sentences")
    func words() {
        let edge = Warning.edge(
            group: "adam", column: "optimizer.learning_rate", value: "0.1", isLargest: true, values: ["0.01", "0.1"])
        #expect(
            edge.words(experiment: "x").plainText == """
                adam: the chosen optimizer.learning_rate is the largest of those tried, 0.1 of 0.01, 0.1. Better ones \
                may lie beyond.
                """)
        let majority = Warning.majority(group: "", metric: "test.accuracy", mean: 0.1, share: 0.1135)
        #expect(
            majority.words(experiment: "digits").plainText == """
                digits: a mean test.accuracy of 0.1000 is no better than always answering the most frequent class \
                (0.1135).
                """)
    }
}
