/// Finds out why a text is no YAML, by looking at the text around the place where the parser gave up.
struct SyntaxInquiry {
    let source: SourceText
    /// What the parser says.
    let failure: SyntaxFailure
    /// Where the parser gave up.
    let index: Int
    /// The last event before that.
    let lastEvent: Event?
    /// The innermost bracket or brace that is open, or nil.
    let openBracket: Int?
    /// The root, when it is complete.
    let root: Node?

    /// A cause and the part of the text to point at.
    typealias Finding = (cause: SyntaxCause, range: Range<Int>)

    var text: [Unicode.Scalar] { source.scalars }

    /// The complaint about the first cause that fits.
    func complaint() -> Complaint {
        if failure.problem.contains("tag") || failure.context.hasSuffix("a tag") {
            let tag = context..<endOfWord(from: context)
            return Complaint(fact: .tag(source.text(tag)), span: source.span(tag))
        }
        let finding =
            scannerFinding() ?? bracketFinding() ?? quoteFinding() ?? colonFinding() ?? lineFinding()
            ?? (.other(problem: failure.problem, context: failure.context), index..<min(index + 1, text.count))
        return Complaint(fact: .syntax(finding.cause), span: source.span(finding.range))
    }

    /// Where that which the parser was about begins.
    private var context: Int { min(failure.contextIndex ?? index, index) }

    /// Causes that one character or word shows.
    private func scannerFinding() -> Finding? {
        let problem = failure.problem
        let character = index < text.count ? text[index] : nil
        if character == "\t", problem.contains("tab") || problem.contains("cannot start") {
            let line = lineRange(at: index)
            let tabs = text[index..<line.upperBound].prefix { $0 == "\t" }
            return (.tab, tabs.startIndex..<tabs.endIndex)
        }
        if problem.contains("cannot start"), character != nil {
            return reservedStart(at: index)
        }
        if problem.contains("escape") || problem.contains("hexdecimal") {
            // For digits that are missing the parser stands behind the escape.
            let isUnknown = problem.contains("unknown")
            let start = isUnknown ? index : max(0, index - 2)
            let range = start..<min(start + 2, text.count)
            return (isUnknown ? .unknownEscape(source.text(range)) : .incompleteEscape(source.text(range)), range)
        }
        if problem.contains("block sequence entries") {
            return (.listBehindKey, index..<min(index + 1, text.count))
        }
        switch failure.context {
        case "while scanning a quoted scalar":
            return (.unclosedQuote(closedInLine: nil), context..<context + 1)
        case "while scanning an alias", "while scanning an anchor":
            return reservedStart(at: context)
        case "while scanning a directive":
            return (.directive, context..<lineRange(at: context).upperBound)
        case "while scanning a block scalar" where problem.contains("line break"):
            return (.textBehindBlockSign(text[context]), index..<lineRange(at: index).upperBound)
        default:
            if problem.contains("directive") || problem.contains("incompatible") {
                return (.directive, index..<lineRange(at: index).upperBound)
            }
            return nil
        }
    }

    /// Causes around brackets and braces.
    private func bracketFinding() -> Finding? {
        let character = index < text.count ? text[index] : nil
        if let opening = openBracket, failure.context.hasPrefix("while parsing a flow") {
            if let character, character == "]" || character == "}", character != partner(of: text[opening]) {
                let span = source.span(opening..<opening + 1)
                return (.mismatchedBracket(character, opening: span), index..<index + 1)
            }
            if closesBlock(opening: opening) {
                if let finding = multilineQuote() { return finding }
                return (.unclosedBracket(text[opening]), opening..<opening + 1)
            }
            if character == ",", failure.problem.contains("node content") {
                return (.emptyElement, index..<index + 1)
            }
            guard failure.problem.contains("','") else { return nil }
            if let finding = multilineQuote() { return finding }
            return missingComma()
        }
        if let character, "]}".unicodeScalars.contains(character), failure.context.hasPrefix("while parsing a block") {
            return (.strayBracket(character), index..<index + 1)
        }
        if character == ",", failure.problem.contains("node content") {
            return reservedStart(at: index)
        }
        return nil
    }

    /// Whether the parser gave up outside the block that the line of an open bracket belongs to.
    private func closesBlock(opening: Int) -> Bool {
        guard index < text.count else { return true }
        if text[index] == "-", endOfWord(from: index) == index + 1 { return true }
        let openingLine = lineRange(at: opening)
        let line = lineRange(at: index)
        return line.lowerBound > openingLine.lowerBound && indentation(of: line) <= indentation(of: openingLine)
    }

    private func missingComma() -> Finding? {
        guard index < text.count else { return nil }
        if let comment = commentAbove { return (.foreignComment, comment) }
        guard text[index] == ":" else {
            if let reference = bareReference { return (.bareReference(source.text(reference)), reference) }
            let range = index..<endOfPlain(from: index)
            return (.missingComma(before: source.text(range)), range)
        }
        // `1 y: 2` is read as the value `1 y`; the last word was meant to be the next key.
        guard let last = lastScalar, text[last].contains(" ") || text[last].contains("\n") else {
            return (.secondColon, index..<index + 1)
        }
        var start = index
        while start > last.lowerBound, !text[start - 1].properties.isWhitespace { start -= 1 }
        return (.missingComma(before: source.text(start..<index)), start..<index)
    }

    /// The `${…}` whose brace the parser gave up at.
    private var bareReference: Range<Int>? {
        guard text[index] == "{", index > 0, text[index - 1] == "$" else { return nil }
        let line = index..<lineRange(at: index).upperBound
        guard let end = text[line].firstIndex(of: "}") else { return nil }
        return index - 1..<end + 1
    }

    /// Causes that a quoted value before the place shows.
    private func quoteFinding() -> Finding? {
        if let finding = multilineQuote() { return finding }
        guard let quoted = quotedBefore, index < text.count, text[index] != ":" else { return nil }
        return (
            .textAfterQuote(isSingle: text[quoted.lowerBound] == "'"), index..<lineRange(at: index).upperBound
        )
    }

    private func multilineQuote() -> Finding? {
        guard let quoted = quotedBefore else { return nil }
        let closing = source.mark(at: quoted.upperBound).line
        guard source.mark(at: quoted.lowerBound).line < closing else { return nil }
        return (.unclosedQuote(closedInLine: closing), quoted.lowerBound..<quoted.lowerBound + 1)
    }

    /// The quoted value that ends in the same line before the place.
    private var quotedBefore: Range<Int>? {
        guard let lastEvent, case .scalar(let scalar, isBlock: false) = lastEvent.kind, !scalar.isPlain,
            lastEvent.range.upperBound <= index,
            text[lastEvent.range.upperBound..<index].allSatisfy({ $0 == " " || $0 == "\t" })
        else { return nil }
        return NodeProperties(text, from: lastEvent.range.lowerBound).end..<lastEvent.range.upperBound
    }

    /// The single value right before the place.
    private var lastScalar: Range<Int>? {
        guard let lastEvent, case .scalar = lastEvent.kind, lastEvent.range.upperBound <= index else { return nil }
        return lastEvent.range
    }

    /// Causes around colons and their spaces.
    private func colonFinding() -> Finding? {
        if failure.problem.contains("could not find expected ':'") {
            let range = context..<endOfPlain(from: context)
            if let finding = missingSpace(in: range) { return finding }
            if text[range].first == "-", range.count > 1, text[context + 1] != "-" {
                return (.missingSpaceAfterDash(value: source.text(context + 1..<range.upperBound)), range)
            }
            return missingColon(in: range)
        }
        guard failure.problem.contains("mapping values are not allowed"), index < text.count else { return nil }
        if let comment = commentAbove { return (.foreignComment, comment) }
        let line = lineRange(at: index)
        guard let scalar = lastScalar, scalar.lowerBound < line.lowerBound else {
            // YAML's keys end at 1024 characters; the colon behind a longer one is not the second.
            if let lastScalar, lastScalar.count > 1024 { return nil }
            return (.secondColon, index..<index + 1)
        }
        var start = scalar.lowerBound
        while start < line.lowerBound {
            let range = start..<endOfPlain(from: start)
            if let finding = missingSpace(in: range) { return finding }
            start = lineRange(at: start).upperBound
            while start < text.count, text[start].properties.isWhitespace { start += 1 }
        }
        let key = line.lowerBound + indentation(of: line)..<index
        return (.entryInsideValue(key: source.text(key), owner: place(ofLineAt: scalar.lowerBound)), key)
    }

    /// The `//` that the line of the place, or the one above, begins with.
    private var commentAbove: Range<Int>? {
        let number = source.mark(at: index).line
        for line in [number, number - 1] where line >= 1 {
            let range = source.range(ofLine: line)
            let start = range.lowerBound + indentation(of: range)
            if text[start..<range.upperBound].starts(with: "//".unicodeScalars) { return start..<start + 2 }
        }
        return nil
    }

    /// A word without a colon; with a block below it that is indented deeper, the colon is all that is missing.
    private func missingColon(in range: Range<Int>) -> Finding {
        let number = source.mark(at: range.lowerBound).line
        let next = (number + 1..<max(number + 1, source.lineCount + 1)).lazy.map { source.range(ofLine: $0) }
            .first { line in !text[line].allSatisfy(\.properties.isWhitespace) }
        let hasBlock =
            openBracket == nil && !text[range].contains { $0.properties.isWhitespace }
            && next.map { indentation(of: $0) > indentation(of: lineRange(at: range.lowerBound)) } ?? false
        return (.missingColon(source.text(range), hasBlock: hasBlock), range)
    }

    private func missingSpace(in range: Range<Int>) -> Finding? {
        Node.Scalar(text: source.text(range), isPlain: true).entryWithoutSpace.map {
            (.missingSpace(key: $0.key, value: $0.value), range)
        }
    }

    /// Causes that the start of a line shows.
    private func lineFinding() -> Finding? {
        let line = lineRange(at: index)
        let start = line.lowerBound + indentation(of: line)
        guard index < text.count, failure.problem.hasPrefix("did not find expected") else { return nil }
        let rest = index..<max(index + 1, endOfPlain(from: index))
        guard index == start else {
            if let lastEvent, case .alias = lastEvent.kind { return reservedStart(at: lastEvent.range.lowerBound) }
            return (.textAfterValue, rest)
        }
        if failure.problem.contains("document start") { return rootFinding(rest) }
        if text[index] == ":" { return (.missingKey, index..<index + 1) }
        let isAligned = source.mark(at: context).column == source.mark(at: index).column
        if failure.problem.contains("'-'") { return (.missingDash, rest) }
        if isAligned, text[index] == "-" { return (.elementInMapping, rest) }
        return (.badIndentation(fits: placesThatFit(above: index)), rest)
    }

    /// Causes that a root shows which ends before the text does.
    private func rootFinding(_ rest: Range<Int>) -> Finding {
        guard let root else { return (.textAfterDocument, rest) }
        let start = source.index(of: root.span.start)
        if let scalar = root.scalar, scalar.isPlain {
            let range = start..<endOfPlain(from: start)
            return missingSpace(in: range) ?? missingColon(in: range)
        }
        guard root.span.start.column > source.mark(at: index).column else { return (.textAfterDocument, rest) }
        return (.badIndentation(fits: placesThatFit(above: index)), rest)
    }

    private func reservedStart(at start: Int) -> Finding {
        let range = start..<max(start + 1, endOfPlain(from: start))
        return (.reservedStart(source.text(range)), range)
    }

    private func partner(of bracket: Unicode.Scalar) -> Unicode.Scalar {
        bracket == "[" ? "]" : "}"
    }
}
