import Statistics
import Testing

@testable import Reports

@Suite("Comma-separated values")
struct CSVFormatTests {
    private func line(_ cell: Table.Cell) -> String {
        let table = Table(columns: [Table.Column("a"), Table.Column("b")], rows: [[cell, .integer(1)]])
        return String(table.csv.dropFirst("a,b\n".count))
    }

    @Test("are whole files")
    func whole() {
        let table = Table(
            columns: [Table.Column("name, kind"), Table.Column("value")],
            rows: [[.text("a \"b\""), .number(0.1)], [.empty, .integer(-3)]])
        #expect(table.csv == "\"name, kind\",value\n\"a \"\"b\"\"\",0.1\n,-3\n")
    }

    @Test(
        "put quotes where RFC 4180 asks for them, and nowhere else",
        arguments: [
            ("plain", "plain"), ("a b", "a b"), ("[64, 32]", "\"[64, 32]\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""), ("\r", "\"\r\""), ("a|b`c<d>", "a|b`c<d>"), ("é 日本", "é 日本"), ("'", "'"),
            ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
        ])
    func quotes(text: String, field: String) {
        #expect(line(.text(text)) == field + ",1\n")
    }

    @Test("have every digit of a number, so that it comes back bit for bit", arguments: [0.1, 1 / 3.0, 1e-300, -0.0])
    func digits(number: Double) throws {
        let field = try #require(line(.number(number)).split(separator: ",").first)
        #expect(Double(field)?.bitPattern == number.bitPattern)
    }

    @Test("have an empty cell where there is no number", arguments: [Double.nan, .infinity, -.infinity])
    func missing(number: Double) {
        #expect(line(.number(number)) == ",1\n")
        #expect(line(.empty) == ",1\n")
        #expect(line(.text("")) == ",1\n")
    }

    @Test("have the mean alone of an estimate, with all its digits")
    func estimates() {
        #expect(line(.estimate(SeedEstimate(summary: Summary([0.25, 0.5]), plannedCount: 3))) == "0.375,1\n")
        #expect(line(.estimate(SeedEstimate(summary: Summary([]), plannedCount: 3))) == ",1\n")
    }
}
