import Experiments
import NeuralNetworks
import Statistics

/// How the chosen configurations tell the classes apart, as far as their runs kept counts.
struct ClassResults: Sendable {
    /// A chosen configuration.
    struct Row: Sendable {
        /// What it is called.
        let name: String
        /// What was chosen.
        let choice: Choice
        /// The names of the classes.
        let classNames: [String]
        /// The runs that kept counts, with these.
        let runs: [(run: ReportedRun, counts: ConfusionCounts)]
        /// The scores of each run's classes.
        let scores: [[ClassScores]]

        init?(_ choice: Choice, name: String, classNames: [String]) {
            let runs = choice.reported.runs.compactMap { run in run.record?.result.confusion.map { (run, $0) } }
                .filter { $0.1.classCount == classNames.count }
            guard !runs.isEmpty else { return nil }
            (self.choice, self.name, self.classNames, self.runs) = (choice, name, classNames, runs)
            scores = runs.map { ClassScores.all(of: $0.1) }
        }
    }

    /// The choices that have counts, in the order of the choices.
    let rows: [Row]

    init(_ results: ExperimentResults, _ choices: Choices) {
        rows = choices.all.compactMap { choice in
            let names = results.input.data(of: choice.reported.configuration)?.classNames ?? []
            return Row(choice, name: results.name(of: choice, choices), classNames: names)
        }
    }

    /// The rows that have that metric, best first; behind them the others.
    func ranked(by metric: Metric) -> [Row] {
        let reported = rows.map(\.choice.reported)
        let hasMetric = reported.map { $0.summary(of: metric).count > 0 }
        let standings = reported.map { Standing($0, by: metric) }
        return rows.indices.sorted { left, right in
            hasMetric[left] == hasMetric[right] ? standings[left] < standings[right] : hasMetric[left]
        }.map { rows[$0] }
    }
}

extension ClassResults.Row {
    /// The part that was counted: `test`.
    var part: String { runs[0].counts.part }

    /// The counts of all its runs together.
    var total: ConfusionCounts {
        var counts = [Int](repeating: 0, count: classNames.count * classNames.count)
        for (_, run) in runs {
            for index in counts.indices { counts[index] += run.counts[index] }
        }
        return ConfusionCounts(part: part, classCount: classNames.count, counts: counts)
    }

    /// A score of a class over the seeds.
    func estimate(_ score: KeyPath<ClassScores, Double>, ofClass label: Int) -> SeedEstimate {
        estimate(scores.map { $0[label][keyPath: score] })
    }

    /// The mean of a score over the classes, over the seeds.
    func macro(_ score: KeyPath<ClassScores, Double>) -> SeedEstimate { estimate(scores.map { $0.macro(score) }) }

    /// The share of all examples that was predicted right, over the seeds.
    var accuracy: SeedEstimate {
        estimate(
            scores.map { scores in
                let support = scores.reduce(0) { $0 + $1.support }
                return support == 0 ? 0 : Double(scores.reduce(0) { $0 + $1.correctCount }) / Double(support)
            })
    }

    private func estimate(_ values: [Double]) -> SeedEstimate {
        SeedEstimate(summary: Summary(values), plannedCount: choice.reported.runs.count)
    }
}

extension ExperimentResults {
    /// What a chosen configuration is called.
    func name(of choice: Choice, _ choices: Choices) -> String {
        choices.column == nil ? spec.name : choice.label.isEmpty ? "–" : choice.label
    }
}
