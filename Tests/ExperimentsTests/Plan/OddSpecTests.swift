import Testing

@testable import Experiments

@Suite("Whatever stands in a spec, it is answered")
struct OddSpecTests {
    /// Every text that is made from the whole spec by putting something else for one of its words.
    private static func texts(_ odd: String) -> [String] {
        WholeSpecTests.text.matches(of: /[A-Za-z0-9_.*-]+/).map { match in
            var text = WholeSpecTests.text
            text.replaceSubrange(match.range, with: odd)
            return text
        }
    }

    @Test(
        "Something else for any word leads to a plan or to an error, never to both or to neither",
        arguments: ["[]", "{}", "~", "-1", "{ from: 1, to: 2, num: 2 }"])
    func odd(word: String) {
        for text in Self.texts(word) {
            let (plan, diagnostics) = plan(text)
            let hasErrors = diagnostics.contains { $0.severity == .error }
            #expect((plan == nil) == hasErrors, "\(text)")
        }
    }

    @Test("A spec that is cut off anywhere is answered")
    func cut() {
        let lines = WholeSpecTests.text.split(separator: "\n", omittingEmptySubsequences: false)
        for count in lines.indices {
            let (plan, diagnostics) = plan(lines[..<count].joined(separator: "\n"))
            let hasErrors = diagnostics.contains { $0.severity == .error }
            #expect((plan == nil) == hasErrors, "\(count) lines")
        }
    }
}
