import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A delimited text becomes examples")
struct CSVTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func load(
        _ text: String, as name: String = "t.csv", _ change: (inout CSVSource) -> Void = { _ in }
    ) throws -> Dataset {
        try folder.write(name, text)
        var source = CSVSource()
        source.path = name
        change(&source)
        #expect(source.problems(relativeTo: folder.path).isEmpty)
        return try source.load(relativeTo: folder.path)
    }

    private func rows(_ dataset: Dataset) -> [[Float]] {
        (0..<dataset.features.exampleCount).map { row in
            (0..<dataset.features.featureCount).map { dataset.features[row, $0] }
        }
    }

    @Test("Columns beside the label are features, in order")
    func plain() throws {
        let dataset = try load("a,label,b\n1,x,2.5\n-3,y,4\n5e2,x,6\n")
        #expect(rows(dataset) == [[1, 2.5], [-3, 4], [500, 6]])
        #expect(dataset.labels == [0, 1, 0])
        #expect(dataset.classNames == ["x", "y"])
        #expect(dataset.classCounts == [2, 1])
        #expect(dataset.featureNames == ["a", "b"])
        #expect(dataset.testCount == 0)
        #expect(dataset.origin == "t.csv")
    }

    @Test(
        "Whole numbers from 0 to 255 are kept as bytes, anything else as floats",
        arguments: [
            ("0,255\n17,3", true), ("0,255\n17,3.0", true), ("0,255\n17,3.5", false), ("0,256\n1,1", false),
            ("-1,0\n1,1", false),
        ])
    func storage(cells: String, isBytes: Bool) throws {
        let labelled = cells.split(separator: "\n").enumerated().map { "\($1),c\($0)\n" }.joined()
        let dataset = try load("a,b,label\n" + labelled)
        if case .bytes = dataset.features.storage { #expect(isBytes) } else { #expect(!isBytes) }
        #expect(rows(dataset)[0][0] == (cells.hasPrefix("-") ? -1 : 0))
    }

    @Test(
        "Classes are in numeric order when all are whole numbers, else in the order of scalars",
        arguments: [
            (["10", "9", "-1", "9"], ["-1", "9", "10"]),
            (["10.0", "9.0"], ["9.0", "10.0"]),
            (["10", "9", "b"], ["10", "9", "b"]),
            (["1.5", "0.5", "10.5"], ["0.5", "1.5", "10.5"]),
            (["ä", "z", "a", "Z"], ["Z", "a", "z", "ä"]),
        ])
    func classOrder(labels: [String], expected: [String]) throws {
        let dataset = try load("a,label\n" + labels.map { "1,\($0)\n" }.joined())
        #expect(dataset.classNames == expected)
        #expect(dataset.labels.map { dataset.classNames[Int($0)] } == labels)
    }

    @Test(
        "The label column can be any, by name or by place",
        arguments: [
            (CSVColumn.name("b"), ["a", "c"]), (.index(0), ["b", "c"]), (.index(-1), ["a", "b"]),
            (.index(-3), ["b", "c"]),
            (.name("7"), []),
        ])
    func labelColumn(label: CSVColumn, features: [String]) throws {
        let name = label == .name("7") ? "7" : "c"
        let dataset = try load("a,b,\(name)\n1,2,3\n4,5,6\n") { $0.label = label }
        #expect(dataset.featureNames == (features.isEmpty ? ["a", "b"] : features))
    }

    @Test("A text without header is known by its numbers")
    func noHeader() throws {
        for header in [CSVHeader.auto, .absent] {
            let dataset = try load("5.1,3.5,setosa\n6,3,virginica\n") {
                $0.label = .index(-1)
                $0.header = header
            }
            #expect(rows(dataset) == [[5.1, 3.5], [6, 3]])
            #expect(dataset.featureNames == ["column_0", "column_1"])
        }
    }

    @Test("A column without a name is called by its place")
    func emptyName() throws {
        #expect(try load(",b,label\n1,2,x\n3,4,y\n").featureNames == ["column_0", "b"])
    }

    @Test("A header of numbers is one when the setting says so")
    func numericHeader() throws {
        let dataset = try load("2019,2020,label\n1,2,a\n3,4,b\n")
        #expect(dataset.featureNames == ["2019", "2020"])
        let byPlace = try load("2019,2020,label\n1,2,a\n3,4,b\n") {
            $0.label = .index(2)
            $0.header = .present
        }
        #expect(rows(byPlace) == [[1, 2], [3, 4]])
    }

    @Test("Quotes hold delimiters, line ends and quotes (RFC 4180, section 2)")
    func quotes() throws {
        let dataset = try load("\"a \"\"b\"\"\",\"label\"\n\"1\",\"x,\"\"y\"\"\nz\"\n 2 , \"w\" \n")
        #expect(dataset.featureNames == ["a \"b\""])
        #expect(dataset.classNames == ["w", "x,\"y\"\nz"])
        #expect(rows(dataset) == [[1], [2]])
    }

    @Test(
        "Line ends of all systems, a byte-order mark, blank lines and a missing last end make no difference",
        arguments: [
            "a,label\r\n1,x\r\n2,y\r\n", "a,label\r1,x\r2,y\r", "\u{FEFF}a,label\n1,x\n2,y",
            "\n\na,label\n\n1,x\n2,y\n\n\n",
            "a,label\n1,x\n2,y\r\n\r\n", " a , label \n 1 ,\tx\n2, y",
        ])
    func lineEnds(text: String) throws {
        let dataset = try load(text)
        #expect(dataset.digest == (try load("a,label\n1,x\n2,y\n")).digest)
        #expect(dataset.featureNames == ["a"])
    }

    @Test(
        "The delimiter is told by the name or by the first line, unless it is set",
        arguments: [
            ("t.tsv", "a\tb,c\tlabel\n1\t2\tx\n3\t4\ty\n", CSVDelimiter.auto),
            ("t.csv", "a\tb\tlabel\n1\t2\tx\n3\t4\ty\n", .auto),
            ("t.csv", "a;\"b,,,,\";label\n1;2;x\n3;4;y\n", .auto),
            ("t.csv", "a,b;c,label\n1,2,x\n3,4,y\n", .comma),
            ("t.txt", "a,;b;label\n1;2;x\n3;4;y\n", .semicolon),
            ("t.txt", "a,,,,\tb\tlabel\n1\t2\tx\n3\t4\ty\n", .tab),
        ])
    func delimiters(name: String, text: String, delimiter: CSVDelimiter) throws {
        let dataset = try load(text, as: name) { $0.delimiter = delimiter }
        #expect(rows(dataset) == [[1, 2], [3, 4]])
    }
}
