import Testing

@testable import Experiments
@testable import Reports

@Suite("Two results compared")
struct ResultsComparisonTests {
    @Test("are the same when every run has the same result")
    func same() {
        let comparison = ResultsComparison(MadeUpExperiment().input(), MadeUpExperiment().input(reversed: true))
        #expect(comparison.isSame)
        // 7 configurations × 4 seeds, one of them failed and one missing
        #expect(comparison.commonCount == 26)
        #expect(comparison.blocks("a", "b").markdown == "- 26 runs in both, the results equal byte for byte\n")
    }

    @Test("name the runs that one of them lacks")
    func missing() {
        var other = MadeUpExperiment()
        other.rows[0].outcomes[3] = .missing
        let comparison = ResultsComparison(MadeUpExperiment().input(), other.input())
        #expect(!comparison.isSame)
        #expect([comparison.commonCount, comparison.unequalIDs.count] as [Int] == [25, 0])
        #expect(comparison.leftRuns == ["sgd, 0.1, relu, seed 4"])
        #expect(comparison.rightRuns == [])
        #expect(comparison.pairs.filter { !$0.isSame }.map(\.left.configuration.index) == [0])
    }

    @Test("show the difference paired by seed with its interval")
    func different() throws {
        var other = MadeUpExperiment()
        // Each accuracy of configuration 0 (0.90, 0.92, 0.94, 0.96) plus 0.01, 0.02, 0.03, 0.02.
        other.rows[0].outcomes = [
            .finished(0.3, 0.3, 0.91), .finished(0.3, 0.3, 0.94), .finished(0.2, 0.4, 0.97), .finished(0.2, 0.4, 0.98),
        ]
        let comparison = ResultsComparison(MadeUpExperiment().input(), other.input())
        #expect(comparison.unequalIDs.count == 4)
        #expect(comparison.leftRuns == [] && comparison.rightRuns == [])
        let pair = try #require(comparison.pairs.first { !$0.isSame })
        let mean = try #require(pair.difference.summary.mean)
        #expect(abs(mean - 0.02) < 1e-12)
        // Standard deviation √(2/3)·0.01, t₀.₉₇₅(3) = 3.182446
        let interval = try #require(pair.difference.summary.interval)
        #expect(abs(interval.high - mean - 3.182446 * 0.00816496580927726 / 2) < 1e-8)
        let text = comparison.blocks("old", "new").markdown
        #expect(text.contains("26 runs in both, **4 of them with different results**: 0000000000000001, "))
        #expect(text.contains("- 6 configurations with the same runs and results: left out below"))
        #expect(text.contains("0.930 ± 0.026 (4/4) |"))
        #expect(text.contains("| +0.020 [0.007, 0.033] | "))
    }

    @Test("pair configurations by their point of the grid where no run is shared, and by seed")
    func points() {
        var other = MadeUpExperiment()
        other.seeds = [4, 9]
        other.rows = Array(other.rows[2...3].reversed())
        other.rows[0].outcomes = [.finished(0.1, 0.1, 0.8), .finished(0.1, 0.1, 0.7)]
        other.rows[1].outcomes = [.finished(0.1, 0.1, 0.88), .finished(0.1, 0.1, 0.7)]
        // Ids of made-up runs are their places; these are other runs.
        let input = other.input().withIDs { "f" + $0.dropFirst() }
        let comparison = ResultsComparison(MadeUpExperiment().input(), input)
        #expect(comparison.commonCount == 0)
        #expect(comparison.pairs.map(\.left.configuration.index) == [2, 3])
        #expect(comparison.pairs.map(\.right.configuration.index) == [1, 0])
        #expect(comparison.pairs.map(\.difference.summary.count) == [1, 1])
        #expect(comparison.onlyLeft.map(\.configuration.index) == [0, 1, 4, 5, 6])
        #expect(comparison.blocks("a", "b").markdown.contains("- no run is in both\n"))
    }
}

extension ReportInput {
    /// The same with other ids.
    fileprivate func withIDs(_ change: (String) -> String) -> ReportInput {
        var changed: [String: RunRecord] = [:]
        for record in records.values {
            let id = change(record.id)
            changed[id] = RunRecord(id: id, result: record.result, provenance: record.provenance)
        }
        return ReportInput(
            plan: plan, runIDs: runIDs.map { $0.map(change) }, records: changed, failures: [:], data: data,
            commands: commands, versions: versions)
    }
}
