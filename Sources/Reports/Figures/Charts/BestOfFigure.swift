import Experiments
import Statistics

extension ExperimentResults {
    /// What to expect of the best of so many configurations, per row; nil when no row has three to choose from.
    func bestOfFigure(_ rows: FigureRows) -> Figure? {
        let metrics = hasProtocol || metric == selectMetric ? [selectMetric] : [selectMetric, metric]
        let tries = rows.all.map { Tries($0.choice, self, metrics) }
        guard count(.finished) > 0, tries.contains(where: { $0.results.count > 2 }) else { return nil }
        return BestOfFigure(rows: rows, metrics: metrics, tries: tries, guessing: guessingLoss)
            .figure(remark: rows.remark(selectMetric))
    }
}

/// The configurations of a row, as tries.
private struct Tries {
    /// What each came to by the metric of selection.
    let results: [Double]
    /// What each came to by each metric that is shown.
    let reported: [[Double]]

    /// Configurations of which nothing is known are no tries.
    init(_ choice: Choice, _ results: ExperimentResults, _ metrics: [Metric]) {
        let tries = choice.candidates.filter { $0.runs.contains { $0.outcome(of: results.selectMetric) != nil } }
        let reported = metrics.map { metric in tries.map { Self.mean($0, metric, results) } }
        self.reported = reported
        self.results = reported[0]
    }

    /// The mean over the seeds; a diverged run counts as an accuracy of 0, or as the loss of guessing.
    private static func mean(
        _ configuration: ConfigurationResults, _ metric: Metric, _ results: ExperimentResults
    ) -> Double {
        let worst = metric.isHigherBetter ? 0 : results.guessingLoss(configuration.configuration)
        let numbers = configuration.runs.compactMap { $0.outcome(of: metric) }.map { outcome in
            if case .number(let number) = outcome { number } else { worst }
        }
        return Summary(numbers).mean ?? worst
    }

    /// The numbers of tries that are drawn: all, or some evenly apart by their factor.
    var tries: [Int] {
        guard results.count > 40 else { return Array(1..<(results.count + 1)) }
        var tries: [Int] = []
        var next = 1.0
        while Int(next) < results.count {
            if tries.last != Int(next) { tries.append(Int(next)) }
            next = max(next + 1, next * 1.1)
        }
        return tries + [results.count]
    }
}

/// The figure `best-of-n`.
private struct BestOfFigure {
    let rows: FigureRows
    let metrics: [Metric]
    let tries: [Tries]
    /// The loss of guessing.
    let guessing: Double

    func figure(remark: Prose) -> Figure {
        let hasLegend = rows.all.count > 1
        let panelWidth = metrics.count > 1 ? 188.0 : 400.0
        let legendHeight = GnuplotScript.legendHeight(rows.all.count)
        var script = GnuplotScript(
            width: hasLegend ? 800 : 100 + 300 * metrics.count, height: max(330, Int(legendHeight) + 40))
        let mostTries = tries.map(\.results.count).max() ?? 1
        for (index, metric) in metrics.enumerated() {
            let left = 66 + (panelWidth + 72) * Double(index)
            let frame = GnuplotScript.Frame(left: left, top: 36, width: panelWidth, height: 220)
            let curves = tries.map { budget in
                budget.results.isEmpty
                    ? []
                    : budget.tries.map { tries in
                        (
                            Double(tries),
                            ExpectedBest.reported(
                                budget.results, as: budget.reported[index], tries: tries,
                                higherIsBetter: metrics[0].isHigherBetter)
                        )
                    }
            }
            script.panel(frame, title: metric.name, x: "configurations tried")
            script.axis("x", FigureAxis([1, Double(mostTries)], logarithmicFrom: 30), isWhole: true)
            let values = curves.joined().map(\.1)
            script.axis("y", FigureAxis(of: metric, values, guessing: guessing))
            script.plot(curves.enumerated().flatMap { elements($0, $1, &script) })
        }
        if hasLegend {
            let left = 24 + (panelWidth + 72) * Double(metrics.count)
            script.legend(rows.all.map(\.name), left: left, top: 26, width: 800 - left)
        }
        return Figure(
            name: "best-of-n", caption: caption + remark,
            description: "Expected \(metrics[0].name) of the best of n configurations, by row", script)
    }

    private func elements(
        _ row: Int, _ curve: [(Double, Double)], _ script: inout GnuplotScript
    ) -> [GnuplotScript.Element] {
        guard !curve.isEmpty else { return [] }
        let block = script.data(curve.map { [$0.0, $0.1] })
        let interval = max(1, curve.count / 8)
        return [
            GnuplotScript.Element("\(block) using 1:2 with lines \(GnuplotStyle.line(row))", series: row),
            GnuplotScript.Element(
                "\(block) using 1:2 every \(interval) with points \(GnuplotStyle.mark(row))", series: row),
        ]
    }

    private var caption: Prose {
        var caption: Prose = """
            What to expect of the best of so many configurations, drawn at random from those that were tried: the unbiased \
            estimate of Tang et al. (2020, arXiv:2004.13705). The best is the one with the best mean \
            \(code: metrics[0].name)
            """
        caption += metrics.count > 1 ? "; at the right what that one comes to in \(code: metrics[1].name)." : "."
        return caption + """
             A diverged run counts as an accuracy of 0, or as the loss of guessing.
            """
    }
}
