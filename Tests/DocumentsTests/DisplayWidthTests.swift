import Testing

@testable import Documents

@Suite("The columns that a character takes")
struct DisplayWidthTests {
    /// From EastAsianWidth.txt and UnicodeData.txt of Unicode 14, as Python's `unicodedata` has them; all assigned
    /// characters were compared once when this was written.
    @Test(
        "Wide characters take two, combining ones none, others one",
        arguments: [
            ("a", 1), ("é", 1), ("ß", 1), ("Ω", 1), ("…", 1), ("→", 1), ("½", 1),
            ("\u{301}", 0), ("\u{20DD}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{AD}", 1),
            ("日", 2), ("本", 2), ("ア", 2), ("ｱ", 1), ("한", 2), ("\u{1100}", 2), ("\u{1161}", 0), ("Ａ", 2),
            ("\u{3247}", 2), ("\u{3248}", 1), ("\u{3250}", 2), ("\u{4DC0}", 1), ("\u{20000}", 2), ("😀", 2), ("⌚", 2),
            ("☀", 1), ("🇫", 1), ("\u{1F32A}", 1),
        ] as [(Unicode.Scalar, Int)])
    func widths(scalar: Unicode.Scalar, width: Int) {
        #expect(scalar.displayWidth == width)
    }

    @Test("What a terminal would obey is shown as a sign")
    func printable() {
        let dangerous: [Unicode.Scalar] = ["\u{1B}", "\n", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{FEFF}"]
        #expect(dangerous.map(\.printable) == ["␛", "␊", "␡", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}"])
        #expect(("é" as Unicode.Scalar).printable == "é")
    }
}
