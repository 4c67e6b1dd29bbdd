import Experiments
import Statistics

extension Warning {
    /// The fewest values of a swept number among which an end means something.
    private static let fewestValues = 3
    /// The fewest epochs among which the last one means something.
    private static let fewestEpochs = 5

    /// All that a reader of these results must know, gravest first.
    static func all(_ results: ExperimentResults, _ choices: Choices) -> [Warning] {
        let runCount = (results.configurations + results.finals).reduce(0) { $0 + $1.runs.count }
        var warnings: [Warning] = []
        let (failed, missing) = (results.count(.failed), results.count(.missing))
        if failed + missing > 0 {
            warnings.append(.unfinished(failedCount: failed, missingCount: missing, runCount: runCount))
        }
        let diverged = results.count(.diverged)
        if diverged > 0 { warnings.append(.diverged(count: diverged, runCount: runCount)) }
        if results.selectMetric.part == "test" {
            warnings.append(.testSelection(metric: results.selectMetric.name))
        }
        warnings += unmeasuredSelection(results, choices)
        warnings += seeds(results, choices)
        if results.count(.finished) > 0 { warnings += unequalTuning(choices) }
        for choice in choices.all {
            warnings += majority(choice, results)
            warnings += improving(choice, results)
            warnings += edges(choice, results)
        }
        return warnings
    }

    private static func unmeasuredSelection(_ results: ExperimentResults, _ choices: Choices) -> [Warning] {
        let isMeasured = results.configurations.contains { $0.summary(of: results.selectMetric).count > 0 }
        let isNeeded = choices.all.contains { $0.candidates.count > 1 } && results.count(.finished) > 0
        return isNeeded && !isMeasured ? [.unmeasuredSelection(metric: results.selectMetric.name)] : []
    }

    private static func seeds(_ results: ExperimentResults, _ choices: Choices) -> [Warning] {
        let counts = choices.all.map { $0.reported.summary(of: results.metric).count }.filter { $0 > 0 }
        guard let fewest = counts.min() else { return [] }
        guard fewest > 1 else { return [.singleSeed] }
        let probability = PairedDifference.smallestProbability(pairs: fewest)
        return probability > 0.05 ? [.fewPairs(count: fewest, smallestProbability: probability)] : []
    }

    private static func unequalTuning(_ choices: Choices) -> [Warning] {
        let budgets = choices.all.map { TuningBudget(group: $0.label, configurationCount: $0.candidates.count) }
        return Set(budgets.map(\.configurationCount)).count > 1 ? [.unequalTuning(budgets)] : []
    }

    private static func majority(_ choice: Choice, _ results: ExperimentResults) -> [Warning] {
        guard let partName = results.metric.part else { return [] }
        let accuracy = Metric("\(partName).accuracy")
        guard let mean = choice.reported.summary(of: accuracy).mean,
            let share = results.input.data(of: choice.chosen.configuration)?.majorityShare(of: partName),
            mean <= share
        else { return [] }
        return [.majority(group: choice.label, metric: accuracy.name, mean: mean, share: share)]
    }

    /// Whether the numbers that networks are judged by were still getting better at the end: whether most of the runs that
    /// went through all epochs have their best in the last tenth of them.
    private static func improving(_ choice: Choice, _ results: ExperimentResults) -> [Warning] {
        let epochs = choice.chosen.configuration.settings.training.epochs
        guard epochs >= fewestEpochs else { return [] }
        let finished = choice.reported.runs.filter { $0.status == .finished }.compactMap(\.record?.result)
        let names = finished.first?.curves.map(\.name) ?? []
        let name = [results.selectMetric.name, "validation.loss"].first(where: names.contains)
        guard let metric = name.map(Metric.init) else { return [] }
        let lastEpochs = max(1, epochs / 10)
        let count = finished.count { result in
            guard result.epochsRun == epochs,
                let values = result.curves.first(where: { $0.name == metric.name })?.values,
                let best = metric.isHigherBetter ? values.max() : values.min(), let index = values.firstIndex(of: best)
            else { return false }
            return index >= epochs - lastEpochs
        }
        guard 2 * count > finished.count else { return [] }
        return [
            .improving(
                group: choice.label, metric: metric.name, count: count, runCount: finished.count,
                lastEpochs: lastEpochs, epochs: epochs)
        ]
    }

    /// The swept numbers whose chosen value is an end of those that were tried. Zero is no such end: where it is
    /// allowed, nothing lies beyond.
    private static func edges(_ choice: Choice, _ results: ExperimentResults) -> [Warning] {
        guard choice.chosen.summary(of: results.selectMetric).count > 0 else { return [] }
        return results.sweptColumns.compactMap { column in
            guard let text = choice.chosen.configuration[column], let chosen = number(text) else { return nil }
            let texts = choice.candidates.map { $0.label(of: column) }.uniqued().filter { number($0) != nil }
            let values = texts.compactMap(number)
            guard Set(values).count >= fewestValues, let smallest = values.min(), let largest = values.max(),
                chosen == largest || (chosen == smallest && chosen != 0)
            else { return nil }
            return .edge(
                group: choice.label, column: column, value: text, isLargest: chosen == largest, values: texts)
        }
    }

    private static func number(_ text: String) -> Double? {
        Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
}
