/// Cuts a delimited text into fields, as RFC 4180 says.
///
/// Beyond the standard: lines may end with CR, LF or both; blank lines do not count; blanks around a field do not belong
/// to it unless they are quoted.
struct CSVReader {
    /// One field: where its text stands.
    struct Field {
        /// The field's bytes, without quotes.
        let range: Range<Int>
        let isQuoted: Bool
        /// Whether the record ends behind it.
        let endsRecord: Bool
        /// The line on which it begins, from 1.
        let line: Int
    }

    let file: String
    let bytes: [UInt8]
    let delimiter: UInt8
    /// The byte that is read next.
    private(set) var position: Int
    /// The line of that byte, from 1.
    private(set) var line = 1

    /// A reader at the beginning of the text, or behind its byte-order mark.
    init(file: String, bytes: [UInt8], delimiter: UInt8) {
        self.file = file
        self.bytes = bytes
        self.delimiter = delimiter
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Goes over blank lines; false when nothing comes behind them.
    mutating func goToRecord() -> Bool {
        while position < bytes.count, isLineEnd(bytes[position]) { endLine() }
        return position < bytes.count
    }

    /// The next field. Called as long as the record goes on.
    mutating func nextField() throws(DataError) -> Field {
        let startLine = line
        var index = position
        while index < bytes.count, isBlank(bytes[index]), bytes[index] != delimiter { index += 1 }
        if index < bytes.count, bytes[index] == quote { return try quotedField(from: index + 1) }
        let start = index
        while index < bytes.count, bytes[index] != delimiter, !isLineEnd(bytes[index]) { index += 1 }
        var end = index
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return Field(
            range: start..<end, isQuoted: false, endsRecord: endField(at: index), line: startLine)
    }

    /// The next field if it is a whole number from 0 to 255 in at most three digits with a delimiter behind; else nil,
    /// and nothing is read. Most cells of pictures are such, and this halves the time.
    mutating func nextByte() -> UInt8? {
        var value: UInt32 = 0
        for index in position..<min(position + 4, bytes.count) {
            let byte = bytes[index]
            if byte == delimiter, index > position {
                guard let result = UInt8(exactly: value) else { return nil }
                position = index + 1
                return result
            }
            let digit = byte &- 48
            guard digit <= 9 else { return nil }
            value = value * 10 + UInt32(digit)
        }
        return nil
    }

    /// The fields of the next record.
    mutating func nextRecord() throws(DataError) -> [Field] {
        var fields: [Field] = []
        repeat { fields.append(try nextField()) } while !fields[fields.count - 1].endsRecord
        return fields
    }

    /// A field's text: doubled quotes made single.
    ///
    /// - Parameter column: The field's place in its record, from 0.
    func text(of field: Field, column: Int) throws(DataError) -> String {
        guard let text = String(validating: bytes[field.range], as: UTF8.self) else {
            throw DataError(
                file: file, line: field.line, column: column + 1, problem: "the text is not UTF-8",
                advice: "save the file as UTF-8")
        }
        guard field.isQuoted, bytes[field.range].contains(quote) else { return text }
        var unquoted = ""
        var isFirstOfPair = false
        for scalar in text.unicodeScalars {
            isFirstOfPair = scalar == "\"" && !isFirstOfPair
            if !isFirstOfPair { unquoted.unicodeScalars.append(scalar) }
        }
        return unquoted
    }

    private let quote = UInt8(ascii: "\"")

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// A field whose opening quote stands before `start`.
    private mutating func quotedField(from start: Int) throws(DataError) -> Field {
        let startLine = line
        position = start
        while true {
            guard position < bytes.count else {
                throw DataError(
                    file: file, line: startLine, problem: "a quote is opened and never closed",
                    advice: "a quote inside quotes is written twice")
            }
            if bytes[position] == quote {
                guard position + 1 < bytes.count, bytes[position + 1] == quote else { break }
                position += 2
            } else if isLineEnd(bytes[position]) {
                endLine()
            } else {
                position += 1
            }
        }
        let end = position
        var index = end + 1
        while index < bytes.count, isBlank(bytes[index]), bytes[index] != delimiter { index += 1 }
        guard index == bytes.count || bytes[index] == delimiter || isLineEnd(bytes[index]) else {
            throw DataError(
                file: file, line: line, problem: "there is text behind a closing quote",
                advice: "a quote inside quotes is written twice")
        }
        return Field(range: start..<end, isQuoted: true, endsRecord: endField(at: index), line: startLine)
    }

    /// Goes over the end of a field, which stands at `index`; true when the record ends there.
    private mutating func endField(at index: Int) -> Bool {
        position = index
        guard index < bytes.count else { return true }
        if bytes[index] == delimiter {
            position += 1
            return false
        }
        endLine()
        return true
    }

    /// Goes over the end of a line, which stands at the position.
    private mutating func endLine() {
        let isPair =
            bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
            && bytes[position + 1] == UInt8(ascii: "\n")
        position += isPair ? 2 : 1
        line += 1
    }
}
