import Testing

@testable import Reports

@Suite("Text in Markdown")
struct MarkdownTextTests {
    /// Checked with cmark-gfm: each shows the text on the left.
    @Test(
        "is never taken for markup",
        arguments: [
            ("a|b", "a|b"), ("a`b", "a\\`b"), ("*a*", "\\*a\\*"), ("learning_rate", "learning_rate"),
            ("_a_", "\\_a\\_"), ("a _b", "a \\_b"), ("<b>", "\\<b>"), ("p < 0.05, q <= 1", "p < 0.05, q <= 1"),
            ("&amp; & &#60;", "\\&amp; & \\&#60;"), ("[a](b)", "[a\\](b)"), ("[0.1, 0.2]", "[0.1, 0.2]"),
            ("~a~", "\\~a\\~"), ("\\", "\\\\"), ("$x$", "\\$x\\$"), ("a\nb\tc\r\nd", "a b c d"), ("- a", "\\- a"),
            ("# a #", "\\# a \\#"), ("> a", "\\> a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("1.5", "1.5"),
            ("---", "\\---"), ("    a", "a"), ("[ ] a", "\\[ ] a"), ("#", "\\#"), ("", ""),
        ])
    func block(text: String, markdown: String) {
        #expect(MarkdownText(place: .block).markdown(Prose(text)) == markdown)
    }

    @Test(
        "keeps bars from ending a cell",
        arguments: [
            ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("- a", "- a"), ("a\nb", "a b"), ("`", "\\`"),
        ])
    func cell(text: String, markdown: String) {
        #expect(MarkdownText(place: .cell).markdown(Prose(text)) == markdown)
    }

    @Test(
        "as code stands between enough backticks",
        arguments: [
            ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``a", "``` ``a ```"), ("a|b", "`a|b`"),
            ("a\nb", "`a b`"), (" a ", "`  a  `"), ("<b>&amp;", "`<b>&amp;`"), ("a\\b", "`a\\b`"),
        ])
    func code(text: String, markdown: String) {
        let prose: Prose = "\(code: text)"
        #expect(MarkdownText(place: .block).markdown(prose) == markdown)
    }

    @Test("as code in a cell escapes bars, and gives way to plain text where a backslash is in it")
    func codeInCell() {
        let bar: Prose = "\(code: "a|b")"
        let accented: Prose = "\(code: "a|\u{301}b")"
        #expect(MarkdownText(place: .cell).markdown(accented) == "`a\\|\u{301}b`")
        let backslash: Prose = "\(code: "a\\|b")"
        #expect(MarkdownText(place: .cell).markdown(bar) == "`a\\|b`")
        #expect(MarkdownText(place: .cell).markdown(backslash) == "a\\\\\\|b")
    }

    @Test("joins words, names and emphasis")
    func prose() {
        let name = "a*b"
        let prose: Prose = "\(strong: name) did best on \(code: "test.accuracy"): \(name)\("!" as Prose)"
        #expect(MarkdownText(place: .block).markdown(prose) == "**a\\*b** did best on `test.accuracy`: a\\*b!")
        #expect(prose.plainText == "a*b did best on test.accuracy: a*b!")
    }
}
