import Experiments

extension ExperimentResults {
    /// What the numbers say, in two or three hedged sentences.
    func answerSection(_ choices: Choices) -> [Block] {
        [.heading(2, "Answer"), .paragraph(answer(choices))]
    }

    private func answer(_ choices: Choices) -> Prose {
        let ranked = choices.ranked(by: metric)
        guard let best = ranked.first else {
            return "There is no answer yet: no finished run has \(code: metric.name)."
        }
        var answer: Prose
        if choices.all.count == 1 {
            answer = "\(code: metric.name) came to \(result(best))."
        } else if level(with: best, in: ranked).count > 1 {
            let names = level(with: best, in: ranked).map { "\(strong: $0.label)" as Prose }.enumerated()
            answer = "\(subject(choices))\(names) are level at the best \(code: metric.name): \(result(best))."
        } else {
            answer = "\(subject(choices))\(strong: best.label) did best on \(code: metric.name): \(result(best))."
            answer += lead(best, over: Array(ranked.dropFirst()), of: choices.all.count)
        }
        if hasProtocol {
            answer += """
                 What is compared was chosen on \(code: selectMetric.name) over \(counted(spec.seeds.count, "other seed")).
                """
        }
        let hedge = choices.all.count > 1 ? "; the intervals are not corrected for the number of comparisons" : ""
        return answer + " This holds for these data, settings and seeds\(hedge)."
    }

    /// The choices whose means are the best one's.
    private func level(with best: Choice, in ranked: [Choice]) -> [Choice] {
        let standing = Standing(best.reported, by: metric)
        return ranked.filter { Standing($0.reported, by: metric).isLevel(with: standing) }
    }

    /// The name of the setting whose values are compared; nothing before labels, which are names by themselves.
    private func subject(_ choices: Choices) -> Prose {
        guard let column = choices.column, column.contains("."), !column.hasSuffix(".label") else { return "" }
        return "\(code: column) "
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
            let names = ties.map { "\(strong: $0.label)" as Prose }.enumerated()
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
