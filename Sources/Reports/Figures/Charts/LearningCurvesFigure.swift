import Experiments

extension ExperimentResults {
    /// What each epoch came to, per row: one panel per curve that runs recorded; nil when none recorded two epochs.
    func learningCurvesFigure(_ rows: FigureRows) -> Figure? {
        let panels = LearningCurvesFigure.curves.compactMap { LearningCurvesFigure.Panel($0.0, $0.1, rows) }
        guard !panels.isEmpty else { return nil }
        return LearningCurvesFigure(rows: rows, panels: panels).figure(remark: rows.remark(selectMetric))
    }
}

/// The figure `learning-curves`.
private struct LearningCurvesFigure {
    /// The curves that have a panel, with its title.
    static let curves = [
        (Metric("train.running_loss"), "training loss"), (Metric("validation.loss"), "validation loss"),
        (Metric("validation.accuracy"), "validation accuracy"),
    ]

    /// A curve of all rows.
    struct Panel {
        let title: String
        let spreads: [CurveSpread]
        let axis: FigureAxis

        init?(_ curve: Metric, _ title: String, _ rows: FigureRows) {
            spreads = rows.all.map { CurveSpread($0.choice.reported.runs, of: curve) }
            guard spreads.contains(where: { $0.points.count(where: \.median.isFinite) > 1 }) else { return nil }
            self.title = title
            let numbers = spreads.flatMap { $0.points.flatMap { [$0.low, $0.median, $0.high] } }
            axis = FigureAxis(numbers, logarithmicFrom: curve.isHigherBetter ? nil : 10)
        }
    }

    let rows: FigureRows
    let panels: [Panel]

    func figure(remark: Prose) -> Figure {
        let hasLegend = rows.all.count > 1
        let cellCount = panels.count + (hasLegend ? 1 : 0)
        let lineCount = (cellCount + 1) / 2
        var script = GnuplotScript(width: cellCount > 1 ? 800 : 460, height: 10 + 295 * lineCount)
        func frame(_ cell: Int) -> GnuplotScript.Frame {
            GnuplotScript.Frame(
                left: 70 + 400 * Double(cell % 2), top: 36 + 295 * Double(cell / 2), width: 300, height: 200)
        }
        for (cell, panel) in panels.enumerated() { draw(panel, frame(cell), &script) }
        if hasLegend {
            let place = frame(panels.count)
            script.legend(
                rows.all.map(\.name), left: place.left - 20, top: place.top - 10, width: 340)
        }
        return Figure(
            name: "learning-curves", caption: caption + remark,
            description: "Learning curves: \(panels.map(\.title).joined(separator: ", ")) by epoch", script)
    }

    private func draw(_ panel: Panel, _ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(frame, title: panel.title, x: "epoch")
        let lastEpoch = panel.spreads.compactMap { $0.points.last?.epoch }.max() ?? 1
        script.axis("x", FigureAxis(from: 1, to: Double(max(2, lastEpoch))))
        script.axis("y", panel.axis)
        var bands: [GnuplotScript.Element] = []
        var lines: [GnuplotScript.Element] = []
        for (row, spread) in panel.spreads.enumerated() where !spread.points.isEmpty {
            let block = script.data(
                spread.points.map { [Double($0.epoch), clamped($0.low, panel), $0.median, clamped($0.high, panel)] })
            let color = GnuplotStyle.color(row)
            bands.append(
                GnuplotScript.Element(
                    """
                    \(block) using 1:2:4 with filledcurves \(color) fillstyle transparent solid \
                    \(rows.all.count > 8 ? 0.07 : rows.all.count > 4 ? 0.12 : 0.2) noborder
                    """, series: row))
            lines.append(
                GnuplotScript.Element("\(block) using 1:3 with lines \(GnuplotStyle.line(row))", series: row))
            let interval = max(1, spread.points.count / 6)
            let first = interval * row / max(1, rows.all.count)
            lines.append(
                GnuplotScript.Element(
                    "\(block) using 1:3 every \(interval)::\(first) with points \(GnuplotStyle.mark(row))", series: row)
            )
        }
        script.plot(bands + lines)
    }

    /// The end of a band, at the edge of the panel where it lies outside.
    private func clamped(_ value: Double, _ panel: Panel) -> Double {
        min(max(value, panel.axis.low), panel.axis.high)
    }

    private var caption: Prose {
        let runs = rows.all.flatMap(\.choice.reported.runs).compactMap(\.record)
        var caption: Prose = """
            Each line is the median over the seeds, each band holds the middle half of them (first to third quartile). \
            The training loss is the mean over the epoch, while the parameters move.
            """
        if runs.contains(where: { $0.result.status == .diverged }) {
            caption += """
                 A diverged run counts as worse than all others from then on; a line ends where half of the runs have \
                diverged.
                """
        }
        if Set(runs.map(\.result.epochsRun)).count > 1 {
            caption += " A line ends where fewer than half of the runs go on."
        }
        return caption
    }
}
