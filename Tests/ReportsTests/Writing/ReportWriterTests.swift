import Experiments
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

    @Test("writes the same text where there is no gnuplot")
    func withoutGnuplot() throws {
        let scratch = try Scratch()
        let missing = DrawnFigures(report.figures, by: WaitingGnuplot(nil))
        try ReportWriter.write(report, missing, to: ResultsFolder(path: scratch.path))
        #expect(try scratch.text("report.md") == report.text.markdown)
        #expect(try scratch.text("report.md").contains("](figures/learning-curves.svg)"))
        let figures = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/figures").sorted()
        #expect(figures == report.figures.map { "\($0.name).gp" }.sorted())
    }

    private let report = MadeUpExperiment().built

    @Test("makes the folder and every file, and leaves no draft")
    func files() throws {
        let scratch = try Scratch()
        try ReportWriter.write(report, to: ResultsFolder(path: scratch.path + "/results/rows"))
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/results/rows").sorted()
        let figures = names.filter { $0.hasPrefix("figures/") }
        let endings = Gnuplot() == nil ? ["gp"] : ["gp", "svg"]
        #expect(figures == report.figures.flatMap { figure in endings.map { "figures/\(figure.name).\($0)" } }.sorted())
        #expect(
            names.filter { !$0.hasPrefix("figures") } == [
                "report.html", "report.md", "tables", "tables/baseline.tex", "tables/budget.csv", "tables/cells.csv",
                "tables/choices.tex", "tables/chosen.yaml", "tables/classes.csv", "tables/comparisons.csv",
                "tables/confusion.csv", "tables/curves.csv", "tables/references.bib", "tables/runs.csv",
                "tables/summary.csv", "tables/summary.md", "tables/summary.tex", "tables/timings.csv",
            ])
        #expect(try scratch.text("results/rows/report.md") == report.text.markdown)
        let page = try scratch.text("results/rows/report.html")
        #expect(page.hasSuffix("</html>\n"))
        #expect(page.count(of: "<svg ") == (Gnuplot() == nil ? 0 : report.figures.count))
        #expect(try scratch.text("results/rows/tables/runs.csv") == report.runs.csv)
        #expect(try scratch.text("results/rows/tables/summary.csv") == report.configurations.csv)
        #expect(try scratch.text("results/rows/tables/comparisons.csv") == report.comparisons.csv)
        #expect(try scratch.text("results/rows/tables/curves.csv") == report.curves.csv)
        #expect(try scratch.text("results/rows/tables/timings.csv") == report.timings.csv)
        #expect(try scratch.text("results/rows/tables/summary.md") == report.summary.markdown)
    }

    @Test("removes tables that a report has no longer")
    func staleTables() throws {
        let scratch = try Scratch()
        try ReportWriter.write(report, to: ResultsFolder(path: scratch.path))
        var other = MadeUpExperiment()
        other.report.baseline = nil
        try ReportWriter.write(other.built, to: ResultsFolder(path: scratch.path))
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/tables")
        #expect(!names.contains("baseline.tex"))
        #expect(names.contains("choices.tex"))
    }

    @Test("leaves a file alone that holds the same bytes, and replaces one that does not")
    func unchanged() throws {
        let scratch = try Scratch()
        try ReportWriter.write(report, to: ResultsFolder(path: scratch.path))
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        for name in ["report.md", "tables/runs.csv"] {
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: "\(scratch.path)/\(name)")
        }
        var other = MadeUpExperiment()
        other.question = "Another question"
        try ReportWriter.write(other.built, to: ResultsFolder(path: scratch.path))
        #expect(try scratch.modified("tables/runs.csv") == old)
        #expect(try scratch.modified("report.md") != old)
        #expect(try scratch.text("report.md").contains("Another question"))
    }

    @Test("says which file and why when it cannot")
    func failures() throws {
        let scratch = try Scratch()
        try "a file".write(toFile: scratch.path + "/results", atomically: false, encoding: .utf8)
        let error = #expect(throws: SurroundingsError.self) {
            try ReportWriter.write(report, to: ResultsFolder(path: scratch.path + "/results"))
        }
        #expect(error?.description == "cannot create '\(scratch.path)/results/tables': Not a directory")
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/other/report.md", withIntermediateDirectories: true)
        let other = #expect(throws: SurroundingsError.self) {
            try ReportWriter.write(report, to: ResultsFolder(path: scratch.path + "/other"))
        }
        #expect(other?.description == "cannot write '\(scratch.path)/other/report.md': Is a directory")
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/other")
        #expect(left.sorted() == ["figures", "report.md", "tables"])
    }
}
