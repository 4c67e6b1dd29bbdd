extension Diagnostic.Fix {
    /// A text with changes made, all else byte for byte as it was. Of changes that touch each other the first is made.
    ///
    /// - Parameters:
    ///   - fixes: the changes, in any order; those of other texts are passed over.
    ///   - source: the text.
    ///   - bytes: the bytes that the text was made of, in UTF-8, with or without a byte order mark.
    /// - Returns: the new text, and how many changes were made.
    public static func applied(
        _ fixes: [Diagnostic.Fix], to source: SourceText, bytes: [UInt8]
    ) -> (bytes: [UInt8], count: Int) {
        let ranges = chosen(fixes, in: source)
        var result = Array(bytes.prefix(bytes.count - SourceText.withoutMark(bytes).count))
        var rest = SourceText.withoutMark(bytes)
        var index = 0
        for (range, text) in ranges {
            let kept = source.scalars[index..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
            let gone = source.scalars[range].reduce(0) { $0 + UTF8.width($1) }
            result += rest.prefix(kept)
            result += Array(text.utf8)
            rest = rest.dropFirst(kept + gone)
            index = range.upperBound
        }
        return (result + rest, ranges.count)
    }

    /// The changes as parts of the text in order, without those that touch one before.
    private static func chosen(_ fixes: [Diagnostic.Fix], in source: SourceText) -> [(Range<Int>, String)] {
        let all = fixes.filter { $0.span.source === source }
            .map { (source.index(of: $0.span.start)..<source.index(of: $0.span.end), $0.text) }
            .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
        var chosen: [(Range<Int>, String)] = []
        for fix in all {
            let end = chosen.last?.0.upperBound ?? -1
            if fix.0.lowerBound > end { chosen.append(fix) }
        }
        return chosen
    }
}
