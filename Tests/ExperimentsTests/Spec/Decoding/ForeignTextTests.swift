import Documents
import Testing

@testable import Experiments

@Suite("Values as other places write them")
struct ForeignTextTests {
    @Test(
        "Numbers",
        arguments: [
            ("20%", "0.2"), ("20 %", "0.2"), ("0,2", "0.2"), ("1/1000", "0.001"), ("1/3", nil), ("1/0", nil),
            ("10^-3", "0.001"), ("10**-3", "0.001"), ("2^5", nil), ("0x20", "32"), ("“0.1”", "0.1"), ("1,000", nil),
            ("1,5,2", nil), ("fast", nil), ("", nil), ("%", nil), ("10^-999", nil), ("1e999%", nil),
        ])
    func numbers(text: String, number: String?) {
        #expect(ForeignText.number(text) == number)
    }

    @Test(
        "Lists",
        arguments: [
            ("64, 32", ["64", "32"]), ("(64, 32)", ["64", "32"]), ("64 32", ["64", "32"]), ("64", ["64"]), ("()", nil),
            ("", nil), ("a: b", nil), ("[[1], 2]", nil),
        ] as [(String, [String]?)])
    func lists(text: String, elements: [String]?) {
        #expect(ForeignText.elements(text) == elements)
    }

    @Test("Ends of ranges", arguments: [("1..5", 1, 5), ("1-5", 1, 5), ("0...2", 0, 2), ("1 : 3", 1, 3)])
    func ends(text: String, from: Int, to: Int) throws {
        let ends = try #require(ForeignText.ends(text))
        #expect(ends == (from, to))
    }

    @Test("No ends of ranges", arguments: ["5..1", "-1..5", "1..", "a..b", "1..99999999999999999999"])
    func noEnds(text: String) {
        #expect(ForeignText.ends(text) == nil)
    }

    @Test(
        "Times",
        arguments: [
            ("30 minutes", "30m"), ("1 hour", "1h"), ("90sec", "90s"), ("2 days", "2d"), ("fast", nil),
            ("30 months", nil),
        ])
    func times(text: String, time: String?) {
        #expect(ForeignText.duration(text) == time)
    }

    @Test(
        "Entries",
        arguments: [
            ("epochs = 30", "epochs"), ("epochs=30 batch = 2", "epochs"), ("epochs:30", "epochs"),
            ("epochs：30", "epochs"),
            ("http://x", nil), ("two words = 3", nil), ("=3", nil), ("a=", nil),
        ])
    func entries(text: String, key: String?) {
        #expect(ForeignText.entry(Node.Scalar(text: text, isPlain: true))?.key == key)
    }
}
