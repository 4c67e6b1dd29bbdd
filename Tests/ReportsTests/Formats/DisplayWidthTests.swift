import Testing

@testable import Reports

@Suite("The width of a text on screen")
struct DisplayWidthTests {
    @Test(
        "counts wide characters twice and combining marks not at all",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("🌳", 2), ("±≈–", 3), ("ﬁ", 1),
            ("ａ", 2), ("a\u{200D}b", 2),
        ])
    func width(text: String, expected: Int) {
        #expect(text.displayWidth == expected)
    }
}
