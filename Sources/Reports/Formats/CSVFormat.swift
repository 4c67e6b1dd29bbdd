/// Comma-separated values as RFC 4180 has them, with a line feed alone as the line's end.
///
/// Numbers are the shortest that lead back to the same bits. What is missing, and what is no number, is an empty cell:
/// never a word that a reader could take for text.
public struct CSVFormat: Sendable {
    /// The format.
    public init() {}

    /// Writes a table: the headings, then the rows.
    public func write(_ table: Table, to output: inout some TextOutputStream) {
        write(table.columns.map { .text($0.name) }, to: &output)
        table.forEachRow { write($0, to: &output) }
    }

    private func write(_ row: [Table.Cell], to output: inout some TextOutputStream) {
        var line = ""
        for (index, cell) in row.enumerated() {
            if index > 0 { line += "," }
            line += field(cell)
        }
        line += "\n"
        output.write(line)
    }

    private func field(_ cell: Table.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): quoted(text)
        case .integer(let integer): String(integer)
        case .number(let number): field(number)
        case .estimate(let estimate): field(estimate.summary.mean)
        case .difference(let difference): field(difference.summary.mean)
        case .probability(let probability): field(probability)
        case .improvement(let improvement): field(improvement.estimate)
        case .interval(let interval): quoted("[\(field(interval.low)), \(field(interval.high))]")
        }
    }

    private func field(_ number: Double?) -> String {
        guard let number, number.isFinite else { return "" }
        return number.description
    }

    /// Writes a row of texts.
    public func write(row texts: [String], to output: inout some TextOutputStream) {
        for (index, text) in texts.enumerated() {
            if index > 0 { output.write(",") }
            output.write(quoted(text))
        }
        output.write("\n")
    }

    /// A text, in quotes where it holds a comma, a quote or a line's end.
    private func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
        return "\"\(text.replacing(ascii: "\"", with: "\"\""))\""
    }
}
