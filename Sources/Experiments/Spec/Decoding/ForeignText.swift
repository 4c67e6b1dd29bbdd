import Documents

/// Values as people write them in other places: in Python, in prose, in a spreadsheet.
enum ForeignText {
    private static let lengthLimit = 100

    /// The number that is meant beyond doubt by `20%`, `0,2`, `1/1000`, `10^-3`, `10**-3`, `0x20` or a number in curly
    /// quotes, as a spec writes it; nil for other texts.
    static func number(_ text: String) -> String? {
        guard text.utf8.count <= lengthLimit else { return nil }
        let bare = String(withoutCurlyQuotes(text))
        if bare != text, let number = NumberText(bare), number.value.isFinite { return number.value.decimalText }
        if text.hasSuffix("%"), let number = NumberText(trimmed(text.dropLast())), number.value.isFinite {
            return (number.value / 100).decimalText
        }
        if text.hasPrefix("0x"), let number = Int(text.dropFirst(2), radix: 16) { return String(number) }
        if let (numerator, denominator) = pair(text, "/"), denominator != 0 {
            return shortened(numerator / denominator)
        }
        if let (base, exponent) = pair(text, "**") ?? pair(text, "^"), base == 10, exponent == exponent.rounded(),
            abs(exponent) < 100, let number = Double("1e\(Int(exponent))")
        {
            return number.decimalText
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, !isThousands(text) else { return nil }
        let decimal = parts.joined(separator: ".")
        return NumberText(decimal) == nil ? nil : decimal
    }

    /// What to do with a text that is nearly a number; nil for other texts.
    static func advice(onNumber text: String) -> String? {
        guard text.utf8.count <= lengthLimit else { return nil }
        if isThousands(text) {
            return "\(text.filter { $0 != "," }) without a comma, or \(text.replacing(",", with: ".")) with a point"
        }
        let word = text.lowercased().filter { $0 != "." && $0 != "-" && $0 != "+" }
        if ["inf", "infinity", "nan"].contains(word) { return "a finite number" }
        if let comment = text.firstRange(of: "//"), NumberText(trimmed(text[..<comment.lowerBound])) != nil {
            return "'#' before a comment, not '//'"
        }
        let words = text.split(separator: " ")
        if words.count > 1, words.allSatisfy({ NumberText(String($0)) != nil }) {
            return "a comma between two numbers: \(words.joined(separator: ", "))"
        }
        return nil
    }

    /// The elements of a list that is written `64, 32`, `(64, 32)` or `64 32`; nil for other texts. Anything else is one
    /// element.
    static func elements(_ text: String) -> [String]? {
        guard text.utf8.count <= lengthLimit else { return nil }
        var inner = text[...]
        for (opening, closing) in [("(", ")"), ("[", "]"), ("<", ">")]
        where inner.hasPrefix(opening) && inner.hasSuffix(closing) && inner.count > 1 {
            inner = inner.dropFirst().dropLast()
        }
        let separator: Character = inner.contains(",") ? "," : " "
        let elements = inner.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
        let isPlain = elements.allSatisfy { element in !element.contains { "[](){}:#'\"".contains($0) } }
        return isPlain && !elements.isEmpty ? elements : nil
    }

    /// The ends of `1..5` or `1-5`; nil for other texts.
    static func ends(_ text: String) -> (from: Int, to: Int)? {
        for separator in ["...", "..", "-", ":"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 2, let from = Int(trimmed(parts[0])), let to = Int(trimmed(parts[1])), from < to,
                from >= 0, to < 1_000_000
            else { continue }
            return (from, to)
        }
        return nil
    }

    /// The time that is meant by `30 minutes`, as a spec writes it; nil for other texts.
    static func duration(_ text: String) -> String? {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        guard NumberText(String(digits)) != nil, let first = unit.first, "smhd".contains(first) else { return nil }
        let words = ["second", "sec", "minute", "min", "hour", "hr", "day"]
        return words.contains { unit == $0 || unit == $0 + "s" } ? "\(digits)\(first)" : nil
    }

    /// The first entry of `epochs = 30` or `epochs:30`, which was meant as one; nil for other texts.
    static func entry(_ scalar: Node.Scalar) -> (key: String, value: String)? {
        guard scalar.isPlain else { return nil }
        let line = scalar.text.prefix(lengthLimit)
        for separator in ["=", ":", "\u{FF1A}"] {
            guard let range = line.firstRange(of: separator) else { continue }
            let key = trimmed(line[..<range.lowerBound])
            let rest = line[range.upperBound...].drop { $0.isWhitespace }
            let value = rest.prefix { !$0.isWhitespace }
            let isName = !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
            if isName, !value.isEmpty, !value.hasPrefix("/") { return (key, String(value)) }
        }
        return nil
    }

    /// A text without the curly quotes around it.
    static func withoutCurlyQuotes(_ text: String) -> Substring {
        let quotes = "\u{201C}\u{201D}\u{2018}\u{2019}\u{AB}\u{BB}\u{201E}"
        guard let first = text.first, let last = text.last, text.count > 2, quotes.contains(first),
            quotes.contains(last)
        else { return text[...] }
        return text.dropFirst().dropLast()
    }

    /// `1,000`, which may be a thousand or one.
    private static func isThousands(_ text: String) -> Bool {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        return groups.count > 1 && (1...3).contains(groups[0].count) && groups[0] != "0"
            && groups.allSatisfy { $0.allSatisfy(\.isNumber) } && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func pair(_ text: String, _ separator: String) -> (Double, Double)? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2, let left = NumberText(trimmed(parts[0])), let right = NumberText(trimmed(parts[1]))
        else { return nil }
        return (left.value, right.value)
    }

    /// A quotient as a spec writes it; nil when it takes more digits than its author had in mind.
    private static func shortened(_ number: Double) -> String? {
        let text = number.decimalText
        return number.isFinite && text.count <= 10 ? text : nil
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
