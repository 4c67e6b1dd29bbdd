import Foundation
import Testing

@Suite("'report'")
struct ReportTests {
    private static let csv = Specs.small
        .replacing(
            one: "source: moons\n  n_samples: 90\n  noise: 0.2\n  seed: 3\n", by: "source: csv\n  path: rows.csv\n")

    /// Ninety rows of two classes that a line separates almost.
    private static let rows =
        "x,y,label\n"
        + (0..<90).map { index in
            "\(Double(index * 37 % 90) / 10),\(Double(index * 53 % 90) / 10),\(index * 37 % 90 > 40 ? "far" : "near")\n"
        }.joined()

    @Test("rebuilds every file byte for byte, without spec and data at their places")
    func rebuilds() throws {
        let place = try Workplace(Self.csv)
        try place.write("rows.csv", Self.rows)
        let run = try place.run()
        #expect(run.code == 0, "\(run.errors)")
        let names = Workplace.timeless + ["tables/timings.csv", "report.md", "report.html"]
        let before = try names.map { try place.text($0) }
        for file in [
            "\(place.results)/tables", "\(place.results)/report.md", "\(place.results)/report.html",
            "\(place.path)/rows.csv", "\(place.path)/spec.yaml",
        ] {
            try FileManager.default.removeItem(atPath: file)
        }
        let outcome = try place.espalier("report", "results/moons")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output == run.output)
        for (name, text) in zip(names, before) { #expect(try place.text(name) == text, "\(name)") }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(place.results)/tables").sorted()
                == [
                    "baseline.tex", "budget.csv", "cells.csv", "choices.tex", "chosen.yaml", "classes.csv",
                    "comparisons.csv", "confusion.csv", "curves.csv", "references.bib", "runs.csv", "summary.csv",
                    "summary.md", "summary.tex", "timings.csv",
                ])
    }

    @Test("takes its numbers from the journal, not from the tables that are there")
    func fromTheJournal() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let before = try place.timelessFiles()
        for file in Workplace.timeless { try place.write("results/moons/\(file)", "nonsense\n") }
        let file = try #require(try place.journals().first)
        #expect(try place.espalier("report", "results/moons").code == 0)
        #expect(try differences(before, place.timelessFiles()) == [])

        try FileManager.default.removeItem(atPath: file)
        let outcome = try place.espalier("report", "results/moons")
        #expect(outcome.code == 0)
        #expect(try place.rows().allSatisfy { $0.contains(",missing,") })
    }

    @Test("works while other runs of the same results are trained")
    func meanwhile() throws {
        let place = try Workplace(Specs.slow)
        let process = try place.start("--workers", "1")
        #expect(try place.waitForLines(3, of: process))
        let outcome = try place.espalier("report", "results/moons")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("notice"), "\(outcome.errors)")
        #expect(try process.end().code == 0)
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }
}
