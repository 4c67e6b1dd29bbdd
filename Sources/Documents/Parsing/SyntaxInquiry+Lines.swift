/// Looking along and up the lines of a text.
extension SyntaxInquiry {
    /// The line that holds a character, without its end.
    func lineRange(at index: Int) -> Range<Int> {
        source.range(ofLine: source.mark(at: index).line)
    }

    /// The number of spaces and tabs before a line's text.
    func indentation(of line: Range<Int>) -> Int {
        text[line].prefix { $0 == " " || $0 == "\t" }.count
    }

    /// Where the word ends that begins at an index.
    func endOfWord(from index: Int) -> Int {
        text[index...].firstIndex(where: \.properties.isWhitespace) ?? text.count
    }

    /// Where an unquoted value would end that begins at an index: before a comment, before `: `, at the line's end,
    /// and within brackets before what separates elements.
    func endOfPlain(from index: Int) -> Int {
        let line = lineRange(at: index)
        let separators: [Unicode.Scalar] = openBracket == nil ? [] : [",", "]", "}"]
        var end = index
        while end < line.upperBound {
            let isLast = end + 1 == line.upperBound
            if end > index, separators.contains(text[end]) { break }
            if text[end] == "#", end > index, text[end - 1] == " " { break }
            if text[end] == ":", end > index, isLast || text[end + 1] == " " { break }
            end += 1
        }
        while end > index, text[end - 1] == " " || text[end - 1] == "\t" { end -= 1 }
        return end
    }

    /// A character's line and where that line's text begins.
    func place(ofLineAt index: Int) -> SyntaxCause.Place {
        SyntaxCause.Place(line: source.mark(at: index).line, indentation: indentation(of: lineRange(at: index)))
    }

    /// The lines above whose indentation the line of an index could have: the nearest that is deeper and the nearest
    /// that is less deep, among those that enclose it.
    func placesThatFit(above index: Int) -> [SyntaxCause.Place] {
        let own = place(ofLineAt: index)
        var deeper: SyntaxCause.Place?
        var outermost = Int.max
        for line in (1..<own.line).reversed() {
            let range = source.range(ofLine: line)
            let indentation = indentation(of: range)
            guard indentation < min(range.count, outermost), text[range.lowerBound + indentation] != "#" else {
                continue
            }
            outermost = indentation
            let place = SyntaxCause.Place(line: line, indentation: indentation)
            if indentation < own.indentation { return [deeper, place].compactMap(\.self) }
            if indentation > own.indentation { deeper = place }
            if indentation == 0 { break }
        }
        return [deeper].compactMap(\.self)
    }
}
