import Testing

@testable import Reports

@Suite("A long table is written like a short one")
struct MarkdownRowsTests {
    private let rows = [
        ["00ff", "a|b", "[64, 32]"], ["11ff", "", "Größe"], ["22ff", "a|b", String(repeating: "x", count: 50)],
    ]

    @Test("when all its texts are known beforehand, remembered or not")
    func sameAsShort() {
        var short = ""
        let columns = ["id", "some_name", "c"].map { Table.Column($0) }
        MarkdownFormat().write(Table(columns: columns, rows: rows.map { $0.map { .text($0) } }), to: &short)
        for padding in [0, 20_000] {
            // Texts that no row has, no wider than those of the rows.
            let others = (0..<padding).map { String($0 % 100_000) }
            let known = [1, 2].map { column in Set(rows.map { $0[column] } + others) }
            var long = MarkdownRows([("id", ["0000"]), ("some_name", known[0]), ("c", known[1])], plain: 1)
            var text = ""
            long.writeHead(to: &text)
            for row in rows { long.write(row, to: &text) }
            #expect(text == short)
        }
    }

    @Test("A row of texts is a line of CSV")
    func csv() {
        var text = ""
        CSVFormat().write(row: ["a", "b,c", "say \"d\"", ""], to: &text)
        #expect(text == "a,\"b,c\",\"say \"\"d\"\"\",\n")
    }
}
