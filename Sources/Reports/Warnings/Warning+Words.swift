import Experiments

extension Warning {
    /// The sentence for a reader.
    ///
    /// - Parameter experiment: The name of the experiment, for the only group of a plan without a sweep.
    func words(experiment: String) -> Prose {
        switch self {
        case .unfinished(let failed, let missing, let runCount):
            let parts = [failed > 0 ? "\(failed) failed" : nil, missing > 0 ? "\(missing) not trained yet" : nil]
            let states = parts.compactMap { $0 }.joined(separator: ", ")
            return "Preliminary: \(failed + missing) of \(counted(runCount, "run")) without a result (\(states))."
        case .diverged(let count, let runCount):
            return """
                \(count) of \(counted(runCount, "run")) diverged. Means, standard deviations and intervals are over \
                the runs that finished; where the best is chosen, a diverged run counts as the worst there is.
                """
        case .singleSeed:
            return "One seed: nothing here tells a difference from chance."
        case .fewPairs(let count, let probability):
            return """
                Few seeds: with \(count) pairs the smallest two-sided p of an exact sign or signed-rank test is \
                \(DecimalDigits(probability).plainText()), so that none can reach 0.05.
                """
        case .edge(let group, let column, let value, let isLargest, let values):
            return """
                \(strong: name(group, experiment)): the chosen \(code: column) is the \
                \(isLargest ? "largest" : "smallest") of those tried, \(value) of \(listed(values)). Better ones may \
                lie beyond.
                """
        case .testSelection(let metric):
            return """
                Configurations were chosen by \(code: metric), on the part that results are reported on: the reported \
                results are too good.
                """
        case .unmeasuredSelection(let metric):
            return """
                \(code: metric) was not measured: where several configurations fall together, the first in the plan \
                stands for them, not the best.
                """
        case .majority(let group, let metric, let mean, let share):
            return """
                \(strong: name(group, experiment)): a mean \(code: metric) of \(fourDigits(mean)) is no better than \
                always answering the most frequent class (\(fourDigits(share))).
                """
        case .improving(let group, let metric, let count, let runCount, let lastEpochs, let epochs):
            return """
                \(strong: name(group, experiment)): \(code: metric) was still getting better when the training ended: in \
                \(count) of \(counted(runCount, "run")) it was at its best in the last \
                \(lastEpochs == 1 ? "" : "\(lastEpochs) ")of \(epochs) epochs. More epochs may change the comparison.
                """
        case .unequalTuning(let budgets):
            let counts = budgets.map { "\(name($0.group, experiment)) from \($0.configurationCount)" }
            return """
                Unequal tuning: the chosen ones were chosen from different numbers of configurations \
                (\(counts.joined(separator: ", "))). More tries find better values by chance alone.
                """
        }
    }

    /// Which warnings say the same of different groups, and the group; nil for those that there is one of.
    var repetition: (kind: String, group: String)? {
        switch self {
        case .edge(let group, let column, _, let isLargest, _): ("edge \(column) \(isLargest)", group)
        case .majority(let group, _, _, _): ("majority", group)
        case .improving(let group, _, _, _, _, _): ("improving", group)
        default: nil
        }
    }

    /// What a warning about one of many groups is about.
    var matter: Prose {
        switch self {
        case .edge(_, let column, _, let isLargest, _):
            "the chosen \(code: column) is the \(isLargest ? "largest" : "smallest") of those tried"
        case .majority: "no better than the most frequent class"
        case .improving: "still getting better when the training ended"
        default: ""
        }
    }

    private func name(_ group: String, _ experiment: String) -> String {
        group.isEmpty ? experiment : group
    }

    private func fourDigits(_ number: Double) -> String {
        DecimalDigits(number).text(places: 4)
    }

    private func listed(_ values: [String]) -> String {
        values.joined(separator: ", ")
    }
}
