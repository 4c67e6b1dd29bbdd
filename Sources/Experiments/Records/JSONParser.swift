/// Why bytes are no JSON value.
struct JSONError: Error, Equatable, CustomStringConvertible {
    /// The position of the first byte that does not fit, from 0.
    let offset: Int
    /// What was expected there.
    let expected: String

    var description: String { "expected \(expected) at byte \(offset + 1)" }
}

extension JSONValue {
    /// The value that those bytes hold.
    ///
    /// - Throws: `JSONError` when they are not exactly one JSON value, or one that nests deeper than 64.
    init(_ bytes: some Collection<UInt8>) throws(JSONError) {
        var parser = JSONParser(bytes: Array(bytes))
        self = try parser.wholeValue()
    }
}

/// Reads one JSON value (RFC 8259) from bytes.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func wholeValue() throws(JSONError) -> JSONValue {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw failure("the end") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in .object(try parser.members()) }
        case UInt8(ascii: "["): return try nested { parser throws(JSONError) in .list(try parser.elements()) }
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < 64 else { throw failure("no deeper nesting") }
        depth += 1
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func elements() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        if skip("]") { return elements }
        repeat { elements.append(try value()) } while skip(",")
        guard skip("]") else { throw failure("',' or ']'") }
        return elements
    }

    private mutating func members() throws(JSONError) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if skip("}") { return members }
        repeat {
            skipSpace()
            let key = try text()
            guard skip(":") else { throw failure("':'") }
            members.append(JSONValue.Member(key, try value()))
        } while skip(",")
        guard skip("}") else { throw failure("',' or '}'") }
        return members
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        var isWhole = true
        while let byte = next {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"): isWhole = false
            default: return try number(from: start, isWhole: isWhole)
            }
            position += 1
        }
        return try number(from: start, isWhole: isWhole)
    }

    private func number(from start: Int, isWhole: Bool) throws(JSONError) -> JSONValue {
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let integer = Int(digits) { return .integer(integer) }
        guard let number = Double(digits) else { throw JSONError(offset: start, expected: "a value") }
        return .number(number)
    }

    private mutating func text() throws(JSONError) -> String {
        guard next == UInt8(ascii: "\"") else { throw failure("'\"'") }
        position += 1
        let start = position
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
        var text = String(decoding: bytes[start..<position], as: UTF8.self)
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: "\"") { return text }
            text.unicodeScalars.append(try escapedScalar())
            let start = position
            while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
            text += String(decoding: bytes[start..<position], as: UTF8.self)
        }
        throw failure("'\"'")
    }

    /// The scalar that the escape behind a backslash stands for.
    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        guard let byte = next else { throw failure("an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if code >> 10 == 0x36, bytes[position...].starts(with: "\\u".utf8) {
                position += 2
                code = 0x10000 + (code & 0x3FF) << 10 + (try hexadecimal() & 0x3FF)
            }
            return Unicode.Scalar(code) ?? "\u{FFFD}"
        default: throw JSONError(offset: position - 1, expected: "an escape")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        let end = min(position + 4, bytes.count)
        let digits = String(decoding: bytes[position..<end], as: UTF8.self)
        guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16) else { throw failure("four digits") }
        position = end
        return code
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw failure("a value") }
        position += word.utf8.count
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Skips that character and the space before it; false when something else comes next.
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func failure(_ expected: String) -> JSONError {
        JSONError(offset: position, expected: expected)
    }
}
