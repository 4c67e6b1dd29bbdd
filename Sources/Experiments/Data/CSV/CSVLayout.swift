import Documents

/// How a delimited text is laid out: what its first line shows.
struct CSVLayout {
    /// The names of the columns; nil without a header.
    let columnNames: [String]?
    let columnCount: Int
    /// The column of the labels, from 0.
    let labelColumn: Int
    /// A reader that stands before the first example.
    let body: CSVReader

    /// The layout of a text.
    ///
    /// - Parameter bytes: The text, or enough of it to hold the first line.
    init(_ source: CSVSource, file: String, bytes: [UInt8]) throws(DataError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw DataError(file: file, problem: "the text is UTF-16", advice: "save the file as UTF-8")
        }
        var reader = CSVReader(
            file: file, bytes: bytes, delimiter: Self.delimiter(source.delimiter, file: file, bytes: bytes))
        guard reader.goToRecord() else { throw DataError(file: file, problem: "the file holds blank lines only") }
        let start = reader
        let fields = try reader.nextRecord()
        columnCount = fields.count
        guard columnCount > 1 else {
            throw DataError(
                file: file, line: start.line, problem: "the first line is a single field",
                advice: "a table has at least one feature and the label; is the delimiter another one?",
                setting: "delimiter")
        }

        let index: Int? =
            if case .index(let index) = source.label { index < 0 ? columnCount + index : index } else { nil }
        if let index, !(0..<columnCount).contains(index) {
            throw DataError(
                file: file,
                problem: "there are \(columnCount) columns, so a place is from 0 to \(columnCount - 1) "
                    + "or from -\(columnCount) to -1", setting: "label")
        }
        let numberCount = fields.indices.count { $0 != index && decimal(bytes, in: fields[$0].range) != nil }
        let hasHeader: Bool =
            switch source.header {
            case .present: true
            case .absent: false
            case .auto where index == nil || numberCount == 0: true
            case .auto where numberCount == columnCount - 1: false
            case .auto:
                throw DataError(
                    file: file, line: start.line, problem: "the first line has both numbers and words",
                    advice: "say whether it holds the names of the columns: header: true or header: false",
                    setting: "header")
            }
        guard hasHeader else {
            guard let index else {
                throw DataError(
                    file: file, problem: "without a header no column has a name",
                    advice: "give the label column's place: 0 is the first, -1 the last", setting: "label")
            }
            (columnNames, labelColumn, body) = (nil, index, start)
            return
        }

        var names: [String] = []
        for (column, field) in fields.enumerated() { names.append(try reader.text(of: field, column: column)) }
        try Self.checkUnique(names, file: file, line: start.line)
        (columnNames, body) = (names, reader)
        switch source.label {
        case .index: labelColumn = index ?? 0
        case .name(let name):
            guard let column = names.firstIndex(of: name) else {
                throw Self.noColumn(name, among: names, hasNumbers: numberCount * 2 > columnCount, file: file)
            }
            labelColumn = column
        }
    }

    /// What a column is called in complaints: `column 'age'`, or nothing when it has no name.
    func name(of column: Int) -> String {
        guard let name = columnNames?[column], !name.isEmpty else { return "" }
        return " in column '\(name)'"
    }

    /// What stands between two fields of a text.
    static func delimiter(_ setting: CSVDelimiter, file: String, bytes: [UInt8]) -> UInt8 {
        switch setting {
        case .comma: return UInt8(ascii: ",")
        case .semicolon: return UInt8(ascii: ";")
        case .tab: return UInt8(ascii: "\t")
        case .auto: break
        }
        let plain = [".gz", ".xz", ".zst"].first { file.hasSuffix($0) }.map { file.dropLast($0.count) } ?? file[...]
        if plain.hasSuffix(".tsv") { return UInt8(ascii: "\t") }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.drop(while: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let comma = UInt8(ascii: ",")
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].reduce(comma) { best, other in
            counts[other, default: 0] > counts[best, default: 0] ? other : best
        }
    }

    private static func checkUnique(_ names: [String], file: String, line: Int) throws(DataError) {
        var places: [String: Int] = [:]
        for (column, name) in names.enumerated() where !name.isEmpty {
            if let first = places.updateValue(column, forKey: name) {
                throw DataError(
                    file: file, line: line, column: column + 1,
                    problem: "the name '\(name)' stands for columns \(first + 1) and \(column + 1)",
                    advice: "rename one of them")
            }
        }
    }

    private static func noColumn(_ name: String, among names: [String], hasNumbers: Bool, file: String) -> DataError {
        let problem = "there is no column '\(name)'"
        if hasNumbers {
            return DataError(
                file: file, problem: "\(problem): the first line has numbers, not names",
                advice: "give the label column's place: 0 is the first, -1 the last", setting: "label")
        }
        let advice =
            if let close = Suggestion.closest(to: name, among: names) { "did you mean '\(close)'?" } else {
                "the columns are " + names.prefix(12).joined(separator: ", ")
                    + (names.count > 12 ? ", … (\(names.count) in all)" : "")
            }
        return DataError(file: file, problem: problem, advice: advice, setting: "label")
    }
}
