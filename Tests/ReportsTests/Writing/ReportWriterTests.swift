import Foundation
import Testing

@testable import Reports

@Suite("Writing a report")
struct ReportWriterTests {
    /// An empty folder that is gone after the test.
    private final class Scratch {
        let path = FileManager.default.temporaryDirectory.path + "/reports-\(UUID().uuidString)"
        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }

        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
        }

        func modified(_ name: String) throws -> Date? {
            try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.modificationDate] as? Date
        }
    }

    private let report = MadeUpExperiment().built

    @Test("makes the folder and every file, and leaves no draft")
    func files() throws {
        let scratch = try Scratch()
        try ReportWriter.write(report, to: scratch.path + "/results/rows")
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/results/rows").sorted()
        #expect(
            names == [
                "report.md", "tables", "tables/curves.csv", "tables/runs.csv", "tables/summary.csv",
                "tables/summary.md", "tables/timings.csv",
            ])
        #expect(try scratch.text("results/rows/report.md") == report.text.markdown)
        #expect(try scratch.text("results/rows/tables/runs.csv") == report.runs.csv)
        #expect(try scratch.text("results/rows/tables/summary.csv") == report.configurations.csv)
        #expect(try scratch.text("results/rows/tables/curves.csv") == report.curves.csv)
        #expect(try scratch.text("results/rows/tables/timings.csv") == report.timings.csv)
        #expect(try scratch.text("results/rows/tables/summary.md") == report.summary.markdown)
    }

    @Test("leaves a file alone that holds the same bytes, and replaces one that does not")
    func unchanged() throws {
        let scratch = try Scratch()
        try ReportWriter.write(report, to: scratch.path)
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        for name in ["report.md", "tables/runs.csv"] {
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: "\(scratch.path)/\(name)")
        }
        var other = MadeUpExperiment()
        other.question = "Another question"
        try ReportWriter.write(other.built, to: scratch.path)
        #expect(try scratch.modified("tables/runs.csv") == old)
        #expect(try scratch.modified("report.md") != old)
        #expect(try scratch.text("report.md").contains("Another question"))
    }

    @Test("passes by what a killed process left behind")
    func leftOver() throws {
        let scratch = try Scratch()
        let draft = "\(scratch.path)/a.txt.\(ProcessInfo.processInfo.processIdentifier).0.draft"
        try "left over".write(toFile: draft, atomically: false, encoding: .utf8)
        try ReportWriter.write(scratch.path + "/a.txt") { $0.write("new") }
        #expect(try scratch.text("a.txt") == "new")
        #expect(FileManager.default.fileExists(atPath: draft))
    }

    @Test("writes more than a piece at a time")
    func large() throws {
        let scratch = try Scratch()
        let line = String(repeating: "é", count: 999) + "\n"
        for ending in ["", "a", ""] {
            try ReportWriter.write(scratch.path + "/a.txt") { output in
                for _ in 0..<500 { output.write(line) }
                output.write(ending)
            }
            #expect(try scratch.text("a.txt") == String(repeating: line, count: 500) + ending)
        }
    }

    @Test("says which file and why when it cannot")
    func failures() throws {
        let scratch = try Scratch()
        try "a file".write(toFile: scratch.path + "/results", atomically: false, encoding: .utf8)
        let error = #expect(throws: ReportWriteError.self) {
            try ReportWriter.write(report, to: scratch.path + "/results")
        }
        #expect(error?.description == "cannot write '\(scratch.path)/results/tables': not a directory")
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/other/report.md", withIntermediateDirectories: true)
        let other = #expect(throws: ReportWriteError.self) {
            try ReportWriter.write(report, to: scratch.path + "/other")
        }
        #expect(other?.description == "cannot write '\(scratch.path)/other/report.md': is a directory")
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/other")
        #expect(left.sorted() == ["report.md", "tables"])
    }

    #if os(Linux)
        @Test("notices a full disk", arguments: [1, 200_000])
        func fullDisk(count: Int) throws {
            let output = try #require(FileOutput(path: "/dev/full", flags: 0))
            output.write(String(repeating: "a", count: count))
            #expect(
                ReportWriteError(path: "a.txt", number: output.finish()).description
                    == "cannot write 'a.txt': no space left on device")
        }
    #endif
}
