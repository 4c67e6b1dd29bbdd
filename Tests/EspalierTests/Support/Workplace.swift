import Foundation
import Testing

/// A folder with one spec, in which the tool is run as a user would: `espalier run spec.yaml`. Removed when nobody
/// holds it any longer.
final class Workplace {
    /// The tables that hold no clock, and the other files whose bytes depend on the numbers alone.
    static let timeless = [
        "tables/runs.csv", "tables/summary.csv", "tables/cells.csv", "tables/comparisons.csv", "tables/curves.csv",
        "tables/summary.md", "tables/summary.tex",
    ]

    let path: String
    /// The experiment's name in the spec.
    let name: String

    /// A new folder with that spec in it.
    init(_ spec: String = Specs.small, name: String = "moons") throws {
        path = NSTemporaryDirectory() + "espalier-\(UUID().uuidString)"
        self.name = name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try write("spec.yaml", spec)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file of the folder.
    func write(_ file: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
    }

    /// Runs the tool in the folder.
    func espalier(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
        try Program.run(arguments, in: path, environment: environment)
    }

    /// Trains what is missing of the spec.
    func run(_ options: String...) throws -> Program.Outcome {
        try Program.run(["run", "spec.yaml"] + options, in: path)
    }

    /// Starts to train what is missing of the spec.
    func start(_ options: String...) throws -> RunningProgram {
        try Program.start(["run", "spec.yaml"] + options, in: path)
    }

    /// The results folder of the experiment.
    var results: String { "\(path)/results/\(name)" }

    /// The text of a file in the results folder.
    func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(results)/\(file)")), as: UTF8.self)
    }

    /// The files whose bytes depend on the numbers alone; of the report, what stands before its provenance.
    func timelessFiles() throws -> [String: String] {
        var files: [String: String] = [:]
        for file in Self.timeless { files[file] = try text(file) }
        files["report.md"] = try text("report.md").withoutProvenance
        return files
    }

    /// The lines of a table without its heading.
    func rows(_ file: String = "tables/runs.csv") throws -> [String] {
        Array(try text(file).split(separator: "\n").map(String.init).dropFirst())
    }

    /// The journal files, in the order of their names.
    func journals() throws -> [String] {
        let folder = "\(results)/journal"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
    }

    /// The whole lines of all journal files that runs are written down in.
    func journal() throws -> [JournalLine] {
        try journals().flatMap { file in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            let whole = bytes.prefix((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
            let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n")
            return try lines.filter { !$0.hasPrefix(#"{"surroundings":"#) }.map { try JournalLine($0) }
        }
    }

    /// Waits until the journal has at least that many lines; false when the process ended before.
    func waitForLines(_ count: Int, of process: RunningProgram) throws -> Bool {
        while true {
            let hasEnded = !process.isRunning
            if try journal().count >= count { return true }
            if hasEnded { return false }
            usleep(1000)
        }
    }
}

/// A line of a journal.
struct JournalLine: Equatable {
    let id: String
    /// The text of the result, or of the failure.
    let result: String

    init(_ line: some StringProtocol) throws {
        let line = String(line)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        id = try #require(object?["id"] as? String)
        let start = try #require((line.range(of: #""result":"#) ?? line.range(of: #""failure":"#))?.upperBound)
        let end = line.range(of: #","provenance":"#)?.lowerBound ?? line.endIndex
        result = String(line[start..<end])
    }
}

extension String {
    /// The report without the section that says where and when its runs were trained.
    var withoutProvenance: String {
        without(from: "\n## Hardware, software and time\n", to: "\n## Reproduce\n")
    }

    /// The report without the words and the text of the spec.
    var withoutSpec: String { without(from: "\nThe spec, `spec.yaml`", to: "\n## Citation\n") }

    private func without(from first: String, to last: String) -> String {
        guard let start = range(of: first), let end = range(of: last) else { return self }
        return String(self[..<start.lowerBound]) + String(self[end.lowerBound...])
    }

    /// How often a text occurs in it.
    func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}

/// The files that differ, by name.
func differences(_ left: [String: String], _ right: [String: String]) -> [String] {
    Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
}
