import Documents
import Testing

@Suite("Texts that are too much are refused at once")
struct LimitTests {
    private func ids(_ text: String) -> [String] {
        Document.parse(name: "test.yaml", bytes: Array(text.utf8)).diagnostics.map(\.id)
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test("Lists may be nested to the limit and no deeper")
    func depth() {
        #expect(ids(nested(Document.depthLimit)) == [])
        #expect(ids(nested(Document.depthLimit + 1)) == ["too-deep"])
        #expect(ids(String(repeating: "- ", count: Document.depthLimit + 1) + "x") == ["too-deep"])
    }

    @Test("Aliases cannot nest deeper than text", arguments: [(62, []), (63, ["too-deep"])])
    func depthThroughAliases(levels: Int, ids expected: [String]) {
        // The root's list holds a0, a list; a1 is a list that holds a0, and so on: `levels` + 2 deep.
        let lines = ["- &a0 []"] + (1...levels).map { "- &a\($0) [*a\($0 - 1)]" }
        #expect(ids(lines.joined(separator: "\n")) == expected)
    }

    @Test(
        "A million brackets are refused, whether or not they close",
        arguments: ["[", "{", "[{", "- ", "? ", "{a: ", "[&a "])
    func bombs(part: String) {
        #expect(ids(String(repeating: part, count: 1_000_000 / part.utf8.count)) == ["too-deep"])
    }

    @Test("A billion laughs are refused where the limit is passed")
    func laughs() {
        let lines =
            ["a0: &a0 [" + Array(repeating: "lol", count: 10).joined(separator: ", ") + "]"]
            + (1...9).map { level in
                "a\(level): &a\(level) ["
                    + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]"
            }
        let (document, diagnostics) = Document.parse(
            name: "test.yaml", bytes: Array(lines.joined(separator: "\n").utf8))
        #expect(document == nil)
        #expect(diagnostics.map(\.id) == ["too-large"])
        // a4 has 111,111 nodes and the keys; the second *a4 passes 200,000.
        #expect(diagnostics.first?.span.start.line == 6)
    }

    @Test("Merging counts what it brings")
    func mergeBomb() {
        let keys = (0..<1000).map { "k\($0): 1" }.joined(separator: ", ")
        let lines = ["a: &a {\(keys)}"] + (0..<1000).map { "m\($0): {<<: *a}" }
        #expect(ids(lines.joined(separator: "\n")) == ["too-large"])
    }

    @Test("As many values as the limit allows are read, one more are not")
    func nodes() {
        let text = "[" + String(repeating: "1,", count: Document.nodeLimit - 1) + "]"
        #expect(ids(text) == [])
        #expect(ids("[1," + text.dropFirst()) == ["too-large"])
    }

    @Test("A text of 100 MB is not even looked at")
    func size() {
        let clock = ContinuousClock()
        let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: 100 << 20)
        let start = clock.now
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: bytes)
        #expect(clock.now - start < .seconds(1))
        #expect(document == nil)
        #expect(
            diagnostics.map(\.message) == ["the text has more than 2097152 bytes, which is the most that is read"])
    }

    @Test("The longest texts are read", arguments: ["\n", "a"])
    func longest(part: String) {
        let text = "a: " + String(repeating: part, count: (Document.byteLimit - 3) / part.utf8.count)
        #expect(ids(text) == [])
    }

    @Test(
        "After a hundred complaints the rest is not looked at",
        arguments: ["&a 1,&a 2,*b,", "!a 1,", "*b,", "{? []},", "{a: 1, a: 1},", "{a:b},"])
    func complaints(part: String) {
        let text = "[" + String(repeating: part, count: 1_000_000 / part.utf8.count) + "]"
        let ids = ids(text)
        #expect((100...110).contains(ids.count))
        #expect(ids.last == "too-many")
    }

    @Test("One value cannot cause more complaints than its place deserves")
    func perValue() {
        #expect(ids("<<: [" + String(repeating: "1,", count: 100_000) + "]") == ["merge"])
        #expect(ids(String(repeating: "=======\n", count: 100_000)) == ["merge-conflict"])
        #expect(ids(String(repeating: "<<<<<<<\n", count: 100_000)).count == 100)
    }
}
