import Experiments
import Statistics

extension ExperimentResults {
    /// The metric over the seeds, per row: a point for each run, a box for each row; nil when no row has two runs.
    func distributionFigure(_ rows: FigureRows) -> Figure? {
        guard rows.all.contains(where: { $0.choice.reported.summary(of: metric).count > 1 }) else { return nil }
        return DistributionFigure(rows: rows, metric: metric).figure(remark: rows.remark(selectMetric))
    }
}

/// The figure `distribution`.
private struct DistributionFigure {
    let rows: FigureRows
    let metric: Metric

    func figure(remark: Prose) -> Figure {
        let names = rows.axisNames
        let values = rows.all.map { $0.choice.reported.values(of: metric).compactMap { $0 } }
        let axis = FigureAxis(values.joined(), logarithmicFrom: metric.isHigherBetter ? nil : 10)
        let left = GnuplotScript.nameWidth(names)
        let height = 38 * Double(names.count)
        let divergedWidth = hasDiverged ? 80.0 : 0
        var script = GnuplotScript(width: 800, height: Int(height) + 80)
        let frame = GnuplotScript.Frame(left: left, top: 16, width: 770 - left - divergedWidth, height: height)
        script.panel(frame, x: metric.name)
        script.axis("x", axis)
        script.rowAxis(names)
        script.plot(elements(values, &script))
        if hasDiverged {
            let edge = GnuplotScript.Frame(
                left: 780 - divergedWidth, top: 16, width: divergedWidth - 10, height: height)
            drawDiverged(names, edge, &script)
        }
        return Figure(
            name: "distribution", caption: caption + remark,
            description: "\(metric.name) of every run, by row, with median and quartiles", script)
    }

    private func elements(_ values: [[Double]], _ script: inout GnuplotScript) -> [GnuplotScript.Element] {
        var elements: [GnuplotScript.Element] = []
        if let row = rows.all.firstIndex(where: \.isBaseline), let median = Quantiles(values[row])?.median {
            let line = script.data([[median, 0.4], [median, Double(values.count) + 0.6]])
            elements.append(
                GnuplotScript.Element("\(line) using 1:2 with lines linecolor rgb ink dashtype (6,4) linewidth 1.2"))
        }
        for (row, numbers) in values.enumerated() {
            guard let quantiles = Quantiles(numbers) else { continue }
            let y = Double(row + 1)
            if numbers.count > 1 {
                let ends = script.data([[quantiles[0], y], [quantiles[1], y]])
                elements.append(
                    GnuplotScript.Element(
                        "\(ends) using 1:2 with lines \(GnuplotStyle.color(row)) dashtype solid linewidth 1.2"))
                let box = script.data([[quantiles.median, y, quantiles[0.25], quantiles[0.75], y - 0.28, y + 0.28]])
                elements.append(
                    GnuplotScript.Element(
                        """
                        \(box) using 1:2:3:4:5:6 with boxxyerror \(GnuplotStyle.color(row)) linewidth 1.2 \
                        fillstyle transparent solid 0.25 border
                        """))
            }
            let middle = script.data([[quantiles.median, y - 0.28], [quantiles.median, y + 0.28]])
            elements.append(
                GnuplotScript.Element(
                    "\(middle) using 1:2 with lines \(GnuplotStyle.color(row)) dashtype solid linewidth 3.5"))
            elements.append(points(row, &script))
        }
        return elements
    }

    /// The runs of a row, a little above and below one another so that equal ones can be told apart.
    private func points(_ row: Int, _ script: inout GnuplotScript) -> GnuplotScript.Element {
        let heights = [0.0, -0.2, 0.2, -0.1, 0.1]
        let choice = rows.all[row].choice
        var points: [[Double?]] = []
        for run in choice.reported.runs {
            guard let value = run.value(of: metric) else { continue }
            let tip = script.tip("\(rows.all[row].name), seed \(run.seed): \(metric.name) \(value)")
            points.append([value, Double(row + 1) + heights[points.count % heights.count], tip])
        }
        let block = script.data(points)
        return GnuplotScript.Element(
            "\(block) using 1:2:3 with labels hypertext point \(GnuplotStyle.mark(row, size: 0.6))")
    }

    /// How many runs of each row have diverged, at the edge.
    private func drawDiverged(_ names: [String], _ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(frame, x: "diverged")
        script.add("unset border")
        script.add("unset xtics")
        script.add("set xrange [0:1]")
        script.rowAxis(names, isNamed: false)
        let counts = rows.all.map { $0.choice.reported.count(.diverged) }
        for (row, count) in counts.enumerated() where count > 0 {
            let total = rows.all[row].choice.reported.runs.count
            script.add(
                "set label \(row + 1) \(quoted: "\(count)/\(total)") at 0.45,\(row + 1) left textcolor rgb ink font small"
            )
        }
        let places = counts.indices.filter { counts[$0] > 0 }.map { [0.25, Double($0 + 1)] }
        let block = script.data(places)
        script.plot([
            GnuplotScript.Element(
                "\(block) using 1:2 with points linecolor rgb ink pointtype \(GnuplotStyle.divergedMark) pointsize 1")
        ])
    }

    private var hasDiverged: Bool { rows.all.contains { $0.choice.reported.count(.diverged) > 0 } }

    private var caption: Prose {
        var caption: Prose = """
            Each point is a run; the box goes from the first to the third quartile over the seeds, the thick line in it is \
            the median, the thin line reaches from the smallest to the largest.
            """
        if rows.all.contains(where: \.isBaseline) { caption += " The dashed line is the median of the baseline." }
        if hasDiverged { caption += " Diverged runs have no number; the crosses count them." }
        return caption
    }
}
