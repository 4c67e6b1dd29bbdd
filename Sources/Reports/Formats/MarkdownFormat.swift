import Documents

/// GitHub Flavored Markdown.
public struct MarkdownFormat: Sendable {
    /// Cells are filled up with spaces to the width of their column, but not beyond this.
    static let widestPadding = 40

    /// The format.
    public init() {}

    /// Writes the blocks with an empty line between them.
    public func write(_ blocks: [Block], to output: inout some TextOutputStream) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { output.write("\n") }
            write(block, to: &output)
        }
    }

    private func write(_ block: Block, to output: inout some TextOutputStream) {
        let text = MarkdownText(place: .block)
        switch block {
        case .heading(let level, let prose):
            output.write("\(String(repeating: "#", count: level)) \(text.markdown(prose))\n")
        case .paragraph(let prose):
            output.write(text.markdown(prose) + "\n")
        case .list(let items):
            for item in items { output.write("- \(text.markdown(item))\n") }
        case .table(let table):
            write(table, to: &output)
        case .figure(let figure):
            output.write("![\(text.markdown(Prose(figure.description)))](figures/\(figure.name).svg)\n\n")
            output.write("*\(text.markdown(figure.caption))*\n")
        case .code(let language, let code):
            let fence = String(repeating: "`", count: max(3, MarkdownText.longestBackticks(code) + 1))
            output.write("\(fence)\(language)\n\(code)\(code.hasSuffix("\n") ? "" : "\n")\(fence)\n")
        }
    }

    /// Writes a table whose columns line up in a fixed-width font.
    public func write(_ table: Table, to output: inout some TextOutputStream) {
        let headings = table.columns.map { markdown(.text($0.name)) }
        let rows = table.rows.map { $0.map(markdown) }
        let widths = table.columns.indices.map { column in
            min(Self.widestPadding, ([headings] + rows).map { $0[column].displayWidth }.max() ?? 0)
        }
        output.write(line(headings, widths, table.columns))
        let rule = zip(widths, table.columns).map { width, column in
            let dashes = String(repeating: "-", count: max(3, width) - (column.alignment == .trailing ? 1 : 0))
            return column.alignment == .trailing ? dashes + ":" : dashes
        }
        output.write("| \(rule.joined(separator: " | ")) |\n")
        for row in rows { output.write(line(row, widths, table.columns)) }
    }

    private func line(_ cells: [String], _ widths: [Int], _ columns: [Table.Column]) -> String {
        let padded = cells.indices.map { index in
            let padding = String(repeating: " ", count: max(0, max(3, widths[index]) - cells[index].displayWidth))
            return columns[index].alignment == .trailing ? padding + cells[index] : cells[index] + padding
        }
        return "| \(padded.joined(separator: " | ")) |\n"
    }

    private func markdown(_ cell: Table.Cell) -> String {
        MarkdownText(place: .cell).markdown(cell.prose)
    }
}
