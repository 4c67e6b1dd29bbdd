/// A gnuplot script in the making: panels on a canvas, each with its own axes, and the numbers that they show.
///
/// The script stands by itself: `gnuplot learning-curves.gp` draws it again, as SVG or as PDF.
struct GnuplotScript: Sendable {
    /// A block of numbers in the script.
    struct Block: Sendable {
        fileprivate(set) var name: String
    }

    /// A rectangle of the canvas, in pixels from its upper left corner: where a panel's axes are, labels outside.
    struct Frame: Sendable, Equatable {
        var left: Double
        var top: Double
        var width: Double
        var height: Double
    }

    /// Something that is plotted.
    struct Element: Sendable {
        /// What gnuplot is told: data, style, title.
        let command: GnuplotCommand
        /// The series that it belongs to; nil for what always shows.
        let series: Int?
        /// Whether it stands for the series in the legend.
        let isLegend: Bool

        init(_ command: GnuplotCommand, series: Int? = nil, isLegend: Bool = false) {
            (self.command, self.series, self.isLegend) = (command, series, isLegend)
        }
    }

    /// What every script begins with.
    static let firstLine = "# A figure of Espalier. To draw it again, as SVG or as PDF:"

    /// What a page says of single marks.
    private(set) var tips: [String] = []
    /// What the plot elements are to a page, by what gnuplot calls them: `2a`, the second element of the first panel.
    private(set) var parts: [String: Figure.Part] = [:]

    private let width: Int
    private let height: Int
    private var lines: [String] = []
    private var blocks: [String] = []
    private var panelCount = 0

    /// An empty canvas of that size in pixels.
    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
    }

    /// Adds a command.
    mutating func add(_ command: GnuplotCommand) { lines.append(command.text) }

    /// Adds a block of numbers, a row per line; nil and what is not finite become `NaN`, and a row without columns an
    /// empty line, at which gnuplot breaks a line or a surface.
    mutating func data(_ rows: [[Double?]]) -> Block {
        let block = Block(name: "$data\(blocks.count + 1)")
        let text = rows.map { row in
            row.map { $0.map(GnuplotCommand.number) ?? "NaN" }.joined(separator: " ") + "\n"
        }
        blocks.append("\(block.name) << EOD\n\(text.joined())EOD\n")
        return block
    }

    /// Adds a text for single marks. Its number belongs into a column that a `hypertext` label names.
    mutating func tip(_ text: String) -> Double {
        tips.append(text)
        return Double(tips.count - 1)
    }

    /// Begins a panel: its axes fill the frame.
    mutating func panel(_ frame: Frame, title: String = "", x: String = "", y: String = "") {
        panelCount += 1
        let (width, height) = (Double(width), Double(height))
        func share(_ part: Double, _ whole: Double) -> Double { (part / whole * 10_000).rounded() / 10_000 }
        add("reset")
        for style in GnuplotStyle.panel { add(style) }
        add("set lmargin at screen \(share(frame.left, width))")
        add("set rmargin at screen \(share(frame.left + frame.width, width))")
        add("set tmargin at screen \(share(height - frame.top, height))")
        add("set bmargin at screen \(share(height - frame.top - frame.height, height))")
        if !title.isEmpty { add("set title \(quoted: title) textcolor rgb ink offset 0,-0.5") }
        if !x.isEmpty { add("set xlabel \(quoted: x) textcolor rgb ink offset 0,0.5") }
        if !y.isEmpty { add("set ylabel \(quoted: y) textcolor rgb ink") }
    }

    /// Plots into the panel that was begun last; without elements it stays empty.
    ///
    /// - Precondition: nothing was plotted into that panel before.
    mutating func plot(_ elements: [Element]) {
        let elements = elements.isEmpty ? [Element("NaN")] : elements
        for (index, element) in elements.enumerated() {
            guard let series = element.series else { continue }
            parts["\(index + 1)\(panelLetter)"] = Figure.Part(series: series, isLegend: element.isLegend)
        }
        lines.append("plot " + elements.map(\.command.text).joined(separator: ", \\\n     "))
    }

    /// What gnuplot calls the panel: `a`, `b`, …
    private var panelLetter: Character {
        precondition((1...26).contains(panelCount), "expected 1 to 26 panels, got \(panelCount)")
        return Character(UnicodeScalar(UInt8(96 + panelCount)))
    }

    /// The whole script.
    func text(named name: String) -> String {
        """
        \(Self.firstLine)
        #   gnuplot \(name).gp
        #   gnuplot -e "format='pdf'" \(name).gp
        # Beside it is the SVG with a style added that fits it to light and dark pages.
        if (!exists('format')) format = 'svg'
        folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('\(name).gp')] : ''
        set encoding utf8
        \(GnuplotStyle.terminals(width: width, height: height, name: name))
        set output folder . '\(name).' . format

        \(blocks.joined(separator: "\n"))
        set multiplot
        \(lines.joined(separator: "\n"))
        unset multiplot
        unset output

        """
    }
}
