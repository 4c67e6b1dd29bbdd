/// One line of a text as complaints show it, and where beneath it the underline goes.
struct SourceExcerpt {
    /// The line: tabs are four spaces, control characters are signs, and what is far from the span is `…`.
    let line: String
    /// The number of columns before the underline.
    let indentation: Int
    /// The number of columns of the underline, at least 1.
    let width: Int

    /// The most columns that are shown.
    static let columnLimit = 120
    /// The most characters that are shown; those that take no column need a limit too.
    private static let characterLimit = 4 * columnLimit

    /// The first line of a span; nil when the text has no such line.
    init?(of span: Span) {
        let source = span.source
        guard !source.scalars.isEmpty, (1...source.lineCount).contains(span.start.line) else { return nil }
        let text = source.scalars[source.range(ofLine: span.start.line)]
        let start = min(max(text.startIndex, text.startIndex + span.start.column - 1), text.endIndex)
        var end = text.endIndex
        if span.end.line == span.start.line {
            end = min(max(start, text.startIndex + span.end.column - 1), text.endIndex)
        } else {
            while end > start, text[end - 1].properties.isWhitespace { end -= 1 }
        }
        let window = SourceExcerpt.window(of: text, around: start)
        let ellipses = (window.lowerBound > text.startIndex ? "…" : "", window.upperBound < text.endIndex ? "…" : "")
        line = ellipses.0 + SourceExcerpt.shown(text[window]) + ellipses.1
        indentation = ellipses.0.count + SourceExcerpt.width(text[window.lowerBound..<start])
        width = max(1, SourceExcerpt.width(text[start..<min(end, window.upperBound)]))
    }

    /// The whole line when it is short enough; else what fits, a third of it before `place`.
    private static func window(of text: ArraySlice<Unicode.Scalar>, around place: Int) -> Range<Int> {
        let whole = fitting(text, columns: columnLimit)
        guard whole.endIndex < text.endIndex else { return text.startIndex..<text.endIndex }
        let columns = columnLimit - 2
        var before = fittingAtEnd(text[..<place], columns: columns / 3)
        let after = fitting(text[place...], columns: columns - width(before))
        before = fittingAtEnd(text[..<place], columns: columns - width(after))
        return before.startIndex..<after.endIndex
    }

    /// The longest start of a text that fits.
    private static func fitting(_ text: ArraySlice<Unicode.Scalar>, columns: Int) -> ArraySlice<Unicode.Scalar> {
        var rest = columns
        return text.prefix(characterLimit).prefix { scalar in
            rest -= width(of: scalar)
            return rest >= 0
        }
    }

    /// The longest end of a text that fits.
    private static func fittingAtEnd(
        _ text: ArraySlice<Unicode.Scalar>, columns: Int
    ) -> ArraySlice<Unicode.Scalar> {
        var rest = columns
        var start = text.endIndex
        while start > text.startIndex, text.endIndex - start < characterLimit {
            rest -= width(of: text[start - 1])
            guard rest >= 0 else { break }
            start -= 1
        }
        return text[start...]
    }

    private static func shown(_ text: ArraySlice<Unicode.Scalar>) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text {
            shown.append(contentsOf: scalar == "\t" ? Array("    ".unicodeScalars) : [scalar.printable])
        }
        return String(shown)
    }

    private static func width(_ text: ArraySlice<Unicode.Scalar>) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        scalar == "\t" ? 4 : scalar.printable.displayWidth
    }
}
