import Foundation
import Statistics
import Testing

@testable import Reports

@Suite("The comparison with the baseline")
struct BaselineComparisonTests {
    private typealias Outcome = MadeUpExperiment.Outcome
    private typealias Row = MadeUpExperiment.Row

    /// Configurations by label with their accuracies, seed by seed; nil is a diverged run. The first is the baseline.
    private func experiment(_ rows: [(String, [Double?])]) -> MadeUpExperiment {
        var experiment = MadeUpExperiment()
        experiment.columns = ["optimizer.label"]
        experiment.secondAxis = nil
        experiment.report.columns = nil
        experiment.report.baseline = rows[0].0
        experiment.seeds = Array(1...rows[0].1.count)
        experiment.rows = rows.map { label, accuracies in
            let outcomes = accuracies.map { accuracy in
                accuracy.map { Outcome.finished(0.1, 0.1, $0) } ?? .diverged(epoch: 1)
            }
            return Row(cells: [label], outcomes: outcomes)
        }
        return experiment
    }

    private func comparisons(_ experiment: MadeUpExperiment) -> BaselineComparisons {
        let results = experiment.results
        return BaselineComparisons(Choices(results), by: results.metric)
    }

    /// The cells of the row of the section's table that begins with `label`.
    private func cells(_ experiment: MadeUpExperiment, _ label: String) throws -> [String] {
        let text = experiment.built.text.markdown
        let section = try #require(text.split(separator: "## Comparison with the baseline").dropFirst().first)
        let row = try #require(section.split(separator: "\n").first { $0.hasPrefix("| \(label) ") })
        return row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private let base: [Double?] = [0.5, 0.6, 0.7, 0.8, 0.5, 0.6, 0.7, 0.8]

    /// The baseline with something added.
    private func shifted(_ steps: [Double]) -> [Double?] {
        zip(base, steps).map { number, step in number.map { $0 + step } }
    }

    @Test("leaves the baseline itself out, and corrects for the others")
    func all() throws {
        let experiment = experiment([
            ("sgd", base), ("adam", shifted([1, 2, 3, 4, 5, 6, 7, 8].map { $0 / 100 })),
            ("lion", shifted([1, 2, 3, 4, 5, 6, -7, -8].map { $0 / 100 })),
        ])
        let comparisons = comparisons(experiment)
        #expect(comparisons.all.map(\.choice.label) == ["adam", "lion"])
        // 2/2⁸ for adam; scipy.stats.wilcoxon([1, 2, 3, 4, 5, 6, -7, -8], method="exact") for lion, SciPy 1.17.1.
        #expect(comparisons.all[0].signedRanks.probability == 0.0078125)
        #expect(comparisons.all[0].correctedProbability == 0.015625)
        #expect(comparisons.all[1].signedRanks.negativeRankSum == 15)
        #expect(comparisons.all[1].signedRanks.probability == 0.7421875)
        #expect(comparisons.all[1].correctedProbability == 0.7421875)
        #expect(
            try cells(experiment, "adam") == [
                "adam", "8", "+0.045 [0.025, 0.065]", "0.00781", "0.0156", "1.00 [1.00, 1.00]", "better, meaningful",
            ])
        #expect(try cells(experiment, "lion").last == "not significant")
    }

    @Test("calls a loss a loss, and turns round where less is better")
    func worse() throws {
        var experiment = experiment([("sgd", base), ("adam", shifted([Double](repeating: -0.1, count: 8)))])
        #expect(try cells(experiment, "adam").suffix(2) == ["0.00 [0.00, 0.00]", "worse, meaningful"])
        experiment.report.metric = "validation.loss"
        for index in experiment.rows[1].outcomes.indices { experiment.rows[1].outcomes[index] = .finished(0, 0.05, 1) }
        #expect(try cells(experiment, "adam").suffix(2) == ["1.00 [1.00, 1.00]", "better, meaningful"])
        #expect(try cells(experiment, "adam")[2].hasPrefix("−0.05"))
    }

    @Test("counts a diverged run as the worst, and says so")
    func diverged() throws {
        var accuracies = shifted([Double](repeating: 0.1, count: 8))
        accuracies[2] = nil
        let experiment = experiment([("sgd", base), ("adam", accuracies)])
        let comparison = try #require(comparisons(experiment).all.first)
        #expect(comparison.difference.summary.count == 7)
        #expect(comparison.improvement.pairCount == 8)
        #expect(comparison.improvement.lossCount == 1)
        #expect(comparison.signedRanks.negativeRankSum == 8)
        let sentence = "A diverged run is worse than any other in p and P(better)"
        #expect(experiment.built.text.markdown.contains(sentence))
        #expect(!self.experiment([("sgd", base), ("adam", base)]).built.text.markdown.contains(sentence))
    }

    @Test("warns when no p can be small enough, before correction or after", arguments: [2, 5, 6, 7, 8])
    func pairs(count: Int) {
        let rows = ["sgd", "adam", "lion", "nadam", "radam"].enumerated().map { index, label in
            (label, base.prefix(count).map { $0.map { $0 + Double(index) / 100 } })
        }
        let text = experiment(rows).built.text.markdown
        let sentences: [Int: String] = [
            2: "With 2 pairs p cannot be smaller than 0.5: no difference",
            5: "With 5 pairs p cannot be smaller than 0.0625: no difference",
            6: "With 6 pairs p cannot be smaller than 0.0313, nor, corrected for 4 comparisons, than 0.125",
            7: "With 7 pairs p cannot be smaller than 0.0156, nor, corrected for 4 comparisons, than 0.0625",
        ]
        if let sentence = sentences[count] {
            #expect(text.contains(sentence))
        } else {
            #expect(!text.contains("p cannot be smaller"))
        }
        #expect(text.contains("too few pairs") == (count < 6))
        #expect(text.contains("P(better) asks for 29 pairs"))
    }

    @Test("is left out without a baseline, and while nothing can be paired")
    func nothing() {
        var experiment = experiment([("sgd", base), ("adam", base)])
        experiment.report.baseline = nil
        #expect(!experiment.built.text.markdown.contains("## Comparison with the baseline"))
        #expect(experiment.built.comparisons.rows == [])
        experiment.report.baseline = "sgd"
        #expect(experiment.built.text.markdown.contains("## Comparison with the baseline"))
        experiment.rows[1].outcomes = [Outcome](repeating: .missing, count: 8)
        #expect(!experiment.built.text.markdown.contains("## Comparison with the baseline"))
        #expect(experiment.built.comparisons.rows.count == 1)
    }

    @Test("has the same resamples on every rebuild, and others for another configuration")
    func resamples() throws {
        let steps = [1, 2, 3, 4, 5, 6, 7, 30].map { Double($0) / 100 }
        let rows = [("sgd", base), ("adam", shifted(steps)), ("lion", shifted(steps))]
        let (first, again) = (comparisons(experiment(rows)), comparisons(experiment(rows)))
        let intervals = first.all.map(\.resampledInterval)
        #expect(intervals == again.all.map(\.resampledInterval))
        #expect(intervals[0] != intervals[1])
        // The long tail is above: the accelerated interval leans to it, Student's does not.
        let (interval, student) = (try #require(intervals[0]), try #require(first.all[0].difference.summary.interval))
        #expect(interval.low > student.low && student.contains(interval.low) && interval.high > 0.1)
    }
}
