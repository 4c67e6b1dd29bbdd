import Testing

@testable import Experiments

@Suite("The column of the classes")
struct LabelFinderTests {
    private func column(_ lines: [String], wanted: String? = nil) throws -> (Int, String) {
        let table = try TableGlance(file: "t.csv", bytes: Array(lines.joined(separator: "\n").utf8))
        let (index, reason) = try LabelFinder.column(of: table, wanted: wanted)
        return (index, reason)
    }

    @Test("is found by its name, whatever stands in it")
    func byName() throws {
        let rows = (0..<8).map { "\($0 % 2),\($0).5,w" }
        #expect(try column(["Class,a,b"] + rows) == (0, "by its name"))
        #expect(try column(["a,y,target"] + rows) == (2, "by its name"))
    }

    @Test("is found by its words, the last such column first")
    func byWords() throws {
        let rows = (0..<8).map { "\(["x", "y"][$0 % 2]),\($0).5,\(["u", "v"][$0 / 4])" }
        #expect(try column(["a,b,c"] + rows) == (2, "the last column of words"))
        let names = (0..<8).map { "\(["x", "y"][$0 % 2]),\($0).5,person \($0)" }
        #expect(try column(["a,b,c"] + names).0 == 0)
    }

    @Test("is found by few whole numbers, last or first")
    func byNumbers() throws {
        let last = (0..<8).map { "\($0).5,\($0 * $0),\($0 % 3)" }
        #expect(try column(last) == (2, "the last column, with 3 different values"))
        let first = (0..<8).map { "\($0 % 3),\($0).5,\($0).25" }
        #expect(try column(first) == (0, "the first column, with 3 different values"))
    }

    @Test("is the one that was named, by name or by place")
    func wanted() throws {
        let rows = (0..<8).map { "\($0 % 2),\($0).5,w" }
        #expect(try column(["a,b,c"] + rows, wanted: "b").0 == 1)
        #expect(try column(["a,b,c"] + rows, wanted: "-1").0 == 2)
        #expect(try column(["a,b,c"] + rows, wanted: "0").0 == 0)
        #expect(throws: DataError.self) { try column(["a,b,c"] + rows, wanted: "3") }
    }

    @Test("is not looked for in the header: a header is a word above numbers")
    func header() throws {
        func hasHeader(_ lines: [String]) throws -> Bool {
            try TableGlance(file: "t.csv", bytes: Array(lines.joined(separator: "\n").utf8)).hasHeader
        }
        #expect(try hasHeader(["a,b", "1,x", "2,y"]))
        #expect(try !hasHeader(["3,z", "1,x", "2,y"]))
        #expect(try hasHeader(["0,1,species", "1,2,3", "4,5,6"]))
        #expect(try !hasHeader(["?,z", "1,x", "2,y"]))
    }

    @Test("needs a table")
    func noTable() {
        for lines in [["one", "two"], ["1,2", "3"], [""]] {
            #expect(throws: DataError.self) { try column(lines) }
        }
    }
}
