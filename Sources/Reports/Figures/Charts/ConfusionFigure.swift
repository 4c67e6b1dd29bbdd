import Experiments
import NeuralNetworks

extension ExperimentResults {
    /// The classes that the chosen configurations take for each other; nil without counts.
    func confusionFigure(_ classes: ClassResults) -> Figure? {
        guard let first = classes.rows.first else { return nil }
        let isLarge = classes.rows.contains { $0.classNames.count > ConfusionFigure.mostNumbered }
        let ranked = classes.ranked(by: metric).prefix(isLarge ? 1 : ConfusionFigure.mostPanels)
        let shown = Set(ranked.map { $0.choice.reported.configuration.index })
        let panels = classes.rows.filter { shown.contains($0.choice.reported.configuration.index) }
        let figure = ConfusionFigure(panels: panels)
        return figure.figure(part: first.part, rowCount: classes.rows.count, metric: metric)
    }
}

/// The figure `confusion`.
private struct ConfusionFigure {
    /// The most classes whose cells hold numbers.
    static let mostNumbered = 12
    /// The most rows that have a panel.
    static let mostPanels = 4
    /// Counts from here on have too many digits for a cell.
    private static let largestCount = 10_000
    /// More classes than this are not all named.
    private static let mostNames = 25
    /// The letters of a class that are shown.
    private static let longestName = 12

    let panels: [ClassResults.Row]

    func figure(part: String, rowCount: Int, metric: Metric) -> Figure {
        let names = panels.flatMap(\.classNames).map { $0.clipped(to: Self.longestName) }
        let nameWidth = GnuplotScript.nameWidth(names)
        let side = panels.count > 1 ? 280.0 : 380
        let (left, top, bottom) = (nameWidth + 24, 36.0, isRotated ? nameWidth + 34 : 62)
        let columns = min(panels.count, 2)
        let lines = (panels.count + 1) / 2
        let (cellWidth, cellHeight) = (left + side + 24, top + side + bottom)
        var script = GnuplotScript(
            width: Int(cellWidth) * columns, height: Int(cellHeight) * lines)
        for (index, panel) in panels.enumerated() {
            let frame = GnuplotScript.Frame(
                left: left + Double(index % 2) * Double(Int(cellWidth)),
                top: top + Double(index / 2) * Double(Int(cellHeight)), width: side, height: side)
            draw(panel, frame, &script)
        }
        return Figure(
            name: "confusion", caption: caption(part, rowCount, metric),
            description: "Confusion matrix: \(panels.map(\.name).joined(separator: ", "))", script)
    }

    /// Whether the names of the classes below a panel stand upright.
    private var isRotated: Bool {
        panels.contains { row in
            let longest = row.classNames.map { min($0.count, Self.longestName) }.max() ?? 0
            return Double(min(row.classNames.count, Self.mostNames) * (longest + 1)) * 7.5 > 280
        }
    }

    private func draw(_ row: ClassResults.Row, _ frame: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        let counts = row.total
        let classes = 0..<counts.classCount
        script.panel(frame, title: row.name.clipped(to: 36), x: "predicted class", y: "true class")
        script.add("set border 0")
        script.add("unset grid")
        script.add("set xrange [-0.5:\(Double(counts.classCount) - 0.5)]")
        script.add("set yrange [\(Double(counts.classCount) - 0.5):-0.5]")
        let step = (counts.classCount + Self.mostNames - 1) / Self.mostNames
        let tics = stride(from: 0, to: counts.classCount, by: step).map { label in
            "\(tic: row.classNames[label].clipped(to: Self.longestName)) \(label)" as GnuplotCommand
        }
        let list = GnuplotCommand.joined(tics, separator: ", ")
        script.add("set xtics scale 0 \(isRotated ? "rotate by 90 right " : "")(\(list))")
        script.add("set ytics scale 0 (\(list))")
        if tics.count > 15 { script.add("set tics font ',11'") }

        let supports = classes.map { label in classes.reduce(0) { $0 + counts[label, $1] } }
        let gap = counts.classCount <= Self.mostNumbered ? 0.02 : 0
        var boxes: [[Double?]] = []
        var numbers: [[Double?]] = []
        let isPercent = counts.counts.contains { $0 >= Self.largestCount }
        for label in classes {
            for prediction in classes {
                let count = counts[label, prediction]
                let share = supports[label] > 0 ? Double(count) / Double(supports[label]) : 0
                let (x, y) = (Double(prediction), Double(label))
                boxes.append([
                    x, y, x - 0.5 + gap, x + 0.5 - gap, y - 0.5 + gap, y + 0.5 - gap, Double(Shade.color(share)),
                ])
                if count > 0 {
                    let number = isPercent ? (100 * share).rounded() : Double(count)
                    numbers.append([x, y, number, Double(Shade.ink(share))])
                }
            }
        }
        let block = script.data(boxes)
        var elements = [
            GnuplotScript.Element(
                "\(block) using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder linecolor rgb variable")
        ]
        if counts.classCount <= Self.mostNumbered, !numbers.isEmpty {
            let block = script.data(numbers)
            let size = counts.classCount > 8 ? 11 : 14
            elements.append(
                GnuplotScript.Element(
                    """
                    \(block) using 1:2:(sprintf('%.0f', $3)):4 with labels font ',\(size)' textcolor rgb variable
                    """))
        }
        script.plot(elements)
    }

    private func caption(_ part: String, _ rowCount: Int, _ metric: Metric) -> Prose {
        let isNumbered = panels.allSatisfy { $0.classNames.count <= Self.mostNumbered }
        let isPercent = panels.contains { $0.total.counts.contains { $0 >= Self.largestCount } }
        var caption: Prose = """
            Confusion matrix of the \(part) part, added up over the seeds: a row per true class, a column per predicted \
            one. The darker a cell, the larger its share of the row: pale 0, dark 1.
            """
        if isNumbered {
            caption += isPercent ? " The numbers are per cent of the row." : " The numbers are counts of examples."
        }
        if rowCount > panels.count {
            let (shown, verb) =
                panels.count == 1 ? ("the best one", "is") : ("the \(panels.count) best ones", "are")
            caption += " Of \(rowCount) chosen configurations \(shown) by \(code: metric.name) \(verb) shown."
        }
        if let mistakes = mistakes { caption += mistakes }
        return caption
    }

    /// The most frequent mistakes of the best panel in words.
    private var mistakes: Prose? {
        guard panels.count == 1, let row = panels.first, row.classNames.count > 2 else { return nil }
        let counts = row.total
        let classes = 0..<counts.classCount
        let pairs = classes.flatMap { label in classes.map { (label, $0) } }
            .filter { $0.0 != $0.1 && counts[$0.0, $0.1] > 0 }
            .sorted { (counts[$1.0, $1.1], $0.0, $0.1) < (counts[$0.0, $0.1], $1.0, $1.1) }
        guard let (label, prediction) = pairs.first else { return nil }
        let support = classes.reduce(0) { $0 + counts[label, $1] }
        return """
             The most frequent mistake is to take \(strong: row.classNames[label]) for \
            \(strong: row.classNames[prediction]): \(counts[label, prediction]) of \(support).
            """
    }
}
