import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("What is wrong in a delimited text is said with file, line and field")
struct CSVComplaintTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func complaint(about text: [UInt8], _ change: (inout CSVSource) -> Void = { _ in }) throws -> String? {
        try folder.write("t.csv", text)
        var source = CSVSource()
        source.path = "t.csv"
        change(&source)
        return ExperimentsTests.complaint(in: folder) { _ = try source.load(relativeTo: folder.path) }
    }

    @Test(
        "Cells, labels and lines",
        arguments: [
            ("a,b,label\n1,2,x\n3,abc,y\n", "t.csv:3:2: expected a number, found 'abc' in column 'b'"),
            (
                "a,b,label\n1,,x\n",
                "t.csv:2:2: the cell is empty in column 'b'; drop or fill examples with missing values"
            ),
            (
                "a,b,label\n1,\" \",x\n",
                "t.csv:2:2: expected a number, found ' ' in column 'b'"
            ),
            (
                "a,b,label\nNaN,2,x\n",
                "t.csv:2:1: expected a number, found 'NaN' in column 'a'; drop or fill examples with missing values"
            ),
            (
                "a,b,label\n1,-inf,x\n",
                "t.csv:2:2: expected a number, found '-inf' in column 'b'; features must be finite numbers"
            ),
            ("a,b,label\n1,4e38,x\n", "t.csv:2:2: the number is too large for a 32-bit float in column 'b'"),
            ("a;b;label\n1;2,5;x\n", "t.csv:2:2: expected a number, found '2,5' in column 'b'; write a decimal point"),
            ("a,b,label\n1,2,\n", "t.csv:2:3: the label is missing in column 'label'"),
            ("a,b,label\n1,2,x\n3,y\n", "t.csv:3: expected 3 fields as on the first line, found 2"),
            ("a,b,label\n1,2,x,\n", "t.csv:2: expected 3 fields as on the first line, found 4"),
            ("a,b,label\n1,2,x\n3,x,4,5\n", "t.csv:3: expected 3 fields as on the first line, found 4"),
            ("a,b,label\n\"1\n\",2,x\n3,\"4\n\n", "t.csv:2:1: expected a number, found '1\\n' in column 'a'"),
            (
                "a,b,label\n1,2,\"x\ny\"\n3,\"4\n\n",
                "t.csv:4: a quote is opened and never closed; a quote inside quotes is written twice"
            ),
            (
                "a,b,label\n1,2,\"x\"y\n",
                "t.csv:2: there is text behind a closing quote; a quote inside quotes is written twice"
            ),
            ("a,b,label\n1,2,\"x\ny\"\nz,4,x\n", "t.csv:4:1: expected a number, found 'z' in column 'a'"),
            ("a,b,label\n1,2,x\n3,4,x\n", "t.csv: every label in column 'label' is 'x'; there is nothing to classify"),
            (
                "a,b,label\n1,2,1\n3,4,2\n3,4,1.0\n",
                "t.csv: the labels '1' and '1.0' are the same number; write each class in one way"
            ),
            ("a,b,label\n", "t.csv: there is a header, but no example"),
            ("\n\n", "t.csv: the file holds blank lines only"),
        ])
    func cells(text: String, expected: String) throws {
        #expect(try complaint(about: Array(text.utf8)) == expected)
    }

    @Test(
        "Headers and columns",
        arguments: [
            ("a,b,lable\n1,2,x\n", "t.csv: there is no column 'label'; did you mean 'lable'?"),
            ("a,b,Label\n1,2,x\n", "t.csv: there is no column 'label'; did you mean 'Label'?"),
            ("a,b,species\n1,2,x\n", "t.csv: there is no column 'label'; the columns are a, b, species"),
            (
                "5.1,3.5,setosa\n4.9,3,setosa\n",
                "t.csv: there is no column 'label': the first line has numbers, not names; "
                    + "give the label column's place: 0 is the first, -1 the last"
            ),
            ("a,b,a,label\n1,2,3,x\n", "t.csv:1:3: the name 'a' stands for columns 1 and 3; rename one of them"),
            (
                "a b label\n1 2 x\n",
                "t.csv:1: the first line is a single field; a table has at least one feature and the label; "
                    + "is the delimiter another one?"
            ),
        ])
    func headers(text: String, expected: String) throws {
        #expect(try complaint(about: Array(text.utf8)) == expected)
        let problems = try problems(Array(text.utf8))
        #expect(problems.count == 1)
        #expect(problems.first.map { [$0.message, $0.advice].joined(separator: "; ") }?.hasSuffix(expected) == true)
    }

    private func problems(_ text: [UInt8]) throws -> [SettingProblem] {
        try folder.write("t.csv", text)
        var source = CSVSource()
        source.path = "t.csv"
        return source.problems(relativeTo: folder.path).map {
            SettingProblem(
                setting: $0.setting, message: $0.message.replacingOccurrences(of: folder.path + "/", with: ""),
                advice: $0.advice)
        }
    }

    @Test("Settings that do not fit the file")
    func settings() throws {
        let text = Array("a,b,label\n1,2,x\n".utf8)
        #expect(
            try complaint(about: text) { $0.label = .index(3) }
                == "t.csv: there are 3 columns, so a place is from 0 to 2 or from -3 to -1")
        #expect(
            try complaint(about: text) { $0.header = .absent }
                == "t.csv: without a header no column has a name; "
                + "give the label column's place: 0 is the first, -1 the last")
        #expect(
            try complaint(about: Array("a,1,label\n1,2,x\n".utf8)) { $0.label = .index(2) }
                == "t.csv:1: the first line has both numbers and words; "
                + "say whether it holds the names of the columns: header: true or header: false")
    }

    @Test("Texts in other encodings are refused, not guessed")
    func encodings() throws {
        #expect(
            try complaint(about: [0xFF, 0xFE, 0x61, 0, 0x2C, 0])
                == "t.csv: the text is UTF-16; save the file as UTF-8")
        let latin = Array("a,label\n1,x\n2,caf".utf8) + [0xE9, 0x0A]
        #expect(try complaint(about: latin) == "t.csv:3:2: the text is not UTF-8; save the file as UTF-8")
    }

    @Test("A problem names the setting at fault")
    func settingNames() throws {
        #expect(try problems(Array("a,b\n1,2\n".utf8)).map(\.setting) == ["label"])
        #expect(try problems(Array("a\n1\n".utf8)).map(\.setting) == ["delimiter"])
        var source = CSVSource()
        source.path = "nowhere.csv"
        #expect(source.problems(relativeTo: folder.path).map(\.setting) == ["path"])
    }

    @Test("A glance sees only the first line")
    func glance() throws {
        #expect(try problems(Array("a,label\nnot a number,x\n".utf8)).isEmpty)
    }
}
