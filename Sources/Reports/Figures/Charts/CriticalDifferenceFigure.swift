import Statistics

extension ExperimentResults {
    /// The mean ranks over the data sets on an axis, those joined that the test cannot tell apart; nil where there is no
    /// critical difference.
    func criticalDifferenceFigure(_ comparison: RankComparison) -> Figure? {
        guard let difference = comparison.criticalDifference, let means = comparison.friedman?.averageRanks else {
            return nil
        }
        return CriticalDifferenceFigure(comparison: comparison, difference: difference, means: means).figure(metric)
    }
}

/// The figure `critical-difference`.
private struct CriticalDifferenceFigure {
    let comparison: RankComparison
    let difference: CriticalDifference
    let means: [Double]

    private static let width = 800.0
    /// The longest name that is shown whole.
    private static let longestName = 24

    func figure(_ metric: Metric) -> Figure {
        let names = difference.order.map { comparison.name($0).clipped(to: Self.longestName) }
        let ranks = difference.order.map { means[$0] }
        let leftCount = CriticalDifferenceDiagram.leftCount(of: names.count)
        let nameWidths = (
            left: Self.width(of: names.prefix(leftCount)), right: Self.width(of: names.dropFirst(leftCount))
        )
        let diagram = CriticalDifferenceDiagram(
            ranks: ranks, groups: difference.groups, criticalDifference: difference.value,
            nameWidths: nameWidths, width: Self.width)
        var script = GnuplotScript(width: Int(diagram.width), height: Int(diagram.height.rounded(.up)))
        let frame = GnuplotScript.Frame(left: 0, top: 0, width: diagram.width, height: diagram.height)
        script.panel(frame)
        for command in ["set border 0", "unset tics", "unset grid"] as [GnuplotCommand] { script.add(command) }
        script.add("set xrange [0:\(diagram.width)]")
        script.add("set yrange [\(diagram.height):0]")
        drawDifference(diagram, &script)
        drawAxis(diagram, &script)
        for leader in diagram.leaders { draw(leader, names[leader.place], ranks[leader.place], diagram, &script) }
        for bar in diagram.bars {
            line((bar.left, bar.y), (bar.right, bar.y), width: 5, color: GnuplotStyle.color(0), &script)
        }
        script.plot([GnuplotScript.Element("NaN")])
        return Figure(
            name: "critical-difference", caption: caption(metric),
            description: zip(names, ranks).map { "\($0): mean rank \(RankText.mean($1))" }.joined(separator: "; "),
            script)
    }

    /// The pixels that names take with their ranks.
    private static func width(of names: some Sequence<String>) -> Double {
        66 + 8.8 * Double(names.map(\.displayWidth).max() ?? 0)
    }

    private func drawDifference(_ diagram: CriticalDifferenceDiagram, _ script: inout GnuplotScript) {
        let bar = diagram.difference
        line((bar.left, bar.y), (bar.right, bar.y), width: 2, &script)
        for x in [bar.left, bar.right] { line((x, bar.y - 5), (x, bar.y + 5), width: 2, &script) }
        let text = "CD = \(RankText.statistic(difference.value))"
        label(text, at: ((bar.left + bar.right) / 2, bar.y - 13), "center", &script)
    }

    private func drawAxis(_ diagram: CriticalDifferenceDiagram, _ script: inout GnuplotScript) {
        let y = diagram.axisY
        line((diagram.axisLeft, y), (diagram.axisRight, y), width: 1.5, &script)
        for tick in diagram.ticks {
            line((tick.x, y - (tick.isLabelled ? 7 : 4)), (tick.x, y), width: 1.5, &script)
            if tick.isLabelled { label(String(tick.rank), at: (tick.x, y - 17), "center", &script) }
        }
    }

    /// A row: down from its mean rank, then out to its name.
    private func draw(
        _ leader: CriticalDifferenceDiagram.Leader, _ name: String, _ rank: Double,
        _ diagram: CriticalDifferenceDiagram, _ script: inout GnuplotScript
    ) {
        let end = leader.isLeft ? diagram.axisLeft - 12 : diagram.axisEnd + 12
        line((leader.x, diagram.axisY), (leader.x, leader.y), width: 1.2, &script)
        line((leader.x, leader.y), (end, leader.y), width: 1.2, &script)
        let text = leader.isLeft ? "\(name)  \(RankText.mean(rank))" : "\(RankText.mean(rank))  \(name)"
        let place = (leader.isLeft ? end - 6 : end + 6, leader.y)
        label(text, at: place, leader.isLeft ? "right" : "left", &script)
    }

    private func line(
        _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), width: Double,
        color: GnuplotCommand = "linecolor rgb ink", _ script: inout GnuplotScript
    ) {
        script.add(
            """
            set arrow from \(tenth(start.x)),\(tenth(start.y)) to \(tenth(end.x)),\(tenth(end.y)) nohead front \
            \(color) dashtype solid linewidth \(width)
            """)
    }

    private func label(
        _ text: String, at place: (x: Double, y: Double), _ side: GnuplotCommand, _ script: inout GnuplotScript
    ) {
        script.add(
            "set label \(quoted: text) at \(tenth(place.x)),\(tenth(place.y)) \(side) front textcolor rgb ink")
    }

    private func tenth(_ number: Double) -> Double { (number * 10).rounded() / 10 }

    private func caption(_ metric: Metric) -> Prose {
        let joined: Prose =
            difference.groups.isEmpty
            ? "No two are nearer than that." : "A thick line joins those whose mean ranks are nearer than that."
        let claim: Prose =
            comparison.isRejected == true
            ? "" : " Friedman's test finds no difference at 0.05, so a gap between the lines shows none."
        return """
            Critical-difference diagram (Demšar 2006): mean ranks over \(comparison.ranked.count) data sets by \
            \(code: metric.name), the best on the left. CD: how far apart two must be to differ at 0.05 by Nemenyi's test. \
            \(joined)\(claim)
            """
    }
}
