import Documents
import Testing

@Suite("Values at paths of keys")
struct NodePathsTests {
    private func root(_ text: String) throws -> Node {
        try #require(Document.parse(name: "test.yaml", bytes: Array(text.utf8)).document).root
    }

    private func scalar(_ text: String, like node: Node) -> Node {
        Node(.scalar(Node.Scalar(text: text, isPlain: true)), span: node.span)
    }

    @Test("A path leads to the value, and to nil where a key is missing")
    func lookup() throws {
        let root = try root("a: {b: {c: 1}}\nd: [x]\n")
        #expect(root.value(at: ["a", "b", "c"])?.scalar?.text == "1")
        #expect(root.value(at: []) === root)
        #expect(root.value(at: ["a", "x", "c"]) == nil)
        #expect(root.value(at: ["d", "x"]) == nil)
    }

    @Test("Replacing makes new nodes along the path and keeps all others")
    func identity() throws {
        let root = try root("a: {b: {c: 1, d: [2]}, e: {f: 3}}\ng: {h: 4}\n")
        let value = scalar("9", like: root)
        let changed = root.replacing(path: ["a", "b", "c"], with: value)
        #expect(changed.value(at: ["a", "b", "c"]) === value)
        #expect(changed.value(at: ["a", "b", "d"]) === root.value(at: ["a", "b", "d"]))
        #expect(changed.value(at: ["a", "e"]) === root.value(at: ["a", "e"]))
        #expect(changed["g"] === root["g"])
        #expect(changed["a"] !== root["a"])
        #expect(changed.entries?.map(\.key) == ["a", "g"])
        #expect(changed["a"]?.span.start == root["a"]?.span.start)
        #expect(changed["a"]?["b"]?.entry("c")?.keySpan.start == root["a"]?["b"]?.entry("c")?.keySpan.start)
        #expect(root.value(at: ["a", "b", "c"])?.scalar?.text == "1", "the original is untouched")
    }

    @Test("Missing mappings are made, and take the place of the value or of the key that is given")
    func creation() throws {
        let root = try root("a: relu\n")
        let value = scalar("9", like: try #require(root["a"]))
        let changed = root.replacing(path: ["b", "c", "d"], with: value)
        #expect(changed.value(at: ["b", "c", "d"]) === value)
        #expect(changed.entry("b")?.keySpan.start == Mark(line: 1, column: 4))
        let key = Span(source: root.span.source, start: Mark(line: 1, column: 1), end: Mark(line: 1, column: 2))
        let placed = root.replacing(path: ["b", "c"], with: value, keySpan: key)
        #expect(placed.value(at: ["b"])?.entry("c")?.keySpan.start == Mark(line: 1, column: 1))
        #expect(root.replacing(path: ["a", "type"], with: value).value(at: ["a", "type"]) === value)
        #expect(root.replacing(path: [], with: value) === value)
    }
}
