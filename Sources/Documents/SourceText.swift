/// A text with the name that complaints call it by, cut into lines.
public final class SourceText: Sendable {
    /// What the text is called: usually the file's path as the user gave it.
    public let name: String
    /// The lines without their ends; a line of a Windows file has no carriage return.
    public let lines: [String]

    /// A text of those UTF-8 bytes. Bytes that are no UTF-8 become replacement characters.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        lines = bytes.dropFirst(hasMark ? 3 : 0)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in
                String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            }
    }
}

/// A place in a text, counted in Unicode scalars as libyaml counts.
public struct Mark: Hashable, Comparable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Mark, right: Mark) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A part of a text, from `start` up to but not including `end`.
public struct Span: Sendable {
    /// The text.
    public let source: SourceText
    /// The first place.
    public let start: Mark
    /// The place behind the last.
    public let end: Mark

    /// A part of a text.
    public init(source: SourceText, start: Mark, end: Mark) {
        self.source = source
        self.start = start
        self.end = end
    }
}
