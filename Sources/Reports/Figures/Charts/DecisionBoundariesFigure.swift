import Experiments
import NeuralNetworks

extension ExperimentResults {
    /// What the chosen configurations predict over two-feature data, with the data; nil for other data.
    func decisionBoundariesFigure(_ rows: FigureRows) -> Figure? {
        let panels = rows.all.compactMap { row in
            input.data(of: row.choice.reported.configuration).flatMap {
                DecisionBoundariesFigure.Panel(row, $0, metric)
            }
        }
        guard !panels.isEmpty else { return nil }
        return DecisionBoundariesFigure(panels: panels, metric: metric).figure(remark: rows.remark(selectMetric))
    }
}

/// The figure `decision-boundaries`.
private struct DecisionBoundariesFigure {
    /// The points of all panels together.
    private static let mostPoints = 1200
    /// The points of one panel.
    private static let mostPointsOfPanel = 300
    /// The most classes in the legend.
    private static let mostNamed = 12

    /// A row.
    struct Panel {
        let name: String
        let map: ClassMap
        let plane: DatasetPlane
        let classNames: [String]
        /// The metric of the run that is shown.
        let value: Double?
        let exampleCount: Int

        /// The run whose metric is the median of those that have a map; of an even number the lower one.
        init?(_ row: FigureRows.Row, _ facts: DatasetFacts, _ metric: Metric) {
            guard let plane = facts.plane else { return nil }
            let runs = row.choice.reported.runs.filter { $0.record?.result.classMap != nil }
            let values = runs.map { $0.value(of: metric) }
            let order = runs.indices.sorted { (values[$0] ?? .infinity, $0) < (values[$1] ?? .infinity, $1) }
            guard !order.isEmpty else { return nil }
            let median = order[(order.count - 1) / 2]
            guard let map = runs[median].record?.result.classMap?.map else { return nil }
            name = row.name
            (self.map, self.plane, value) = (map, plane, values[median])
            (classNames, exampleCount) = (facts.classNames, facts.exampleCount)
        }
    }

    let panels: [Panel]
    let metric: Metric

    func figure(remark: Prose) -> Figure {
        let columns = panels.count <= 2 ? panels.count : panels.count <= 4 ? 2 : 3
        let lines = (panels.count + columns - 1) / columns
        let width = columns == 1 ? 480.0 : columns == 2 ? 370 : 245
        let height = (width * shape).rounded()
        let legend = legendHeight(Int(width) * columns)
        var script = GnuplotScript(
            width: Int(width + 22) * columns + 8, height: Int(height + 44) * lines + legend + 6)
        for (index, panel) in panels.enumerated() {
            let frame = GnuplotScript.Frame(
                left: 15 + (width + 22) * Double(index % columns), top: 34 + (height + 44) * Double(index / columns),
                width: width, height: height)
            draw(panel, frame, isSmall: columns == 3, &script)
        }
        if legend > 0 {
            let place = GnuplotScript.Frame(
                left: 15, top: 2 + (height + 44) * Double(lines), width: (width + 22) * Double(columns) - 22,
                height: Double(legend))
            drawLegend(place, &script)
        }
        return Figure(
            name: "decision-boundaries", caption: caption + remark,
            description: "Decision boundaries: \(panels.map(\.name).joined(separator: ", "))", script)
    }

    /// Height by width of a panel: as the data have it, within limits.
    private var shape: Double {
        let plane = panels[0].plane
        let ratio = (plane.y.upperBound - plane.y.lowerBound) / (plane.x.upperBound - plane.x.lowerBound)
        return ratio > 0.5 && ratio < 2 ? min(max(ratio, 0.65), 1) : 0.75
    }

    private func draw(
        _ panel: Panel, _ frame: GnuplotScript.Frame, isSmall: Bool, _ script: inout GnuplotScript
    ) {
        let value = panel.value.map { "  \(DecimalDigits($0).text(places: 3))" } ?? ""
        script.panel(frame, title: panel.name.clipped(to: isSmall ? 22 : 36) + value)
        script.add("set border 15 linecolor rgb ink linewidth 0.8")
        script.add("unset tics")
        script.add("unset grid")
        script.add("set xrange [0:1]")
        script.add("set yrange [0:1]")
        let outlines = RegionOutline.all(of: panel.map)
        // Where three regions meet, smoothed outlines may leave a gap.
        let ground = script.data([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
        var elements = [GnuplotScript.Element(fill(ground, outlines[0].label))]
        for outline in outlines {
            let corners = outline.corners + outline.corners.prefix(1)
            let block = script.data(corners.map { [Self.rounded($0.x), Self.rounded($0.y)] })
            elements.append(GnuplotScript.Element(fill(block, outline.label)))
            elements.append(
                GnuplotScript.Element("\(block) using 1:2 with lines linecolor rgb ink linewidth 0.8 dashtype solid"))
        }
        elements += points(of: panel, size: isSmall ? 0.8 : 1, &script)
        script.plot(elements)
    }

    private func fill(_ block: GnuplotScript.Block, _ label: Int) -> GnuplotCommand {
        "\(block) using 1:2 with filledcurves closed fillstyle solid 1 noborder \(ClassColors.tint(label))"
    }

    /// The examples, those that no training and no choice saw in front.
    private func points(
        of panel: Panel, size: Double, _ script: inout GnuplotScript
    ) -> [GnuplotScript.Element] {
        let plane = panel.plane
        let points = plane.points(atMost: pointCount)
        var elements: [GnuplotScript.Element] = []
        for isFilled in [false, true] {
            for label in panel.classNames.indices {
                let places = points.filter { $0.label == label && Self.isFilled($0, of: plane) == isFilled }
                guard !places.isEmpty else { continue }
                let block = script.data(
                    places.map { [Self.share($0.x, of: plane.x), Self.share($0.y, of: plane.y)] })
                let mark = ClassColors.mark(label, isFilled: isFilled, size: size)
                elements.append(
                    GnuplotScript.Element("\(block) using 1:2 with points \(mark)", series: label))
            }
        }
        return elements
    }

    /// The most examples of a panel.
    private var pointCount: Int { min(Self.mostPointsOfPanel, Self.mostPoints / panels.count) }

    /// Whether an example is of the test part; all are alike where parts are not told apart.
    private static func isFilled(_ point: DatasetPlane.Point, of plane: DatasetPlane) -> Bool {
        point.part == .test || point.part == .varying
    }

    private static func share(_ value: Double, of range: ClosedRange<Double>) -> Double {
        rounded((value - range.lowerBound) / (range.upperBound - range.lowerBound))
    }

    /// A place in a panel to a tenth of a pixel.
    private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }

    /// The names of the classes, when all panels have the same ones and not too many.
    private var namedClasses: [String] {
        let names = panels[0].classNames
        return panels.allSatisfy { $0.classNames == names } && names.count <= Self.mostNamed ? names : []
    }

    private func legendHeight(_ width: Int) -> Int {
        let letters = namedClasses.reduce(0) { $0 + min($1.count, 20) + 5 }
        return namedClasses.isEmpty ? 0 : 10 + 24 * (1 + letters * 9 / width)
    }

    private func drawLegend(_ place: GnuplotScript.Frame, _ script: inout GnuplotScript) {
        script.panel(place)
        script.add("set border 0")
        script.add("unset tics")
        script.add("unset grid")
        script.add("set xrange [0:1]")
        script.add("set yrange [0:1]")
        script.add("set key at graph 0.5,0.5 center center horizontal Left reverse samplen 1.5 font ',14'")
        script.plot(
            namedClasses.enumerated().map { label, name in
                let mark = ClassColors.mark(label, isFilled: true, size: 2)
                return GnuplotScript.Element(
                    "NaN with points \(mark) title \(quoted: name.clipped(to: 20))", series: label, isLegend: true)
            })
    }

    private var caption: Prose {
        let plane = panels[0].plane
        var caption: Prose = """
            Each panel is tinted by the class that the network predicts, over \(code: plane.featureNames[0]) to the right \
            and \(code: plane.featureNames[1]) upwards. It shows the run whose \(code: metric.name), the number behind the \
            name, is the median over the seeds.
            """
        let parts = Set(panels.flatMap { $0.plane.points.map(\.part) })
        if parts == [.varying] {
            caption += " The marks are examples; which of them a network was trained on differs from seed to seed."
        } else if parts.contains(.test) {
            caption += " The marks are examples: filled ones of the test part, hollow ones of the other parts."
        } else {
            caption += " The marks are examples, which the network was trained on or chosen by."
        }
        let shown = plane.points(atMost: pointCount).count
        if shown < panels[0].exampleCount {
            caption += " \(shown) of \(panels[0].exampleCount) examples are shown, of each class in proportion."
        }
        return caption
    }
}
