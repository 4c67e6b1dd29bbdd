import Testing

@testable import Reports

@Suite("Choosing the best configuration")
struct StandingTests {
    private typealias Outcome = MadeUpExperiment.Outcome

    /// The index of the best of some configurations, each given by its outcomes.
    private func best(_ outcomes: [[Outcome]], by metric: String) -> Int? {
        var experiment = MadeUpExperiment()
        experiment.rows = outcomes.map { MadeUpExperiment.Row(cells: ["a", "sgd", "1", "", "relu"], outcomes: $0) }
        experiment.seeds = Array(1...outcomes[0].count)
        return experiment.results.configurations.best(by: Metric(metric))?.configuration.index
    }

    @Test("takes the lowest loss and the highest accuracy")
    func direction() {
        let outcomes: [[Outcome]] = [
            [.finished(0, 0.5, 0.7)], [.finished(0, 0.25, 0.6)], [.finished(0, 0.75, 0.8)],
        ]
        #expect(best(outcomes, by: "validation.loss") == 1)
        #expect(best(outcomes, by: "test.accuracy") == 2)
    }

    @Test("counts a diverged run as the worst there is, so that lucky survivors do not win")
    func divergence() {
        let outcomes: [[Outcome]] = [
            [.finished(0, 0.1, 0.9), .diverged(epoch: 1)], [.finished(0, 0.5, 0.5), .finished(0, 0.5, 0.5)],
        ]
        #expect(best(outcomes, by: "validation.loss") == 1)
        // 0.9 and 0 are 0.45 on average.
        #expect(best(outcomes, by: "test.accuracy") == 1)
        let others: [[Outcome]] = [
            [.finished(0, 0.1, 0.9), .diverged(epoch: 1)], [.finished(0, 0.5, 0.4), .finished(0, 0.5, 0.4)],
        ]
        #expect(best(others, by: "test.accuracy") == 0)
    }

    @Test("does not hold a failure of the surroundings against a configuration")
    func failure() {
        let outcomes: [[Outcome]] = [
            [.finished(0, 0.5, 0.5), .finished(0, 0.5, 0.5)], [.finished(0, 0.1, 0.9), .failed("no memory")],
        ]
        #expect(best(outcomes, by: "validation.loss") == 1)
    }

    @Test("takes the first in the plan among equals, and any before one without numbers")
    func ties() {
        let equal = [Outcome.finished(0, 0.5, 0.5)]
        #expect(best([equal, equal], by: "validation.loss") == 0)
        #expect(best([[.missing], equal], by: "validation.loss") == 1)
        #expect(best([[.missing], [.failed("")]], by: "validation.loss") == 0)
        #expect(best([equal, equal], by: "validation.accuracy") == 0)
    }
}
