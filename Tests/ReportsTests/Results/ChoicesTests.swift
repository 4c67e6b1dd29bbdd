import Experiments
import Testing

@testable import Reports

@Suite("The chosen configurations")
struct ChoicesTests {
    private func chosen(_ experiment: MadeUpExperiment) -> [Int] {
        Choices(experiment.results).all.map(\.chosen.configuration.index)
    }

    @Test("are one per row, whatever the columns")
    func perRow() {
        #expect(chosen(MadeUpExperiment()) == [0, 2, 4])
    }

    @Test("are one per value of the column that the spec names")
    func perColumn() {
        var experiment = MadeUpExperiment()
        experiment.report.select.per = ColumnNames("network.activation")
        // relu: adam at 0.15; tanh: momentum is lowest at 0.1, but has a diverged run; adam at 0.16 is next.
        #expect(chosen(experiment) == [4, 5])
    }

    @Test("are compared with the best of the baseline's row")
    func baseline() {
        func baselines(_ experiment: MadeUpExperiment) -> Set<Int?> {
            let choices = Choices(experiment.results)
            return Set(choices.all.map { choices.baseline(of: $0)?.configuration.index })
        }
        #expect(baselines(MadeUpExperiment()) == [0])
        var experiment = MadeUpExperiment()
        experiment.report.baseline = "adam"
        #expect(baselines(experiment) == [4])
        experiment.report.baseline = "lion"
        #expect(baselines(experiment) == [nil])
        #expect(!Choices(experiment.results).hasBaseline)
    }

    @Test("are one per combination of several columns, in the order of their values")
    func perColumns() {
        var experiment = MadeUpExperiment()
        experiment.report.select.per = ColumnNames("network.activation", "optimizer.label")
        #expect(chosen(experiment) == [0, 2, 4, 1, 3, 5])
        let choices = Choices(experiment.results)
        #expect(choices.all.map(\.label).prefix(2) == ["relu, sgd", "relu, momentum"])
        #expect(experiment.built.text.markdown.contains("For each `network.activation` and `optimizer.label` the"))
        let rows = experiment.built.comparisons.csv.split(separator: "\n")
        #expect(rows[0].hasPrefix("metric,group,network.activation,optimizer.label,configuration,"))
        #expect(rows[1].hasPrefix("test.accuracy,\"relu, momentum\",relu,momentum,2,0,"))
    }

    @Test("are one per row and data set where data sets are swept, each compared on its own data set")
    func perDataSet() {
        var experiment = MadeUpExperiment.acrossData(
            ["sgd", "adam"], [("x", [0.5, 0.7]), ("y", [0.9, 0.8]), ("z", [0.6, 0.6])])
        experiment.report.baseline = "sgd"
        let results = experiment.results
        let choices = Choices(results)
        #expect(choices.columns == ["dataset.path", "optimizer.label"])
        #expect(choices.all.map { choices.baseline(of: $0)?.configuration.index } == [0, 0, 2, 2, 4, 4])
        let comparisons = BaselineComparisons(choices, by: results.metric)
        #expect(comparisons.all.map(\.choice.label) == ["x, adam", "y, adam", "z, adam"])
        let differences = comparisons.all.compactMap { $0.difference.summary.mean }
        #expect(zip(differences, [0.2, -0.1, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(experiment.built.text.markdown.contains("against `sgd` on the same `dataset.path` by"))
    }

    @Test("are ranked by the metric of the report")
    func ranking() {
        let results = MadeUpExperiment().results
        #expect(Choices(results).ranked(by: results.metric).map(\.label) == ["adam", "momentum", "sgd"])
    }
}
