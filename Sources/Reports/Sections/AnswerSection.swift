import Experiments

extension ExperimentResults {
    /// What the numbers say, in two or three hedged sentences.
    func answerSection(_ choices: Choices, _ ranks: RankComparison?) -> [Block] {
        let answer = ranks.map { rankAnswer($0) } ?? answer(choices)
        return [.heading(2, "Answer"), .paragraph(answer)]
    }

    private func answer(_ choices: Choices) -> Prose {
        let ranked = choices.ranked(by: metric)
        guard let best = ranked.first else {
            return "There is no answer yet: no finished run has \(code: metric.name)."
        }
        var answer: Prose
        if choices.all.count == 1 {
            answer = "\(code: metric.name) came to \(result(best))."
        } else if areOnePerDataset(choices) {
            answer = "\(code: metric.name) came to \(results(choices)). Numbers of different data do not compare."
        } else if level(with: best, in: ranked).count > 1 {
            let names = level(with: best, in: ranked).map { "\(strong: $0.label)" as Prose }.listed()
            answer = "\(subject(choices))\(names) are level at the best \(code: metric.name): \(result(best))."
        } else {
            answer = "\(subject(choices))\(strong: best.label) did best on \(code: metric.name): \(result(best))."
            answer += lead(best, over: Array(ranked.dropFirst()), of: choices.all.count)
        }
        answer += selection
        let hedge = choices.all.count > 1 ? "; the intervals are not corrected for the number of comparisons" : ""
        return answer + " This holds for these data, settings and seeds\(hedge)."
    }

    /// What the numbers were chosen by, where that were other runs.
    var selection: Prose {
        guard hasProtocol else { return "" }
        let seeds = counted(spec.seeds.count, "other seed")
        return " What is compared was chosen on \(code: selectMetric.name) over \(seeds)."
    }

    /// Whether each choice is the only one on its data, and no two are on the same.
    private func areOnePerDataset(_ choices: Choices) -> Bool {
        guard let column = choices.dataColumn else { return false }
        let datasets = choices.all.map { $0.chosen.label(of: column) }.uniqued()
        let digests = choices.all.compactMap { input.data(of: $0.chosen.configuration)?.digest }.uniqued()
        return datasets.count == choices.all.count && digests.count == choices.all.count
    }

    /// What the metric came to in each group: `0.96 ± 0.02 on iris, …`.
    private func results(_ choices: Choices) -> Prose {
        let measured = choices.all.filter { $0.reported.summary(of: metric).count > 0 }
        let listed = measured.prefix(Self.mostGroups).map { choice -> Prose in
            let summary = choice.reported.summary(of: metric)
            let estimate = Estimate.text(mean: summary.mean ?? .nan, standardDeviation: summary.standardDeviation)
            return "\(estimate) on \(strong: choice.label)"
        }.joined(separator: ", ")
        let rest = measured.count - Self.mostGroups
        return "\(listed)\(rest > 0 ? " and so on for \(rest) more" : "") (mean ± standard deviation over seeds)"
    }

    /// More groups than this are not listed.
    private static let mostGroups = 12

    /// The choices whose means are the best one's.
    private func level(with best: Choice, in ranked: [Choice]) -> [Choice] {
        let standing = Standing(best.reported, by: metric)
        return ranked.filter { Standing($0.reported, by: metric).isLevel(with: standing) }
    }

    /// The name of the setting whose values are compared; nothing before labels, which are names by themselves.
    private func subject(_ choices: Choices) -> Prose {
        subject(choices.columns)
    }

    /// The name of the one column that has a setting's bare values; nothing before labels.
    func subject(_ columns: [String]) -> Prose {
        guard columns.count == 1, columns[0].contains("."), !columns[0].hasSuffix(".label") else { return "" }
        return "\(code: columns[0]) "
    }

    /// `0.968 ± 0.007 (mean ± standard deviation over 8 of 8 seeds; 95 % interval of the mean [0.962, 0.974])`.
    private func result(_ choice: Choice) -> Prose {
        let summary = choice.reported.summary(of: metric)
        guard let mean = summary.mean else { return "nothing" }
        let estimate = Estimate.text(mean: mean, standardDeviation: summary.standardDeviation)
        guard let interval = summary.interval else { return "\(estimate) (1 of \(seeds(choice)))" }
        return """
            \(estimate) (mean ± standard deviation over \(summary.count) of \(seeds(choice)); 95 % interval of the \
            mean \(Estimate.text(interval)))
            """
    }

    private func seeds(_ choice: Choice) -> String {
        counted(choice.reported.runs.count, hasProtocol ? "fresh seed" : "seed")
    }

    /// How sure it is that the best is ahead of the others.
    private func lead(_ best: Choice, over others: [Choice], of groupCount: Int) -> Prose {
        guard let next = others.first else { return " None of the others has a result." }
        let ties = others.filter { $0.reported.difference(to: best.reported, of: metric).isWithinNoise == true }
        if !ties.isEmpty {
            let names = ties.map { "\(strong: $0.label)" as Prose }.listed()
            return """
                 Within the noise between seeds, \(names) cannot be told from it: the 95 % interval of the difference, \
                paired by seed, contains 0.
                """
        }
        let difference = best.reported.difference(to: next.reported, of: metric)
        guard let text = Estimate.text(difference) else { return "" }
        guard difference.isWithinNoise != nil else {
            return " The next is \(strong: next.label); the difference, \(text), is that of one seed."
        }
        return " The next is \(strong: next.label); the difference, paired by seed, is \(text), beyond the noise."
    }
}
