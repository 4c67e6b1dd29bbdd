import Documents

/// A YAML text with marks beneath its lines that show where each complaint must point.
///
/// Each line has a margin of two columns: two spaces before a line of YAML, `# ` before a mark.
///
/// ```
///   a: 1
///   a: 2
/// # ^ duplicate-key remove one of the two
/// ```
///
/// `^~~~` stands beneath the part at fault, with the complaint's id and, if it matters, its label; `----` beneath a
/// second place, with its label. A complaint without a mark is as wrong as a mark without a complaint.
public struct MarkedYAML {
    /// The text without marks and margins.
    public let text: String
    private let expected: [Pointer]

    /// A place that a complaint points at; columns count Unicode scalars.
    private struct Pointer: Equatable, CustomStringConvertible {
        var line: Int
        var column: Int
        var length: Int
        var sign: Character
        /// The id and the label, or the label alone for a second place.
        var words: String

        var description: String { "\(line):\(column), \(length) long: \(sign) \(words)" }
    }

    public init(_ marked: String) {
        var lines: [Substring] = []
        var expected: [Pointer] = []
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            let body = line.dropFirst(2)
            let indentation = body.prefix { $0 == " " }.count
            let rest = body.dropFirst(indentation)
            guard line.hasPrefix("# "), let sign = rest.first, "^-".contains(sign) else {
                lines.append(body)
                continue
            }
            let underline = rest.prefix { "^~-".contains($0) }
            expected.append(
                Pointer(
                    line: lines.count, column: indentation + 1, length: underline.count, sign: sign,
                    words: String(rest.dropFirst(underline.count).drop { $0 == " " })))
        }
        text = lines.joined(separator: "\n")
        self.expected = expected
    }

    /// What does not fit between marks and complaints, in words; empty when all fits.
    ///
    /// - Parameter name: The text that the marks are about, where there are others; nil: all complaints are about one.
    public func mismatches(with diagnostics: [Diagnostic], in name: String? = nil) -> [String] {
        let places = diagnostics.flatMap { diagnostic -> [(Span, Character, String)] in
            [(diagnostic.span, "^", "\(diagnostic.id) \(diagnostic.label)")]
                + diagnostic.related.map { ($0.span, "-", $0.label) }
        }
        var found = places.filter { name == nil || $0.0.source.name == name }.map { pointer($0, $1, $2) }
        var mismatches: [String] = []
        for mark in expected {
            let index = found.firstIndex { pointer in
                var shortened = pointer
                shortened.words = mark.words
                let isWhole = pointer.words == mark.words || pointer.words.hasPrefix(mark.words + " ")
                return shortened == mark && (isWhole || mark.words.isEmpty)
            }
            if let index { found.remove(at: index) } else { mismatches.append("missing: \(mark)") }
        }
        return mismatches + found.map { "unexpected: \($0)" }
    }

    private func pointer(_ span: Span, _ sign: Character, _ words: String) -> Pointer {
        var end = span.end.column
        if span.end.line > span.start.line {
            let line = span.source.line(span.start.line).unicodeScalars
            end = 1 + line.count - line.reversed().prefix { $0.properties.isWhitespace }.count
        }
        return Pointer(
            line: span.start.line, column: span.start.column, length: max(1, end - span.start.column), sign: sign,
            words: words)
    }
}
