/// A table as LaTeX, cut into pieces that fit on a page.
///
/// Widths are counted in characters of the size `\small`, most of which are no wider than a digit.
struct LaTeXGrid {
    /// A column.
    struct Column {
        /// The heading.
        let heading: String
        /// How its cells are set: `l`, `r`, or as paragraphs of a width.
        let specification: String
        /// The width in points, with what separates it from its neighbours.
        let width: Double
    }

    /// Half of the space between two columns, in points.
    static let columnSeparation = 4
    /// The width of a column of text in the class `article`, in points.
    private static let textWidth = 345.0
    /// The width of a digit in the size `\small`, in points.
    private static let digitWidth = 4.7
    /// The most lines of a table on one page.
    private static let mostLines = 40
    /// Words wider than this are set as paragraphs.
    private static let widestText = 26
    /// A heading need not be narrower than this.
    private static let narrowestHeading = 12
    private static let widestHeading = 22

    /// The columns.
    let columns: [Column]
    /// The cells, row by row.
    let cells: [[String]]
    /// The rows of each piece, one at least.
    let rowGroups: [Range<Int>]
    /// The columns of each piece; the first column begins each.
    let columnGroups: [[Int]]

    init(_ table: Table) {
        let rows = table.rows
        let contents = rows.map { $0.map(\.shortProse) }
        var columns: [Column] = []
        var isParagraph: [Bool] = []
        for (index, column) in table.columns.enumerated() {
            let width = contents.map { Self.width($0[index]) }.max() ?? 0
            let isWide = column.alignment == .leading && width > Self.widestText
            let limit = min(max(width, Self.narrowestHeading), Self.widestHeading)
            let lines = Self.lines(column.name, width: limit)
            let headingWidth = lines.map(LaTeXText.width).max() ?? 0
            let shown = max(isWide ? Self.widestText : width, headingWidth)
            let points = Double(shown) * Self.digitWidth
            let specification =
                isWide ? "p{\(Int(points))pt}" : column.alignment == .trailing ? "r" : "l"
            columns.append(
                Column(
                    heading: Self.heading(lines, column.alignment), specification: specification,
                    width: points + 2 * Double(Self.columnSeparation)))
            isParagraph.append(isWide)
        }
        self.columns = columns
        cells = rows.map { row in
            zip(row, isParagraph).map { cell, isParagraph in
                isParagraph ? "\\raggedright\\hspace{0pt}\(Self.latex(cell))" : Self.latex(cell)
            }
        }
        rowGroups = Self.rowGroups(contents)
        columnGroups = Self.columnGroups(columns)
    }

    /// A cell; `(1.2 ± 0.4)e-12` with a power of ten.
    private static func latex(_ cell: Table.Cell) -> String {
        let text = LaTeXText().latex(cell.shortProse)
        if case .text = cell { return text }
        guard let match = text.firstMatch(of: #/\)e(-?[0-9]+)/#) else { return text }
        return text.replacing(match.0, with: ") $\\cdot 10^{\(match.1)}$", maxReplacements: 1)
    }

    private static func width(_ prose: Prose) -> Int { LaTeXText.width(prose.plainText) }

    /// A heading on several lines, where it is much wider than what stands below it.
    private static func lines(_ heading: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var word = ""
        func takeWord() {
            if !line.isEmpty, LaTeXText.width(line) + LaTeXText.width(word) > width {
                lines.append(line)
                line = ""
            }
            line += word
            word = ""
        }
        for character in MarkdownText.onOneLine(heading) {
            word.append(character)
            if " ._-/,:".contains(character) || LaTeXText.width(word) >= width { takeWord() }
        }
        takeWord()
        lines.append(line)
        return lines.map { String($0.trimmingSpaces) }
    }

    private static func heading(_ lines: [String], _ alignment: Table.Column.Alignment) -> String {
        let texts = lines.map { LaTeXText().latex($0) }
        guard texts.count > 1 else { return texts.first ?? "" }
        let guarded = texts.map { $0.hasPrefix("[") || $0.hasPrefix("*") ? "{}\($0)" : $0 }
        return "\\shortstack[\(alignment == .trailing ? "r" : "l")]{\(guarded.joined(separator: "\\\\"))}"
    }

    private static func rowGroups(_ contents: [[Prose]]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        var lines = 0
        for (index, row) in contents.enumerated() {
            let height = row.map { (width($0) + widestText - 1) / widestText }.max() ?? 1
            if lines + height > mostLines, index > start {
                groups.append(start..<index)
                (start, lines) = (index, 0)
            }
            lines += height
        }
        return groups + [start..<contents.count]
    }

    private static func columnGroups(_ columns: [Column]) -> [[Int]] {
        guard let first = columns.first else { return [[]] }
        var groups: [[Int]] = []
        var group = [0]
        var width = first.width
        for index in columns.indices.dropFirst() {
            if width + columns[index].width > textWidth, group.count > 1 {
                groups.append(group)
                (group, width) = ([0], first.width)
            }
            group.append(index)
            width += columns[index].width
        }
        return groups + [group]
    }
}
