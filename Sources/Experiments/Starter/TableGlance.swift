/// What the columns of a delimited text hold, seen from its first lines, whatever they are for.
struct TableGlance {
    /// One column.
    struct Column {
        /// Its name in the header; empty without one.
        var name = ""
        /// How many cells are numbers.
        var numberCount = 0
        /// How many cells are neither a number nor missing.
        var wordCount = 0
        /// Whether all numbers are whole.
        var isWhole = true
        /// The different cells.
        var values: Set<String> = []

        /// Whether the column can be a feature as it is.
        var isNumeric: Bool { numberCount > 0 && wordCount == 0 }
    }

    /// How many lines are looked at.
    private static let lineLimit = 1000
    /// What stands for a value that is missing, in lower case.
    private static let missing: Set = ["", "na", "n/a", "nan", "null", "none", "?", "-"]

    /// The file.
    let file: String
    /// The columns in the order of the file.
    private(set) var columns: [Column]
    /// Whether the first line holds the names of the columns: it has a word where the lines below have numbers.
    let hasHeader: Bool
    /// The number of lines that were looked at, without the header.
    private(set) var lineCount = 0

    /// Looks at a text.
    ///
    /// - Throws: `DataError` for a text that is no table.
    init(file: String, bytes: [UInt8]) throws(DataError) {
        self.file = file
        var reader = CSVReader(
            file: file, bytes: bytes, delimiter: CSVLayout.delimiter(.auto, file: file, bytes: bytes))
        guard reader.goToRecord() else { throw DataError(file: file, problem: "the file holds blank lines only") }
        let first = try Self.cells(&reader)
        guard first.count > 1 else {
            throw DataError(
                file: file, problem: "the first line is a single field",
                advice: "a table has at least one feature and the label, with commas, semicolons or tabs between")
        }
        columns = [Column](repeating: Column(), count: first.count)
        while lineCount < Self.lineLimit, reader.goToRecord() {
            let line = reader.line
            let cells = try Self.cells(&reader)
            guard cells.count == first.count else {
                throw DataError(
                    file: file, line: line,
                    problem: "expected \(first.count) fields as on the first line, found \(cells.count)")
            }
            for (column, cell) in cells.enumerated() { columns[column].add(cell) }
            lineCount += 1
        }
        hasHeader = zip(first, columns).contains { cell, column in
            column.isNumeric && decimal(Array(cell.utf8)) == nil && !Self.missing.contains(cell.lowercased())
        }
        for (column, cell) in first.enumerated() {
            if hasHeader { columns[column].name = cell } else { columns[column].add(cell) }
        }
        if !hasHeader { lineCount += 1 }
    }

    private static func cells(_ reader: inout CSVReader) throws(DataError) -> [String] {
        var cells: [String] = []
        for (column, field) in try reader.nextRecord().enumerated() {
            cells.append(try reader.text(of: field, column: column))
        }
        return cells
    }

    /// What a column is called: its name in quotes, or its place from 1.
    func title(of column: Int) -> String {
        columns[column].name.isEmpty ? "\(column + 1)" : "'\(columns[column].name)'"
    }

    fileprivate static func isMissing(_ cell: String) -> Bool { missing.contains(cell.lowercased()) }
}

extension TableGlance.Column {
    fileprivate mutating func add(_ cell: String) {
        guard !TableGlance.isMissing(cell) else { return }
        values.insert(cell)
        if let number = decimal(Array(cell.utf8)) {
            numberCount += 1
            if number != number.rounded() { isWhole = false }
        } else {
            wordCount += 1
        }
    }
}
