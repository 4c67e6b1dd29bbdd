import Testing

@testable import Reports

@Suite("The runs as data for a page")
struct RunTableTests {
    private let table = Table(
        columns: ["run_id", "seed", "label", "rate", "loss"].map { Table.Column($0) },
        rows: [
            [.text("00ff"), .integer(1), .text("</script>"), .text("0.1"), .number(0.25)],
            [.text("11ff"), .integer(2), .text("<\u{338}!--"), .text("1e-3"), .number(.nan)],
            [.text("22ff"), .integer(3), .empty, .empty, .empty],
            [.text("33ff"), .integer(4), .text("</script>"), .text("0.1"), .number(1e-300)],
        ])

    @Test("have each distinct text once, numbers with all digits, and nothing that could end their element")
    func json() {
        let runs = RunTable(table, limit: 10)
        #expect(
            runs.json == """
                {"columns":[\
                {"name":"run_id","texts":["00ff","11ff","22ff","33ff"],"runs":[0,1,2,3],"isNumber":false},\
                {"name":"seed","numbers":[1,2,3,4]},\
                {"name":"label","texts":["\\u003c/script>","\\u003c\u{338}!--"],"runs":[0,1,null,0],"isNumber":false},\
                {"name":"rate","texts":["0.1","1e-3"],"runs":[0,1,null,0],"isNumber":true},\
                {"name":"loss","numbers":[0.25,null,null,1e-300]}]}
                """)
        #expect((runs.shownCount, runs.runCount) == (4, 4))
        #expect(!runs.html.html.contains("which also has the others"))
    }

    @Test("end where the page has no room for more, and it says so")
    func limit() {
        let runs = RunTable(table, limit: 3)
        #expect((runs.shownCount, runs.runCount) == (3, 4))
        #expect(!runs.json.contains("33ff"))
        #expect(runs.html.html.contains("which also has the others: here are the first 3 of 4 runs."))
    }
}
