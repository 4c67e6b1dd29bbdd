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

    @Test("are ranked by the metric of the report")
    func ranking() {
        let results = MadeUpExperiment().results
        #expect(Choices(results).ranked(by: results.metric).map(\.label) == ["adam", "momentum", "sgd"])
    }
}
