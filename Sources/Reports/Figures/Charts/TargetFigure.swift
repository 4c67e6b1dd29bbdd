import Experiments
import Statistics

extension ExperimentResults {
    /// How long each row takes to a common target; nil when there is none, or a single row.
    func targetFigure(_ rows: FigureRows) -> Figure? {
        TargetComparison(self, rows).map { $0.figure(remark: rows.remark(selectMetric)) }
    }
}

extension TargetComparison {
    /// The figure `targets`.
    func figure(remark: Prose) -> Figure {
        let names = rows.axisNames
        let left = GnuplotScript.nameWidth(names)
        let height = 34 * Double(names.count)
        let panels: [(title: String, scale: (Row) -> Double)] =
            [("epochs", { _ in 1 })] + (differsInCost ? [("multiply-adds", { $0.productsPerEpoch })] : [])
        let shareWidth = 70.0
        let width = (800 - left - shareWidth) / Double(panels.count) - 20
        var script = GnuplotScript(width: 800, height: Int(height) + 100)
        for (index, panel) in panels.enumerated() {
            let frame = GnuplotScript.Frame(
                left: left + (width + 20) * Double(index), top: 36, width: width, height: height)
            script.panel(frame, x: panel.title)
            let all = all.map { row in row.epochs.map { $0.map { Double($0) * panel.scale(row) } } }
            script.axis(
                "x", FigureAxis(all.joined().compactMap { $0 }, logarithmicFrom: 20), atMost: panels.count > 1 ? 4 : 7)
            script.rowAxis(names, isNamed: index == 0)
            script.plot(all.enumerated().flatMap { marks($0, $1, panel.title, &script) })
        }
        drawShares(
            GnuplotScript.Frame(left: 800 - shareWidth, top: 36, width: shareWidth - 8, height: height), &script)
        return Figure(
            name: "targets", caption: caption + remark,
            description: "Epochs to a target of \(metric.name), by row", script)
    }

    /// The runs of a row that reached the target, and their middle.
    private func marks(
        _ row: Int, _ costs: [Double?], _ unit: String, _ script: inout GnuplotScript
    ) -> [GnuplotScript.Element] {
        let heights = [0.0, -0.2, 0.2, -0.1, 0.1]
        let y = Double(row + 1)
        let reached = costs.compactMap { $0 }
        guard !reached.isEmpty, let quantiles = Quantiles(costs.map { $0 ?? .infinity }) else { return [] }
        let points = reached.enumerated().map { index, cost -> [Double?] in
            [cost, y + heights[index % heights.count], script.tip("\(rows.all[row].name): \(cost) \(unit)")]
        }
        let block = script.data(points)
        var elements = [
            GnuplotScript.Element(
                "\(block) using 1:2:3 with labels hypertext point \(GnuplotStyle.mark(row, size: 0.6))")
        ]
        if quantiles.median.isFinite {
            let middle = script.data([[quantiles.median, y - 0.3], [quantiles.median, y + 0.3]])
            elements.append(
                GnuplotScript.Element(
                    "\(middle) using 1:2 with lines \(GnuplotStyle.color(row)) dashtype solid linewidth 3.5"))
        }
        return elements
    }

    /// How many runs of each row reached the target.
    private func drawShares(_ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(frame)
        script.add("set border 0")
        script.add("unset xtics")
        script.add("set xrange [0:1]")
        script.rowAxis(rows.axisNames, isNamed: false)
        script.add("set label 'reached' at 0.5, graph 1 offset 0,0.9 center textcolor rgb ink font small front")
        for (row, line) in all.enumerated() {
            let text = "\(line.reachedCount)/\(line.epochs.count)"
            script.add("set label \(quoted: text) at 0.5,\(row + 1) center textcolor rgb ink font small front")
        }
        script.plot([GnuplotScript.Element("NaN")])
    }

    private var caption: Prose {
        var caption: Prose = """
            How long it takes to bring \(code: metric.name) to \(targetText), which is what the middle row comes to at its \
            end (the median over its seeds). Each point is a run that got there; the thick line is the median over all \
            runs of the row, where more than half of them did.
            """
        if differsInCost {
            caption += """
                 A multiply-add counts three times per weight and training example: forward, and backward to weights and \
                inputs.
                """
        }
        return caption
    }
}
