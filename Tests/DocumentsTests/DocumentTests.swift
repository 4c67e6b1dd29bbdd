import Documents
import Testing

@Suite("Parsing a document")
struct DocumentTests {
    @Test("A tree keeps the order of its keys and the texts of its values")
    func tree() throws {
        let text = """
            # a comment
            b: [1, "two", 'three', {}]
            a: {k: v}
            long: |
              one
              two
            """
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: Array(text.utf8))
        #expect(diagnostics.isEmpty)
        let root = try #require(document).root
        #expect(root.entries?.map(\.key) == ["b", "a", "long"])
        #expect(root["b"]?.elements?.map { $0.scalar?.text } == ["1", "two", "three", nil])
        #expect(root["b"]?.elements?.map { $0.scalar?.isPlain } == [true, false, false, nil])
        #expect(root["a"]?["k"]?.scalar?.text == "v")
        #expect(root["long"]?.scalar?.text == "one\ntwo")
    }
}
