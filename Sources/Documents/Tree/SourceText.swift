/// A text with the name that complaints call it by, cut into lines.
///
/// Lines end at a line feed, a carriage return, or both; a byte order mark at the start is no part of the text.
public final class SourceText: Sendable {
    /// What the text is called: usually the file's path as the user gave it.
    public let name: String
    /// The folder that relative paths in the text start from, as seen from the text that this one is read for; empty
    /// when it is the same.
    public let folder: String

    /// The text. Bytes that are no UTF-8 are replacement characters here.
    let scalars: [Unicode.Scalar]
    /// The index in `scalars` of each line's first character; never empty.
    private let lineStarts: [Int]

    /// A text of those UTF-8 bytes. Bytes that are no UTF-8 become replacement characters.
    public init(name: String, bytes: [UInt8], folder: String = "") {
        self.name = name
        self.folder = folder
        scalars = Array(String(decoding: SourceText.withoutMark(bytes), as: UTF8.self).unicodeScalars)
        lineStarts = SourceText.lineStarts(of: scalars)
    }

    /// The bytes behind the byte order mark, if there is one.
    static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }

    /// The text in UTF-8 with a space for each character before that index.
    func bytes(blankBefore index: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(ascii: " "), count: index) + Array(text(index..<scalars.count).utf8)
    }

    private static func lineStarts(of scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        var previous: Unicode.Scalar = " "
        for index in 0..<scalars.count {
            let scalar = scalars[index]
            if scalar.value <= 0x0D, scalar == "\n" || scalar == "\r" {
                if scalar == "\n", previous == "\r" { starts.removeLast() }
                starts.append(index + 1)
            }
            previous = scalar
        }
        return starts
    }

    /// The most marks that stand on one character of any script: what the Stream-Safe Text Format of Unicode Standard
    /// Annex 15 allows. Of many more the work grows faster than their number.
    static let markLimit = 30

    /// The first character with more marks on it, without what is too much but one; nil when there is none.
    var stackedMarks: Range<Int>? {
        var count = 0
        for index in 0..<scalars.count {
            let scalar = scalars[index]
            guard scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered else {
                count = 0
                continue
            }
            count += 1
            if count > Self.markLimit { return max(0, index - count)..<index + 1 }
        }
        return nil
    }

    /// The number of lines; a text that ends with a line end has an empty last line.
    public var lineCount: Int { lineStarts.count }

    /// The line of that number, from 1, without its end.
    ///
    /// - Precondition: `number` is between 1 and `lineCount`.
    public func line(_ number: Int) -> String {
        text(range(ofLine: number))
    }

    /// The characters between two indices.
    func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// The indices of a line's characters, without its end.
    func range(ofLine number: Int) -> Range<Int> {
        precondition((1...lineCount).contains(number), "line \(number) of a text of \(lineCount)")
        let start = lineStarts[number - 1]
        var end = number < lineCount ? lineStarts[number] : scalars.count
        while end > start, scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
        return start..<end
    }

    /// The place of the character at that index, which may be the index behind the last.
    func mark(at index: Int) -> Mark {
        var below = 0
        var above = lineStarts.count
        while above - below > 1 {
            let middle = (below + above) / 2
            if lineStarts[middle] <= index { below = middle } else { above = middle }
        }
        return Mark(line: below + 1, column: index - lineStarts[below] + 1)
    }

    /// The index of the character at that place of the text.
    func index(of mark: Mark) -> Int {
        lineStarts[mark.line - 1] + mark.column - 1
    }

    /// The whole of the text.
    public var wholeSpan: Span { span(0..<scalars.count) }

    /// The part of the text between two indices.
    func span(_ range: Range<Int>) -> Span {
        Span(source: self, start: mark(at: range.lowerBound), end: mark(at: range.upperBound))
    }
}

/// A place in a text, counted in Unicode scalars.
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

    /// Whether a place comes before another.
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
