/// Why a text is no YAML, as facts; `SyntaxCause+Words.swift` turns them into sentences.
enum SyntaxCause {
    /// A tab where only spaces indent.
    case tab
    /// A quote without its partner, or with one in a later line that was meant to open something else.
    case unclosedQuote(closedInLine: Int?)
    /// Text right behind a quoted value.
    case textAfterQuote(isSingle: Bool)
    /// A backslash and a character that mean nothing between double quotes.
    case unknownEscape(String)
    /// `\x`, `\u` or `\U` without enough digits.
    case incompleteEscape(String)
    /// A bracket or brace without its partner.
    case unclosedBracket(Unicode.Scalar)
    /// A bracket or brace that does not fit the open one.
    case mismatchedBracket(Unicode.Scalar, opening: Span)
    /// A bracket or brace that closes nothing.
    case strayBracket(Unicode.Scalar)
    /// Two elements or entries with nothing between.
    case missingComma(before: String)
    /// `${path}` within brackets, where YAML takes the brace for one of its own.
    case bareReference(String)
    /// Two commas with nothing between.
    case emptyElement
    /// `key:value`, which is one word.
    case missingSpace(key: String, value: String)
    /// `-value`, which is one word.
    case missingSpaceAfterDash(value: String)
    /// A line among the entries of a mapping that has no colon; perhaps with a block below it that belongs to it.
    case missingColon(String, hasBlock: Bool)
    /// `// text`, which is no comment.
    case foreignComment
    /// A colon at the start of a line.
    case missingKey
    /// `key: value: value`
    case secondColon
    /// An entry that is indented as if it were a part of the value above.
    case entryInsideValue(key: String, owner: Place)
    /// A line whose start fits no line above.
    case badIndentation(fits: [Place])
    /// A line among the elements of a list that does not begin with a dash.
    case missingDash
    /// A list element among the entries of a mapping.
    case elementInMapping
    /// `key: - value`
    case listBehindKey
    /// `key: |text`
    case textBehindBlockSign(Unicode.Scalar)
    /// A value that begins with a character that has another meaning there.
    case reservedStart(String)
    /// A line that begins with `%` and is no directive that is known.
    case directive
    /// Text behind the end of the document.
    case textAfterDocument
    /// Text behind a value.
    case textAfterValue
    /// What the parser says, in its words.
    case other(problem: String, context: String)

    /// A line above and where its text begins.
    struct Place {
        /// The line, from 1.
        let line: Int
        /// The number of characters before its text.
        let indentation: Int
    }

    /// The bracket or brace that was open, where that matters.
    var opening: Span? {
        if case .mismatchedBracket(_, let opening) = self { opening } else { nil }
    }
}
