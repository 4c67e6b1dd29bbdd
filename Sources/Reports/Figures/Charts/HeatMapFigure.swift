import Documents
import Elementary
import Experiments
import Statistics

extension ExperimentResults {
    /// The metric for each pair of values of two swept settings; nil when no two were combined.
    func heatMapFigure() -> Figure? {
        guard let pair = SettingPair(self) else { return nil }
        let map = HeatMapFigure(self, pair)
        return map.cells.joined().contains { $0?.summary.mean != nil } ? map.figure() : nil
    }
}

/// The figure `heat-map`.
private struct HeatMapFigure {
    /// The best configuration with a pair of values.
    struct Cell {
        let summary: Summary
        let runCount: Int
        let divergedCount: Int
        let candidateCount: Int
    }

    let pair: SettingPair
    let metric: Metric
    let selectMetric: Metric
    /// By row and column.
    let cells: [[Cell?]]

    init(_ results: ExperimentResults, _ pair: SettingPair) {
        let metric = results.hasProtocol ? results.selectMetric : results.metric
        self.pair = pair
        self.metric = metric
        selectMetric = results.selectMetric
        let groups = Dictionary(grouping: results.configurations) { [$0.label(of: pair.y), $0.label(of: pair.x)] }
        cells = pair.yLabels.map { y in
            pair.xLabels.map { x in
                guard let candidates = groups[[y, x]], let best = candidates.best(by: results.selectMetric),
                    best.runs.contains(where: { $0.record != nil })
                else { return nil }
                return Cell(
                    summary: best.summary(of: metric), runCount: best.runs.count, divergedCount: best.count(.diverged),
                    candidateCount: candidates.count)
            }
        }
    }

    /// The means from worst to best, equal steps of colour for equal steps or, of a loss that spans much, factors.
    private var axis: FigureAxis {
        FigureAxis(
            exactly: cells.joined().compactMap { $0?.summary.mean }, logarithmicFrom: metric.isHigherBetter ? nil : 10)
    }

    func figure() -> Figure {
        let left = max(70, GnuplotScript.nameWidth(pair.yLabels))
        let longest = min(24, pair.xLabels.map(\.displayWidth).max() ?? 0)
        let cellWidth = max(60, 9 * Double(longest) + 14)
        let width = max(180, min(680 - left, cellWidth * Double(pair.xLabels.count)))
        let height = 34 * Double(pair.yLabels.count)
        // Below the map is room for the names of values, which are turned where they are long, and of the setting.
        let below = isCrowded(width) ? 130.0 : 60
        var script = GnuplotScript(width: Int(left + width) + 150, height: Int(44 + max(120, height) + below))
        drawCells(GnuplotScript.Frame(left: left, top: 44, width: width, height: height), &script)
        drawScale(
            GnuplotScript.Frame(left: left + width + 22, top: 44, width: 14, height: max(120, height)), &script)
        return Figure(
            name: "heat-map", caption: caption, description: "\(metric.name) by \(pair.y) and \(pair.x)", script)
    }

    private func drawCells(_ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(frame, x: pair.x)
        script.add("set label \(quoted: pair.y) at screen 0.01, graph 1 offset 0,1.2 left textcolor rgb ink front")
        script.add("set border 0")
        script.rowAxis(pair.yLabels)
        script.add("set yrange [\(Double(pair.yLabels.count) + 0.5):0.5]")
        script.add("unset grid")
        script.add("set xrange [0.5:\(Double(pair.xLabels.count) + 0.5)]")
        let isCrowded = isCrowded(frame.width)
        let tics = pair.xLabels.enumerated().map { column, label in
            "\(tic: label.clipped(to: isCrowded ? 12 : 24)) \(column + 1)" as GnuplotCommand
        }
        script.add(
            "set xtics scale 0 \(isCrowded ? "rotate by -35" : "norotate") (\(GnuplotCommand.joined(tics, separator: ", ")))"
        )
        var boxes: [[Double?]] = []
        var crosses: [[Double?]] = []
        for (row, line) in cells.enumerated() {
            for (column, cell) in line.enumerated() {
                guard let cell else { continue }
                let (x, y) = (Double(column + 1), Double(row + 1))
                if let mean = cell.summary.mean {
                    let share = share(mean)
                    boxes.append([x, y, x - 0.5, x + 0.5, y - 0.5, y + 0.5, Double(Viridis.color(share))])
                    label(cell, mean, share, at: (column, row), room: frame.width / Double(line.count), &script)
                }
                if cell.divergedCount > 0 {
                    // In the corner where there is a number, in the middle where there is none.
                    crosses.append(cell.summary.mean == nil ? [x, y] : [x + 0.38, y - 0.32])
                }
            }
        }
        let block = script.data(boxes)
        var elements = [
            GnuplotScript.Element(
                "\(block) using 1:2:3:4:5:6:7 with boxxyerror fillcolor rgb variable fillstyle solid noborder")
        ]
        if !crosses.isEmpty {
            let block = script.data(crosses)
            elements.append(
                GnuplotScript.Element(
                    """
                    \(block) using 1:2 with points linecolor rgb '#D55E00' pointtype \(GnuplotStyle.divergedMark) \
                    pointsize 0.7 linewidth 2
                    """))
        }
        script.plot(elements)
    }

    /// Whether the values along the horizontal axis have no room side by side.
    private func isCrowded(_ width: Double) -> Bool {
        let room = width / Double(pair.xLabels.count)
        return pair.xLabels.contains { 9 * Double(min(24, $0.displayWidth)) + 8 > room }
    }

    private func label(
        _ cell: Cell, _ mean: Double, _ share: Double, at place: (column: Int, row: Int), room: Double,
        _ script: inout GnuplotScript
    ) {
        let text = number(mean)
        guard Double(text.count) * 8 < room - 4 else { return }
        script.add(
            """
            set label \(quoted: text) at \(place.column + 1),\(place.row + 1) center \
            textcolor rgb \(Viridis.ink(on: share)) font small front
            """)
    }

    /// The mean in as many digits as tell the cells apart.
    private func number(_ mean: Double) -> String {
        let axis = axis
        let range = max(axis.high - axis.low, 1e-12)
        guard !axis.isLogarithmic else {
            return DecimalDigits(mean).text(places: max(0, 1 - DecimalDigits(mean).exponent))
        }
        return DecimalDigits(mean).text(places: max(0, min(4, 2 - DecimalDigits(range).exponent)))
    }

    /// How good a mean is, from 0 to 1.
    private func share(_ mean: Double) -> Double {
        let axis = axis
        guard axis.high > axis.low else { return 0.5 }
        let share =
            axis.isLogarithmic
            ? logarithm(mean / axis.low) / logarithm(axis.high / axis.low) : (mean - axis.low) / (axis.high - axis.low)
        return metric.isHigherBetter ? share : 1 - share
    }

    private func drawScale(_ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        let axis = axis
        guard axis.high > axis.low else { return }
        script.panel(frame)
        script.add("set label \(quoted: metric.name) at graph 0,1 offset 0,1.2 left textcolor rgb ink front")
        script.add("set border 0")
        script.add("unset grid")
        script.add("unset xtics")
        script.add("set xrange [0:1]")
        script.axis("y", axis)
        script.add("unset ytics")
        let tics = axis.tics().map { "\(tic: DecimalDigits($0).shortText) \($0)" as GnuplotCommand }
        script.add("set y2range [\(axis.low):\(axis.high)]")
        if axis.isLogarithmic { script.add("set logscale y2") }
        script.add("set y2tics scale 0 (\(GnuplotCommand.joined(tics, separator: ", "))) font small")
        let steps = 48
        let boxes = (0..<steps).map { step -> [Double?] in
            func place(_ step: Int) -> Double {
                let part = Double(step) / Double(steps)
                return axis.isLogarithmic
                    ? axis.low * exponential(logarithm(axis.high / axis.low) * part)
                    : axis.low + (axis.high - axis.low) * part
            }
            let color = Viridis.color(share((place(step) + place(step + 1)) / 2))
            return [0.5, place(step), 0, 1, place(step), place(step + 1), Double(color)]
        }
        let block = script.data(boxes)
        script.plot([
            GnuplotScript.Element(
                "\(block) using 1:2:3:4:5:6:7 with boxxyerror fillcolor rgb variable fillstyle solid noborder")
        ])
    }

    private var caption: Prose {
        var caption: Prose = """
            The mean \(code: metric.name) over the seeds for \(code: pair.y) and \(code: pair.x); the brighter, the better.
            """
        if cells.joined().contains(where: { ($0?.candidateCount ?? 0) > 1 }) {
            caption += """
                 Where several configurations have both values, the one with the best mean \(code: selectMetric.name) \
                stands for them.
                """
        }
        if cells.joined().contains(where: { ($0?.divergedCount ?? 0) > 0 }) {
            caption += " A cross: at least one run diverged; without a number, no run finished."
        }
        return caption
    }
}
