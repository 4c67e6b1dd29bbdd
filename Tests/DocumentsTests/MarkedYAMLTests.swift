import Documents
import MarkedYAML
import Testing

@Suite("Marked texts can fail")
struct MarkedYAMLTests {
    private func mismatches(_ marked: String) -> [String] {
        let marked = MarkedYAML(marked)
        return marked.mismatches(with: Document.parse(name: "test.yaml", bytes: Array(marked.text.utf8)).diagnostics)
    }

    @Test("Marks that fit are accepted")
    func fits() {
        #expect(mismatches("  ab: 1\n# -- first set here\n  ab: 2\n# ^~ duplicate-key").isEmpty)
        #expect(mismatches("  ab: 1\n# --\n  ab: 2\n# ^~ duplicate-key remove one of the two").isEmpty)
        #expect(mismatches("  ab: 1").isEmpty)
    }

    @Test(
        "A mark in the wrong place, of the wrong length, id or label is reported",
        arguments: [
            "  ab: 1\n# -- first set here\n  ab: 2\n#  ^~ duplicate-key",
            "  ab: 1\n# -- first set here\n  ab: 2\n# ^~~ duplicate-key",
            "  ab: 1\n# -- first set here\n  ab: 2\n# ^~ duplicate",
            "  ab: 1\n# -- first set here\n  ab: 2\n# ^~ duplicate-key something else",
            "  ab: 1\n# -- set here\n  ab: 2\n# ^~ duplicate-key",
            "  ab: 1\n# ^~ duplicate-key\n  ab: 2\n# -- first set here",
        ])
    func wrong(marked: String) {
        #expect(mismatches(marked).count >= 2, "one missing and one unexpected")
    }

    @Test("A complaint without a mark and a mark without a complaint are reported")
    func unmatched() {
        #expect(mismatches("  ab: 1\n  ab: 2").count == 2)
        #expect(mismatches("  ab: 1\n# -- first set here\n  ab: 2").count == 1)
        #expect(mismatches("  ab: 1\n# ^~ duplicate-key") == ["missing: 1:1, 2 long: ^ duplicate-key"])
    }
}
