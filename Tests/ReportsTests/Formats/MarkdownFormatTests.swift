import Statistics
import Testing

@testable import Reports

@Suite("Markdown")
struct MarkdownFormatTests {
    @Test("lines up the columns of a table by what they take on screen")
    func table() {
        let best = SeedEstimate(summary: Summary([0.5, 0.5]), plannedCount: 2, mark: .best)
        let table = Table(
            columns: [Table.Column("name"), Table.Column("test.accuracy", .trailing), Table.Column("n", .trailing)],
            rows: [
                [.text("日本"), .estimate(best), .integer(2)],
                [.text("a|b"), .estimate(SeedEstimate(summary: Summary([]), plannedCount: 2)), .empty],
                [.text("e\u{301}"), .estimate(SeedEstimate(summary: Summary([0.25]), plannedCount: 2)), .integer(1)],
            ])
        #expect(
            table.markdown == """
                | name |     test.accuracy |   n |
                | ---- | ----------------: | --: |
                | 日本 | **0.5 ± 0** (2/2) |   2 |
                | a\\|b |           – (0/2) |   – |
                | e\u{301}    |        0.25 (1/2) |   1 |

                """)
    }

    @Test("lets a name of 200 characters stand out instead of widening every row")
    func longNames() {
        let long = String(repeating: "long", count: 50)
        let lines = Table(columns: [Table.Column("name")], rows: [[.text(long)], [.text("short")]]).markdown
            .split(separator: "\n")
        #expect(lines[2] == "| \(long) |")
        #expect(lines[3].count == 44)
    }

    @Test("fences code with more backticks than the code has")
    func fences() {
        #expect([Block.code(language: "sh", "a ``` b")].markdown == "````sh\na ``` b\n````\n")
        #expect([Block.code(language: "", "a\n")].markdown == "```\na\n```\n")
    }

    @Test("puts an empty line between blocks")
    func blocks() {
        let blocks: [Block] = [.heading(2, "A #"), .paragraph("b"), .list(["c", "- d"])]
        #expect(blocks.markdown == "## A \\#\n\nb\n\n- c\n- \\- d\n")
    }

    @Test("survives an experiment whose every name is hostile")
    func hostile() throws {
        let name = "a|b`c<d>*e*\n# f_ [g](h) & " + String(repeating: "x", count: 200)
        var experiment = MadeUpExperiment()
        experiment.name = name
        experiment.question = name
        for index in experiment.rows.indices where experiment.rows[index].cells[0] == "adam" {
            experiment.rows[index].cells[0] = name
        }
        let text = experiment.built.text.markdown
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("(4/4)") }
        #expect(rows.count == 6)
        // A cell ends at a bar without a backslash: as many in a row with the hostile name as in the others.
        let bars = rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
        #expect(bars == [4, 4, 4, 8, 8, 8])
        #expect(!text.contains("\n# f"))
    }
}
