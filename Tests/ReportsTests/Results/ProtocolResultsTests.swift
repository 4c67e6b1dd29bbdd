import Experiments
import Testing

@testable import Reports

@Suite("The results of a protocol")
struct ProtocolResultsTests {
    /// Tuned with seeds 1 to 4; sgd's relu and adam's first relu were run with three fresh seeds, as was momentum's relu,
    /// whose second final run diverged.
    private let made: MadeUpExperiment = {
        var made = MadeUpExperiment()
        made.finalSeeds = [11, 12, 13]
        made.finals = [
            0: [.finished(0.3, 0.3, 0.5), .finished(0.3, 0.3, 0.6), .finished(0.3, 0.3, 0.7)],
            2: [.finished(0.1, 0.2, 0.8), .diverged(epoch: 1), .finished(0.1, 0.2, 0.9)],
            4: [.finished(0.1, 0.15, 0.6), .finished(0.1, 0.15, 0.7), .finished(0.1, 0.15, 0.8)],
        ]
        return made
    }()

    @Test("are reported by the final runs of what was chosen by the others")
    func reported() throws {
        let results = made.results
        let choices = Choices(results)
        let accuracy = Metric("test.accuracy")
        // By validation.loss over the tuning seeds: sgd relu 0.35, momentum relu 0.2 (tanh diverged once), adam 0.15.
        #expect(choices.all.map(\.chosen.configuration.index) == [0, 2, 4])
        #expect(choices.all.map { $0.chosen.summary(of: accuracy).count } == [4, 4, 4])
        #expect(choices.all.map { $0.reported.summary(of: accuracy).count } == [3, 2, 3])
        let means = choices.all.compactMap { $0.reported.summary(of: accuracy).mean }
        #expect(zip(means, [0.6, 0.85, 0.7]).allSatisfy { abs($0 - $1) < 1e-12 })
        // A diverged final run counts as accuracy 0: 0.85 · 2/3 < 0.6.
        #expect(choices.ranked(by: accuracy).map(\.label) == ["adam", "sgd", "momentum"])
        #expect(choices.baseline(of: choices.all[1])?.summary(of: accuracy).count == 3)
    }

    @Test("show final and tuning runs in tables of their own, and every run with its stage")
    func tables() throws {
        let results = made.results
        let final = Comparison(results)
        #expect(final.columnColumn == nil)
        #expect(final.cells.map { $0[0]?.chosen.runs.count } == [3, 3, 3])
        let tuning = Comparison(results, isTuning: true)
        #expect(tuning.metric.name == "validation.loss")
        #expect(tuning.columnLabels == ["relu", "tanh"])
        #expect(tuning.cells[0][1]?.chosen.runs.count == 4)
        let rows = Table.runs(results).csv.split(separator: "\n")
        #expect(rows[0].hasPrefix("run_id,configuration,stage,seed,"))
        #expect(rows.count { $0.contains(",tune,") } == 28)
        #expect(rows.count { $0.contains(",final,") } == 9)
    }

    @Test("are in a table of the columns, too, where these are groups")
    func groups() {
        var grouped = made
        grouped.report.select.per = ColumnNames("network.activation", "optimizer.label")
        grouped.finals[1] = [.finished(0.5, 0.5, 0.4), .finished(0.5, 0.5, 0.5), .finished(0.5, 0.5, 0.6)]
        let final = Comparison(grouped.results)
        #expect(final.columnLabels == ["relu", "tanh"])
        #expect(final.cells.map { $0.map { $0?.chosen.configuration.index } } == [[0, 1], [2, nil], [4, nil]])
    }

    @Test("have no number before a final run is there")
    func early() {
        var early = made
        early.finals = [:]
        let choices = Choices(early.results)
        #expect(choices.ranked(by: Metric("test.accuracy")).isEmpty)
        #expect(choices.all.map(\.chosen.configuration.index) == [0, 2, 4])
    }
}
