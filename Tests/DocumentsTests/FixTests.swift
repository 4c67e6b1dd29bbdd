import Testing

@testable import Documents

@Suite("Changes of a text")
struct FixTests {
    /// The text after changes of parts given as line, columns and what comes in their place.
    private func applied(_ text: String, _ changes: [(Int, Range<Int>, String)]) -> String {
        let bytes = Array(text.utf8)
        let source = SourceText(name: "test.yaml", bytes: bytes)
        let fixes = changes.map { line, columns, text in
            Diagnostic.Fix(
                span: Span(
                    source: source, start: Mark(line: line, column: columns.lowerBound),
                    end: Mark(line: line, column: columns.upperBound)), text: text)
        }
        return String(decoding: Diagnostic.Fix.applied(fixes, to: source, bytes: bytes).bytes, as: UTF8.self)
    }

    @Test("are made where they belong, in any order, and nothing else changes")
    func places() {
        let text = "a: 日本 # é\r\nbb: 2\r\n\tc"
        #expect(applied(text, [(2, 1..<3, "key"), (1, 4..<6, "x")]) == "a: x # é\r\nkey: 2\r\n\tc")
        #expect(applied(text, []) == text)
        #expect(applied(text, [(1, 1..<1, "first\n")]) == "first\n" + text)
    }

    @Test("keep a byte order mark")
    func mark() {
        #expect(applied("\u{FEFF}a: 1", [(1, 1..<2, "b")]) == "\u{FEFF}b: 1")
    }

    @Test("that touch one before are left for another time")
    func overlaps() {
        #expect(applied("abcdef", [(1, 2..<4, "X"), (1, 3..<5, "Y")]) == "aXdef")
        #expect(applied("abcdef", [(1, 2..<4, "X"), (1, 4..<5, "Y")]) == "aXdef")
        #expect(applied("abcdef", [(1, 2..<4, "X"), (1, 2..<4, "X")]) == "aXdef")
    }

    @Test("of another text are passed over")
    func others() {
        let other = SourceText(name: "other.yaml", bytes: Array("abc".utf8))
        let bytes = Array("abc".utf8)
        let source = SourceText(name: "test.yaml", bytes: bytes)
        let fix = Diagnostic.Fix(span: other.span(0..<1), text: "X")
        #expect(Diagnostic.Fix.applied([fix], to: source, bytes: bytes) == (bytes, 0))
    }

    @Test(
        "come with what is certain about a text alone",
        arguments: [("a: 1\nlr:0.1\n", "a: 1\nlr: 0.1\n"), ("- a\n-b\n", "- a\n- b\n")])
    func certain(text: String, fixed: String) throws {
        let bytes = Array(text.utf8)
        let (_, diagnostics) = Document.parse(name: "test.yaml", bytes: bytes)
        let fix = try #require(diagnostics.first?.fix)
        let (result, count) = Diagnostic.Fix.applied([fix], to: fix.span.source, bytes: bytes)
        #expect(count == 1)
        #expect(String(decoding: result, as: UTF8.self) == fixed)
    }
}
