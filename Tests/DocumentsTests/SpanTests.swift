import Documents
import Testing

@Suite("Places of keys and values")
struct SpanTests {
    /// The text that a node's span covers, lines joined by `\n`.
    private func covered(_ span: Span) -> String {
        (span.start.line...span.end.line).map { number in
            let line = Array(span.source.line(number).unicodeScalars)
            let from = number == span.start.line ? span.start.column - 1 : 0
            let to = number == span.end.line ? span.end.column - 1 : line.count
            return String(String.UnicodeScalarView(line[from..<to]))
        }.joined(separator: "\n")
    }

    @Test(
        "A span covers the value and nothing else",
        arguments: [
            ("a: 1e-3  # rate", "1e-3"),
            ("a: 'it''s'", "'it''s'"),
            ("a: \"日\\u65e5\" # x", "\"日\\u65e5\""),
            ("é日\u{301}: 😀x", "😀x"),
            ("a:\tx\t", "x"),
            ("a: {b: 1,\n    c: [2]}  ", "{b: 1,\n    c: [2]}"),
            ("a: &x  !!str\n  b", "b"),
            ("a: &x # note\n  b: 1\nc: 2", "b: 1"),
            ("a:\n  b: 1\n  c:\n    - 2\n    - 3\n\n# note\nz: 1", "b: 1\n  c:\n    - 2\n    - 3"),
            ("a:\n- 1\n- 2\n\nb: 1", "- 1\n- 2"),
            ("a: |\n  one\n\n  two\n\n\n# note\nb: 1", "|\n  one\n\n  two"),
            ("a: &x >-\n  one\nb: 1", ">-\n  one"),
            ("a: |\nb: 1", "|"),
            ("a: one\n  two\nb: 1", "one\n  two"),
            ("a:\nb: 1", ""),
            ("a: &x\nb: 1", ""),
            ("x: &x [1]\na: *x", "[1]"),
            ("x: &x [1]\na: {b: *x}\r\nc: 1", "{b: *x}"),
        ])
    func values(text: String, value: String) throws {
        let (document, _) = Document.parse(name: "test.yaml", bytes: Array(text.utf8))
        let root = try #require(document).root
        let entry = try #require(root.entry("a") ?? root.entries?.first)
        #expect(covered(entry.value.span) == value)
    }

    @Test("What stands before the first character to read is shown and not read")
    func start() throws {
        let text = "é.b: c=[64,\n 32]"
        let (document, _) = Document.parse(name: "test", bytes: Array(text.utf8), folder: "x", from: 7)
        let root = try #require(document).root
        #expect(root.elements?.map { $0.scalar?.text } == ["64", "32"])
        #expect(covered(root.span) == "[64,\n 32]")
        #expect(root.span.source.line(1) == "é.b: c=[64,")
        #expect(root.span.source.folder == "x")
    }

    @Test("Keys are covered with their quotes, by Unicode scalars")
    func keys() throws {
        let text = "é: {\"ö\u{308}\": 1, 日本: 2, 😀: 3}"
        let (document, _) = Document.parse(name: "test.yaml", bytes: Array(text.utf8))
        let entries = try #require(document?.root.entries?.first?.value.entries)
        #expect(entries.map { covered($0.keySpan) } == ["\"ö\u{308}\"", "日本", "😀"])
        #expect(entries.map(\.keySpan.start.column) == [5, 14, 21])
    }
}
