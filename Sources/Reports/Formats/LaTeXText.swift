/// Text inside LaTeX: whatever it holds, pdfLaTeX sets it, and never understands it as a command.
///
/// What comes out is ASCII and needs no package: the characters that TeX takes for its own, Latin letters with accents,
/// Greek letters and some signs become commands of LaTeX itself, in its first encoding, OT1. What no font of a plain
/// pdfLaTeX has, such as emoji, Arabic or Chinese, is written by its code point, `U+1F600`: ugly, but never wrong and
/// never an error. Invisible characters that only join or direct others are left out.
struct LaTeXText {
    /// A word of more characters than this may be broken behind its signs, and behind so many letters.
    private static let longestWord = 16

    /// The LaTeX of a text, on one line.
    func latex(_ prose: Prose) -> String {
        prose.pieces.map { piece in
            switch piece {
            case .text(let text): latex(text)
            case .code(let code): code.isEmpty ? "" : "\\texttt{\(latex(code, isTypewriter: true))}"
            case .strong(let text): text.isEmpty ? "" : "\\textbf{\(latex(text))}"
            }
        }.joined()
    }

    /// The LaTeX of plain words.
    ///
    /// - Parameter isTypewriter: Whether they are set in the font of a typewriter, which has all of ASCII.
    func latex(_ text: String, isTypewriter: Bool = false) -> String {
        let words = MarkdownText.onOneLine(text).split(separator: " ", omittingEmptySubsequences: false)
        return words.map { word($0, isTypewriter) }.joined(separator: " ")
    }

    /// A word, with places to break it where it is long.
    private func word(_ word: Substring, _ isTypewriter: Bool) -> String {
        let isLong = word.count > Self.longestWord
        var result = ""
        var previous: Character?
        var unbrokenCount = 0
        var left = word.count
        for character in word {
            // Two of these would become a dash, a quotation mark, or one that begins a question.
            let isDouble = character == previous && "-,'`".contains(character)
            if isDouble || (character == "`" && (previous == "?" || previous == "!")) { result += "{}" }
            result += isTypewriter ? Self.typewriterSigns[character] ?? latex(character) : latex(character)
            previous = character
            left -= 1
            unbrokenCount += 1
            let isSign = ".,:;_/=-]".contains(character)
            if isLong, left > 0, (isSign && unbrokenCount > 3) || unbrokenCount == Self.longestWord {
                result += "\\allowbreak{}"
                unbrokenCount = 0
            }
        }
        return result
    }

    private func latex(_ character: Character) -> String {
        if let ascii = character.asciiValue, let sign = Self.signs[character] ?? Self.printable(ascii) { return sign }
        let visible = Self.visible(character)
        return Self.command(visible) ?? visible.unicodeScalars.map(Self.codePoint).joined()
    }

    private static func printable(_ ascii: UInt8) -> String? {
        (0x20..<0x7F).contains(ascii) ? String(Unicode.Scalar(ascii)) : nil
    }

    /// A character by its code point: `U+4E2D`.
    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\\allowbreak{}"
    }

    /// A character without what has no shape of its own: several, where that joined them.
    static func visible(_ character: Character) -> String {
        String(String.UnicodeScalarView(character.unicodeScalars.filter { !isSilent($0) }))
    }

    /// The command for a text of one character that LaTeX has one for; nothing for nothing.
    static func command(_ text: String) -> String? {
        guard let character = text.first else { return "" }
        return text.count == 1 ? signs[character] ?? accented[character] : nil
    }

    /// Whether a character has no shape of its own: joiners, marks of direction, selectors of variants.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format || scalar.properties.isVariationSelector
    }
}
