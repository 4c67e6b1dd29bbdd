import Testing

@testable import Reports

@Suite("Text in HTML")
struct HTMLTextTests {
    @Test(
        "is never taken for markup, and never ends an attribute",
        arguments: [
            ("a", "a"), ("<b>", "&lt;b&gt;"), ("&amp;", "&amp;amp;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
            ("\"\u{301} onclick=\"", "&quot;\u{301} onclick=&quot;"), ("<\u{338}b", "&lt;\u{338}b"),
            ("&\u{20E3}lt;", "&amp;\u{20E3}lt;"), ("a\nb\tc", "a\nb\tc"), ("\r\n", "\u{FFFD}\n"),
            ("\u{0}\u{1B}[1m\u{7F}", "\u{FFFD}\u{FFFD}[1m\u{FFFD}"), ("🌳 עץ", "🌳 עץ"), ("", ""),
        ])
    func escapes(text: String, html: String) {
        #expect(Array(HTMLText(text).html.utf8) == Array(html.utf8))
    }

    @Test("joins words, names and emphasis")
    func prose() {
        let name = "a<b"
        let prose: Prose = "\(strong: name) did best on \(code: "x & y"): \(name)"
        #expect(
            HTMLText(prose).html == "<strong>a&lt;b</strong> did best on <code>x &amp; y</code>: a&lt;b")
    }

    @Test("gets into templates through three braces alone: Mustache's own escapes overlook quotes with accents")
    func braces() throws {
        let templates = [
            PackageResources.page_mustache, PackageResources.section_mustache, PackageResources.heading_mustache,
            PackageResources.paragraph_mustache, PackageResources.list_mustache, PackageResources.table_mustache,
            PackageResources.figure_mustache, PackageResources.code_mustache, PackageResources.runs_mustache,
        ].map { String(decoding: $0, as: UTF8.self) }
        for template in templates {
            #expect(template.contains("{{{"))
            #expect(template.firstMatch(of: #/(?:^|[^{])\{\{[^{#\/^]/#) == nil)
        }
    }
}
