import Statistics
import Testing

@testable import Reports

@Suite("The text of a probability")
struct ProbabilityTextTests {
    static let cases: [(Double, String)] = [
        (1, "1"), (0.5, "0.5"), (0.0625, "0.0625"), (0.0078125, "0.00781"), (0.999, "0.999"), (0.99996, "1"),
        (0.0499, "0.0499"), (0.0001, "0.0001"), (0.000_099, "< 0.0001"), (0, "< 0.0001"), (1 / 3, "0.333"),
    ]

    @Test("has three significant digits, and stops where smaller ones are all alike", arguments: cases)
    func significance(probability: Double, expected: String) {
        #expect(ProbabilityText.text(probability) == expected)
        #expect(Table(columns: [Table.Column("p")], rows: [[.probability(probability)]]).markdown.contains(expected))
    }

    @Test("of improvement has two places, and its interval where there is one")
    func improvement() {
        func text(_ gains: [Double]) -> String? { ProbabilityText.text(ProbabilityOfImprovement(PairedGains(gains))) }
        #expect(text([]) == nil)
        #expect(text([1]) == "1.00")
        #expect(text([1, 2, 3]) == "1.00 [1.00, 1.00]")
        // Three draws are all losses in 1 of 27 cases: more than 2.5 %, so that the interval reaches down to 0.
        #expect(text([1, -2, 3]) == "0.67 [0.00, 1.00]")
        let table = Table(
            columns: [Table.Column("a"), Table.Column("b")],
            rows: [[.improvement(ProbabilityOfImprovement(PairedGains([1, -1]))), .probability(0.125)]])
        #expect(table.csv == "a,b\n0.5,0.125\n")
    }
}
