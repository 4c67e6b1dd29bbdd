import Documents

/// A long table of texts in GitHub Flavored Markdown, written row by row. Its columns line up like those of a short one,
/// because what stands in them is known beforehand.
public struct MarkdownRows {
    private static let columnLimit = 10_000
    private var columns: [Column]

    private struct Column {
        let heading: String
        let width: Int
        /// The cells that were made, by their texts.
        var cells: [String: String] = [:]
        let use: Use
    }

    /// How a column comes to its cells.
    private enum Use {
        /// The texts need no escape, and all their characters are one column wide.
        case plain
        /// Each distinct text is made once.
        case remembered
        /// There are too many to remember.
        case made
    }

    /// A table without rows yet.
    ///
    /// - Parameters:
    ///   - columns: The headings, each with the texts that may stand below it.
    ///   - plain: How many of the first columns hold other texts, which are plain and no wider.
    public init(_ columns: [(heading: String, texts: Set<String>)], plain: Int) {
        self.columns = columns.enumerated().map { index, column in
            let (heading, texts) = column
            let text = Self.markdown(heading)
            let width = texts.reduce(max(3, text.displayWidth)) { max($0, Self.markdown($1).displayWidth) }
            return Column(
                heading: text, width: min(MarkdownFormat.widestPadding, width),
                use: index < plain ? .plain : texts.count <= Self.columnLimit ? .remembered : .made)
        }
    }

    /// Writes the headings and the line below them.
    public func writeHead(to output: inout some TextOutputStream) {
        let headings = columns.map { Self.padded($0.heading, $0.width) }
        output.write("| \(headings.joined(separator: " | ")) |\n")
        let dashes = columns.map { String(repeating: "-", count: $0.width) }
        output.write("| \(dashes.joined(separator: " | ")) |\n")
    }

    /// Writes a row.
    ///
    /// - Precondition: there is a text for each column.
    public mutating func write(_ texts: [String], to output: inout some TextOutputStream) {
        precondition(texts.count == columns.count, "expected \(columns.count) cells, got \(texts.count)")
        for column in columns.indices {
            output.write(column == 0 ? "| " : " | ")
            output.write(cell(texts[column], column))
        }
        output.write(" |\n")
    }

    private mutating func cell(_ text: String, _ column: Int) -> String {
        switch columns[column].use {
        case .plain: return text + String(repeating: " ", count: max(0, columns[column].width - text.utf8.count))
        case .made: return Self.padded(Self.markdown(text), columns[column].width)
        case .remembered: break
        }
        if let cell = columns[column].cells[text] { return cell }
        let cell = Self.padded(Self.markdown(text), columns[column].width)
        columns[column].cells[text] = cell
        return cell
    }

    private static func markdown(_ text: String) -> String { MarkdownText(place: .cell).markdown("\(text)") }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.displayWidth))
    }
}
