/// Text inside Markdown: whatever it holds, it is shown and never understood as markup.
///
/// Follows the GitHub Flavored Markdown specification 0.29 and escapes only where it matters, so that names like
/// `learning_rate` stay readable in the source.
struct MarkdownText {
    /// Where a text stands.
    enum Place {
        /// A paragraph, a heading or an item of a list.
        case block
        /// A cell of a table, in which a bar ends the cell.
        case cell
    }

    /// Where the text stands.
    let place: Place

    /// The Markdown of a text, on one line.
    func markdown(_ prose: Prose) -> String {
        let markdown = prose.pieces.map(markdown).joined()
        return place == .block ? guardingEnds(markdown) : markdown
    }

    private func markdown(_ piece: Prose.Piece) -> String {
        switch piece {
        case .text(let text): return escaped(Self.onOneLine(text))
        case .code(let code): return self.code(Self.onOneLine(code))
        case .strong(let text):
            let trimmed = Self.onOneLine(text).trimmingSpaces
            return trimmed.isEmpty ? "" : "**\(escaped(trimmed))**"
        }
    }

    /// The text with each line's end, tab or other control character as a space.
    static func onOneLine(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                if !(scalar == "\n" && previous == "\r") { result.append(" ") }
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// Code between as many backticks as it takes. In a cell, code with a backslash becomes plain text: there a
    /// backslash before a bar cannot be told from an escape.
    private func code(_ code: String) -> String {
        guard !code.isEmpty else { return "" }
        guard place == .block || !code.utf8.contains(UInt8(ascii: "\\")) else { return escaped(code) }
        let fence = String(repeating: "`", count: Self.longestBackticks(code) + 1)
        let needsSpace = code.hasPrefix("`") || code.hasSuffix("`") || (code.hasPrefix(" ") && code.hasSuffix(" "))
        let padding = needsSpace ? " " : ""
        let inside = place == .cell ? code.replacing(ascii: "|", with: "\\|") : code
        return fence + padding + inside + padding + fence
    }

    /// The length of the longest run of backticks.
    static func longestBackticks(_ text: String) -> Int {
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    private func escaped(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let previous = index > 0 ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if needsEscape(scalar, between: previous, and: next) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private func needsEscape(
        _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, and next: Unicode.Scalar?
    ) -> Bool {
        switch scalar {
        case "\\", "`", "*", "~", "$": return true
        case "|": return place == .cell
        case "_": return !(isWordCharacter(previous) && isWordCharacter(next))
        case "<": return next.map { $0 != " " && $0 != "=" } ?? false
        case "&": return next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
        case "]": return next.map { "([:".unicodeScalars.contains($0) } ?? false
        default: return false
        }
    }

    private func isWordCharacter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let properties = scalar?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// Keeps the ends of a block from being taken for a heading, a list, a quotation, a rule or a code block.
    private func guardingEnds(_ markdown: String) -> String {
        var text = markdown.trimmingSpaces
        if text.count > 1, text.hasSuffix("#") { text.insert("\\", at: text.index(before: text.endIndex)) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if ["[ ]", "[x]", "[X]"].contains(where: text.hasPrefix) || text.first.map("#>-+=".contains) == true {
            text.insert("\\", at: text.startIndex)
        } else if !digits.isEmpty, rest.first == "." || rest.first == ")", rest.dropFirst().first ?? " " == " " {
            text.insert("\\", at: rest.startIndex)
        }
        return text
    }
}

extension String {
    /// The text without the spaces at its ends.
    var trimmingSpaces: String {
        let start = drop { $0 == " " }
        guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...end])
    }
}
