import Foundation
import Testing

@testable import Experiments

@Suite("A spec to start from")
struct StarterSpecTests {
    private static let experiments = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("experiments").path

    /// A table of 60 examples, 20 of each class, whose features are numbers.
    private static func table(header: String?, row: (Int, String) -> String) -> String {
        let rows = (0..<60).map { row($0, ["red", "green", "blue"][$0 % 3]) }
        return ((header.map { [$0] } ?? []) + rows).joined(separator: "\n") + "\n"
    }

    private func spec(
        _ folder: TemporaryFolder, _ data: String, label: String? = nil, name: String? = nil
    ) throws -> StarterSpec {
        try StarterSpec(data: "\(folder.path)/\(data)", label: label, name: name, path: "\(folder.path)/spec.yaml")
    }

    @Test("for iris names its column, sizes and classes, and plans nine configurations with five seeds")
    func iris() throws {
        let spec = try StarterSpec(
            data: Self.experiments + "/data/iris.csv", label: nil, name: nil, path: Self.experiments + "/new.yaml")
        #expect(
            spec.findings == [
                "150 examples, 4 features, 3 classes in column 'label' (by its name)",
                "classes: 0 (50), 1 (50), 2 (50)",
            ])
        #expect(spec.arithmetic == "9 configurations × 5 seeds = 45 runs")
        let lines = spec.text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "# yaml-language-server: $schema=espalier.schema.json")
        #expect(lines.contains("name: iris"))
        #expect(lines.contains { $0.hasPrefix("  label: label ") })
        #expect(lines.contains { $0.hasPrefix("  scale: standardize ") })
        #expect(lines.contains { $0.hasPrefix("  split: { validation: 0.2, test: 0.2, seed: per_run }") })
        #expect(lines.allSatisfy { $0.count <= 110 || $0.hasPrefix("  path:") || $0.hasPrefix("#   espalier") })
    }

    @Test(
        "for each built-in set shows all of its settings", arguments: ["moons", "circles", "spirals", "blobs", "xor"])
    func builtIn(name: String) throws {
        let spec = try StarterSpec(data: name, label: nil, name: nil, path: nil)
        #expect(spec.path == "\(name).yaml" && spec.schemaPath == "espalier.schema.json")
        #expect(spec.arithmetic == "9 configurations × 5 seeds = 45 runs")
        let member = try #require(DataSources.family.description.member(named: name))
        for setting in member.settings { #expect(spec.text.contains("\n  \(setting.name): "), "\(setting.name)") }
    }

    @Test("lies beside the data or elsewhere, and the path leads there")
    func paths() throws {
        let folder = try TemporaryFolder()
        try folder.write("data/t.csv", Self.table(header: "a,b,label") { "\($0),\($0 * 7 % 5),\($1)" })
        try FileManager.default.createDirectory(atPath: folder.path + "/specs", withIntermediateDirectories: true)
        let old = FileManager.default.currentDirectoryPath
        let relative = Paths.relative(folder.path + "/data/t.csv", from: old)
        let spec = try StarterSpec(data: relative, label: nil, name: nil, path: folder.path + "/specs/s.yaml")
        #expect(spec.text.contains("\n  path: ../data/t.csv "))
        #expect(spec.schemaPath == folder.path + "/specs/espalier.schema.json")
    }

    @Test("is refused with a reason when no column looks like classes")
    func noLabel() throws {
        let folder = try TemporaryFolder()
        try folder.write("t.csv", Self.table(header: "a,b") { row, _ in "\(row).5,\(row * 3).25" })
        #expect(
            complaint(in: folder) { _ = try spec(folder, "t.csv") }
                == "t.csv: no column looks like classes; name it: --label NAME, or --label 0 for the first column, "
                + "--label -1 for the last")
        #expect(
            complaint(in: folder) { _ = try spec(folder, "t.csv", label: "c") }
                == "t.csv: there is no column 'c'; the columns are a, b")
    }

    @Test("is refused when features are words, with their columns")
    func words() throws {
        let folder = try TemporaryFolder()
        try folder.write("t.csv", Self.table(header: "size,shape,color") { "\($0),\($0 % 2 == 0 ? "o" : "x"),\($1)" })
        #expect(
            complaint(in: folder) { _ = try spec(folder, "t.csv") }
                == "t.csv: column 'shape' holds words, and features must be numbers; write numbers in their place or "
                + "remove them; the classes were looked for in column 'color', and --label names another")
    }

    @Test("is refused when a cell is missing or a class cannot be split, by what the loader says")
    func loaderComplaints() throws {
        let folder = try TemporaryFolder()
        try folder.write("gap.csv", Self.table(header: "a,b,label") { "\($0),\($0 == 7 ? "" : "1"),\($1)" })
        let gap = complaint(in: folder) { _ = try spec(folder, "gap.csv") }
        #expect(gap?.hasPrefix("gap.csv:9:2: the cell is empty in column 'b'") == true, "\(gap ?? "")")
        let nothing = complaint(in: folder) { _ = try spec(folder, "none.csv") }
        #expect(
            nothing == "none.csv: there is no such file or folder; built in are moons, circles, spirals, blobs, xor")
    }

    @Test("misspelled built-in sets earn a suggestion")
    func suggestion() throws {
        let folder = try TemporaryFolder()
        let text = complaint(in: folder) { _ = try StarterSpec(data: "moon", label: nil, name: nil, path: nil) }
        #expect(text?.hasSuffix("built in are moons, circles, spirals, blobs, xor; did you mean 'moons'?") == true)
    }

    @Test("names nothing that YAML would read otherwise", arguments: ["no", "1e3", "a: b", "x # y", "it's", "Größe"])
    func awkwardNames(label: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("t.csv", Self.table(header: "a,b,\"\(label)\"") { "\($0),\($0 * 7 % 5),\($1)" })
        let spec = try spec(folder, "t.csv", name: "a b/c")
        #expect(spec.text.contains("\nname: a-b-c\n"))
        #expect(spec.findings[0].contains("in column '\(label)' (the only column of words)"))
    }

    @Test("hints at classes of unequal sizes, and draws a fixed split from many examples")
    func proposals() throws {
        let folder = try TemporaryFolder()
        let rows = (0..<1000).map { "\($0 % 17),\($0 % 5).5,\($0 % 10 == 0 ? "rare" : "common")" }
        try folder.write("t.tsv", rows.joined(separator: "\n").replacing(",", with: "\t"))
        let text = try spec(folder, "t.tsv").text
        #expect(text.contains("# class_weights: balanced "))
        #expect(text.contains("  split: { validation: 0.2, test: 0.2 } "))
        #expect(text.contains("\n  label: -1 ") && text.contains("\n  header: false "))
    }
}
