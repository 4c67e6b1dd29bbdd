/// A table as LaTeX, cut into pieces that fit on a page.
///
/// Widths are in points, of the size `\small`.
struct LaTeXGrid {
    /// A column.
    struct Column {
        /// The heading.
        let heading: String
        /// How its cells are set: `l`, `r`, or as paragraphs of a width.
        let specification: String
        /// The width, with what separates it from its neighbours.
        let width: Double
    }

    /// Half of the space between two columns, in points.
    static let columnSeparation = 4
    /// The width of a column of text in the class `article`, in points.
    private static let textWidth = 345.0
    /// The height of a page of the class `article`, in points, with some to spare.
    private static let pageHeight = 500.0
    /// The height of a row in the size `\small`, in points.
    private static let rowHeight = 11.5
    /// The most groups of columns below each other on one page.
    private static let mostGroups = 3
    /// Words wider than this are set as paragraphs.
    private static let widestText = 125.0
    /// A heading need not be narrower than this.
    private static let narrowestHeading = 66.0
    private static let widestHeading = 105.0

    /// The columns.
    let columns: [Column]
    /// The cells, row by row.
    let cells: [[String]]
    /// What fits on a page each; one piece at least.
    let pieces: [Piece]

    /// A part of a table.
    struct Piece {
        /// Its rows.
        let rows: Range<Int>
        /// Its columns, in groups that stand below each other; the table's first column begins each.
        let columnGroups: [[Int]]
    }

    /// The pieces of a table that leave room for its caption and notes.
    init(_ captioned: CaptionedTable) {
        let table = captioned.table
        let rows = table.rows
        let contents = rows.map { $0.map(\.shortProse) }
        var columns: [Column] = []
        var isParagraph: [Bool] = []
        var headingLines = 1
        for (index, column) in table.columns.enumerated() {
            let width = contents.map { Self.width($0[index]) }.max() ?? 0
            let isWide = column.alignment == .leading && width > Self.widestText
            let limit = min(max(width, Self.narrowestHeading), Self.widestHeading)
            let lines = Self.lines(column.name, width: limit)
            headingLines = max(headingLines, lines.count)
            let headingWidth = lines.map(LaTeXText.width).max() ?? 0
            let shown = max(isWide ? Self.widestText : width, headingWidth)
            let specification =
                isWide ? "p{\(Int(shown))pt}" : column.alignment == .trailing ? "r" : "l"
            columns.append(
                Column(
                    heading: Self.heading(lines, column.alignment), specification: specification,
                    width: shown + 2 * Double(Self.columnSeparation)))
            isParagraph.append(isWide)
        }
        self.columns = columns
        cells = rows.map { row in
            zip(row, isParagraph).map { cell, isParagraph in
                isParagraph ? "\\raggedright\\hspace{0pt}\(Self.latex(cell))" : Self.latex(cell)
            }
        }
        let columnGroups = Self.columnGroups(columns)
        // Each group of columns has its heading and rules, and all rows of the piece.
        let spare = Self.pageHeight - Self.height(captioned.notes + [captioned.caption])
        let head = Double(headingLines) * Self.rowHeight + 25
        let lineCounts = contents.map(Self.lineCount)
        let highest = head + Double(lineCounts.max() ?? 1) * Self.rowHeight
        let groupCount = max(1, min(columnGroups.count, Self.mostGroups, Int(spare / highest)))
        let perGroup = spare / Double(groupCount) - head
        let rowGroups = Self.rowGroups(lineCounts, limit: Int(perGroup / Self.rowHeight))
        pieces = stride(from: 0, to: columnGroups.count, by: groupCount).flatMap { start in
            let groups = Array(columnGroups[start..<min(start + groupCount, columnGroups.count)])
            return rowGroups.map { Piece(rows: $0, columnGroups: groups) }
        }
    }

    /// A cell; `(1.2 ± 0.4)e-12` with a power of ten.
    private static func latex(_ cell: Table.Cell) -> String {
        let text = LaTeXText().latex(cell.shortProse)
        if case .text = cell { return text }
        guard let match = text.firstMatch(of: #/\)e(-?[0-9]+)/#) else { return text }
        return text.replacing(match.0, with: ") $\\cdot 10^{\(match.1)}$", maxReplacements: 1)
    }

    /// The width of a cell; bold is wider.
    private static func width(_ prose: Prose) -> Double {
        prose.pieces.reduce(0) { width, piece in
            switch piece {
            case .text(let text), .code(let text): width + LaTeXText.width(text)
            case .strong(let text): width + 1.15 * LaTeXText.width(text)
            }
        }
    }

    /// A heading on several lines, where it is much wider than what stands below it.
    private static func lines(_ heading: String, width: Double) -> [String] {
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

    /// The height of texts below each other.
    private static func height(_ texts: [Prose]) -> Double {
        texts.reduce(0) { $0 + ((width($1) / textWidth).rounded(.up) + 0.2) * rowHeight }
    }

    /// The lines that a row takes. Long words are broken before a line is full.
    private static func lineCount(_ row: [Prose]) -> Int {
        row.map { max(1, Int((1.15 * width($0) / widestText).rounded(.up))) }.max() ?? 1
    }

    /// The rows of each piece.
    private static func rowGroups(_ lineCounts: [Int], limit: Int) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        var lines = 0
        for (index, lineCount) in lineCounts.enumerated() {
            if lines + lineCount > limit, index > start {
                groups.append(start..<index)
                (start, lines) = (index, 0)
            }
            lines += lineCount
        }
        return groups + [start..<lineCounts.count]
    }

    /// The columns of each group, behind the first one that begins each: as few groups as fit, of about the same size.
    private static func columnGroups(_ columns: [Column]) -> [[Int]] {
        let fewest = columnGroups(columns, mostColumns: columns.count)
        let even = (columns.count - 2 + fewest.count) / fewest.count
        let balanced = columnGroups(columns, mostColumns: even)
        return balanced.count == fewest.count ? balanced : fewest
    }

    private static func columnGroups(_ columns: [Column], mostColumns: Int) -> [[Int]] {
        guard let first = columns.first else { return [[]] }
        var groups: [[Int]] = []
        var group = [0]
        var width = first.width
        for index in columns.indices.dropFirst() {
            if group.count > 1, group.count > mostColumns || width + columns[index].width > textWidth {
                groups.append(group)
                (group, width) = ([0], first.width)
            }
            group.append(index)
            width += columns[index].width
        }
        return groups + [group]
    }
}
