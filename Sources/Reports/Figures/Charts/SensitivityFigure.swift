import Experiments
import Statistics

extension ExperimentResults {
    /// The metric against each swept number, per row: one figure per setting that has two numbers in some row.
    func sensitivityFigures(_ rows: FigureRows, _ choices: Choices) -> [Figure] {
        let metric = hasProtocol ? selectMetric : metric
        var names: Set<String> = []
        return sweptColumns.compactMap { column in
            let isRow = column == choices.column
            // The rows themselves may be the numbers: then they are one line.
            let groups = isRow ? [configurations] : rows.all.map(\.choice.candidates)
            let lines = groups.map { SensitivityFigure.Line($0, column, metric, self) }
            guard lines.contains(where: { $0.points.count > 1 }),
                lines.contains(where: { $0.points.contains { $0.quantiles != nil } }),
                let numbers = SweptNumbers(lines.flatMap(\.points).map(\.number))
            else { return nil }
            var name = "sensitivity-\(Figure.fileName(column))"
            while !names.insert(name).inserted { name += "-2" }
            let remark = isRow ? "" : rows.remark(selectMetric)
            return SensitivityFigure(
                name: name, names: isRow ? [spec.name] : rows.all.map(\.name), column: column, numbers: numbers,
                metric: metric,
                selectMetric: selectMetric, guessing: guessingLoss, lines: lines
            ).figure(remark: remark)
        }
    }
}

/// A figure `sensitivity-…`.
private struct SensitivityFigure {
    /// A row: for each number the best configuration that has it.
    struct Line {
        struct Point {
            let number: Double
            let quantiles: Quantiles?
            let runCount: Int
            let divergedCount: Int
        }

        let points: [Point]

        init(
            _ candidates: [ConfigurationResults], _ column: String, _ metric: Metric, _ results: ExperimentResults
        ) {
            let known = candidates.filter { $0.runs.contains { $0.record != nil } }
            let groups = Dictionary(grouping: known) { Double($0.label(of: column)) ?? .nan }
            points = groups.filter { $0.key.isFinite }.sorted { $0.key < $1.key }.compactMap { number, candidates in
                guard let best = candidates.best(by: results.selectMetric) else { return nil }
                return Point(
                    number: number, quantiles: Quantiles(best.values(of: metric).compactMap { $0 }),
                    runCount: best.runs.count, divergedCount: best.count(.diverged))
            }
        }
    }

    let name: String
    let names: [String]
    let column: String
    let numbers: SweptNumbers
    let metric: Metric
    let selectMetric: Metric
    let guessing: Double
    let lines: [Line]

    func figure(remark: Prose) -> Figure {
        let hasLegend = names.count > 1
        let diverging = lines.indices.filter { lines[$0].points.contains { $0.divergedCount > 0 } }
        let stripHeight = diverging.isEmpty ? 0 : 14 + 12 * Double(diverging.count)
        let legendHeight = hasLegend ? GnuplotScript.legendHeight(names.count) + 40 : 0
        let height = max(346 + stripHeight, legendHeight)
        var script = GnuplotScript(width: hasLegend ? 800 : 560, height: Int(height))
        drawLines(GnuplotScript.Frame(left: 80, top: 36, width: 430, height: 245), isWhole: diverging.isEmpty, &script)
        if !diverging.isEmpty {
            drawDiverged(
                diverging, GnuplotScript.Frame(left: 80, top: 291, width: 430, height: stripHeight - 10), &script)
        }
        if hasLegend { script.legend(names, left: 520, top: 16, width: 280) }
        return Figure(
            name: name, caption: caption(!diverging.isEmpty) + remark,
            description: "\(metric.name) against \(column), by row", script)
    }

    /// - Parameter isWhole: Whether nothing comes below.
    private func drawLines(_ frame: GnuplotScript.Frame, isWhole: Bool, _ script: inout GnuplotScript) {
        script.panel(frame, title: metric.name, x: isWhole ? column : "")
        numbers.lay(on: &script)
        if !isWhole {
            script.add("unset xtics")
            script.add("set border 2")
        }
        let quartiles = lines.flatMap(\.points).compactMap(\.quantiles).flatMap { [$0[0.25], $0[0.75]] }
        let axis = FigureAxis(of: metric, quartiles, guessing: guessing)
        script.axis("y", axis)
        let elements = lines.enumerated().flatMap { row, line -> [GnuplotScript.Element] in
            let points = line.points.compactMap { point -> [Double?]? in
                guard let quantiles = point.quantiles else { return nil }
                let tip = script.tip(
                    "\(names[row]), \(column) \(point.number): median \(metric.name) \(quantiles.median)")
                return [
                    numbers.place(point.number), quantiles.median, max(quantiles[0.25], axis.low),
                    min(quantiles[0.75], axis.high), tip,
                ]
            }
            guard !points.isEmpty else { return [] }
            let block = script.data(points)
            return [
                GnuplotScript.Element(
                    "\(block) using 1:3:(0):($4 - $3) with vectors nohead \(GnuplotStyle.color(row)) linewidth 1.2",
                    series: row),
                GnuplotScript.Element("\(block) using 1:2 with lines \(GnuplotStyle.line(row))", series: row),
                GnuplotScript.Element(
                    "\(block) using 1:2:5 with labels hypertext point \(GnuplotStyle.mark(row, size: 0.9))", series: row
                ),
            ]
        }
        script.plot(elements)
    }

    /// A cross for each number of a row with which a run diverged, one row above the other.
    private func drawDiverged(_ diverging: [Int], _ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(frame, x: column)
        numbers.lay(on: &script)
        script.add("set border 1")
        script.add("unset grid")
        script.add("set yrange [\(Double(diverging.count) + 0.5):0.5]")
        script.add("set ytics scale 0 ('diverged' \(Double(diverging.count + 1) / 2)) font small")
        script.plot(
            diverging.enumerated().map { lane, row in
                let points = lines[row].points.filter { $0.divergedCount > 0 }.map { point -> [Double?] in
                    let tip = script.tip(
                        """
                        \(names[row]), \(column) \(point.number): \(point.divergedCount) of \(point.runCount) runs \
                        diverged
                        """)
                    return [numbers.place(point.number), Double(lane + 1), tip]
                }
                let block = script.data(points)
                return GnuplotScript.Element(
                    """
                    \(block) using 1:2:3 with labels hypertext point \(GnuplotStyle.color(row)) \
                    pointtype \(GnuplotStyle.divergedMark) pointsize 0.8 linewidth 1.5
                    """, series: row)
            })
    }

    private func caption(_ hasDiverged: Bool) -> Prose {
        var caption: Prose = """
            For each value of \(code: column) the configuration with the best mean \(code: selectMetric.name): its median \
            over the runs that finished; the bars go from the first to the third quartile.
            """
        if hasDiverged { caption += " A cross: with this value at least one run diverged." }
        return caption
    }
}
