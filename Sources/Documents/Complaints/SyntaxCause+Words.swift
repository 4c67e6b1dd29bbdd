extension SyntaxCause {
    /// What was found, and what to do.
    var words: (message: String, label: String) {
        switch self {
        case .tab:
            ("a tab where only spaces may indent", "use spaces")
        case .unclosedQuote(nil):
            ("a quote is opened here and never closed", "close it")
        case .unclosedQuote(let line?):
            ("a quote is opened here and only closed by the next one, in line \(line)", "close it in its line")
        case .textAfterQuote(let isSingle):
            (
                "text behind a closing quote",
                isSingle
                    ? "write '' for an apostrophe within single quotes, or remove this"
                    : "write \\\" for a quote within double quotes, or remove this"
            )
        case .unknownEscape(let escape):
            (
                "'\(escape)' means nothing between double quotes",
                "write \\\\ for a backslash, or use single quotes"
            )
        case .incompleteEscape(let escape):
            ("'\(escape)' lacks hexadecimal digits", "write \\\\ for a backslash, or use single quotes")
        case .unclosedBracket(let bracket):
            ("'\(bracket)' is never closed", "close it with '\(bracket == "[" ? "]" : "}")'")
        case .mismatchedBracket(let bracket, _):
            ("'\(bracket)' does not close what is open", "write '\(bracket == "]" ? "}" : "]")'")
        case .strayBracket(let bracket):
            ("'\(bracket)' closes nothing", "remove it, or put the whole value in quotes")
        case .missingComma(let next):
            ("a comma is missing", "put a comma before '\(next.excerpt)'")
        case .bareReference(let text):
            ("within brackets a reference stands in quotes", "write \"\(text.excerpt)\"")
        case .emptyElement:
            ("nothing stands before this comma", "remove one comma")
        case .missingSpace(let key, let value):
            ("a space is missing after '\(key.excerpt):'", "write '\(key.excerpt): \(value.excerpt)'")
        case .missingSpaceAfterDash(let value):
            ("a space is missing after '-'", "write '- \(value.excerpt)'")
        case .missingColon(let text, hasBlock: true):
            ("'\(text.excerpt)' has no ':' behind it", "write '\(text.excerpt):'")
        case .missingColon(let text, hasBlock: false):
            (
                "'\(text.excerpt)' has no ':' behind it",
                "write 'key: value', or indent it if the line above goes on"
            )
        case .foreignComment:
            ("a comment begins with '#', not with '//'", "write '#'")
        case .missingKey:
            ("a key is missing before ':'", "write 'key: value'")
        case .secondColon:
            ("a second ':' in one entry", "put the value in quotes, or begin a new line after the first ':'")
        case .entryInsideValue(let key, let owner):
            (
                "'\(key.excerpt)' is indented as if it were a part of the value in line \(owner.line)",
                "indent it by \(owner.indentation.spaces), like line \(owner.line)"
            )
        case .badIndentation(let places):
            ("the indentation fits no line above", SyntaxCause.advice(places))
        case .missingDash:
            ("a list element begins with '- '", "write '- ' before it, or indent it differently")
        case .elementInMapping:
            ("a list element among the keys of a mapping", "indent it below its key, or remove '- '")
        case .listBehindKey:
            ("a list cannot begin behind its key", "begin it on the next line, or write [a, b]")
        case .textBehindBlockSign(let sign):
            ("text behind '\(sign)'", "put the value in quotes, or begin the text on the next line")
        case .reservedStart(let text):
            (
                "a value cannot begin like '\(text.excerpt)'",
                text.contains("'") || text.excerpt != text ? "put it in quotes" : "put it in quotes: '\(text)'"
            )
        case .directive:
            ("a line that begins with '%' is no value", "put it in quotes, or remove it")
        case .textAfterDocument:
            ("the document has ended above", "remove this")
        case .textAfterValue:
            ("text behind a value", "begin a new line, or put the whole value in quotes")
        case .other(let problem, let context):
            ("this is no YAML: " + problem + (context.isEmpty ? "" : " (\(context))"), "")
        }
    }

    /// What to write in place of the part at fault, when that is certain.
    var replacement: String? {
        switch self {
        case .missingSpace(let key, let value): "\(key): \(value)"
        case .missingSpaceAfterDash(let value): "- \(value)"
        case .missingColon(let text, hasBlock: true): text + ":"
        default: nil
        }
    }

    private static func advice(_ places: [Place]) -> String {
        guard !places.isEmpty else { return "begin it at the start of the line" }
        return "indent it by "
            + places.map { "\($0.indentation.spaces), like line \($0.line)" }.joined(separator: ", or by ")
    }
}

extension String {
    /// The text, cut when it is too long for a sentence.
    public var excerpt: String {
        let limit = 40
        guard unicodeScalars.count > limit else { return self }
        var start = UnicodeScalarView()
        start.append(contentsOf: unicodeScalars.prefix(limit - 1))
        return String(start) + "…"
    }
}

extension Int {
    /// A number of spaces, in words.
    fileprivate var spaces: String {
        self == 1 ? "1 space" : "\(self) spaces"
    }
}
