/// Comma-separated values as RFC 4180 has them, with a line feed alone as the line's end.
///
/// Numbers are the shortest that lead back to the same bits. What is missing, and what is no number, is an empty cell:
/// never a word that a reader could take for text.
public struct CSVFormat: Sendable {
    /// The format.
    public init() {}

    /// Writes a table: the headings, then the rows.
    public func write(_ table: Table, to output: inout some TextOutputStream) {
        output.write(line(table.columns.map(\.name)))
        table.forEachRow { row in output.write(line(row.map(text))) }
    }

    private func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\n"
    }

    /// A field, in quotes where it holds a comma, a quote or a line's end.
    private func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private func text(_ cell: Table.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .number(let number): text(number)
        case .estimate(let estimate): text(estimate.summary.mean)
        case .difference(let difference): text(difference.summary.mean)
        case .interval(let interval): "[\(text(interval.low)), \(text(interval.high))]"
        }
    }

    private func text(_ number: Double?) -> String {
        guard let number, number.isFinite else { return "" }
        return number.description
    }
}
