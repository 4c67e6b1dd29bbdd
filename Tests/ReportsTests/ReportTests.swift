import Testing

@testable import Reports

@Suite("A report of a small experiment")
struct ReportTests {
    let report = MadeUpExperiment().built

    @Test("is the kept files, byte for byte")
    func goldens() throws {
        try Golden.expect(report.markdownWithoutBase, "report.md")
        try Golden.expect(report.summary.markdown, "summary.md")
        try Golden.expect(report.runs.csv, "runs.csv")
        try Golden.expect(report.configurations.csv, "summary.csv")
        try Golden.expect(report.curves.csv, "curves.csv")
        try Golden.expect(report.timings.csv, "timings.csv")
    }

    @Test("differs from a kept file in a single character, and that is seen")
    func oneCharacter() {
        let text = report.runs.csv
        #expect(Golden.difference(text, text) == nil)
        #expect(Golden.difference(text, text.replacing("0.97", with: "0.98", maxReplacements: 1)) != nil)
        #expect(Golden.difference(text, text + "\n") != nil)
    }

    @Test("is the same whatever the order of the records")
    func order() {
        let other = Report(MadeUpExperiment().input(reversed: true))
        #expect(other.text.markdown == report.text.markdown)
        #expect(other.summary.markdown == report.summary.markdown)
        #expect(other.runs.csv == report.runs.csv)
        #expect(other.configurations.csv == report.configurations.csv)
        #expect(other.curves.csv == report.curves.csv)
        #expect(other.timings.csv == report.timings.csv)
    }

    @Test("changes when two seeds swap their results")
    func swappedSeeds() {
        var swapped = MadeUpExperiment()
        swapped.rows[2].outcomes.swapAt(0, 3)
        #expect(swapped.built.runs.csv != report.runs.csv)
        #expect(swapped.built.text.markdown != report.text.markdown)
    }

    @Test("holds every default of the base run")
    func base() {
        #expect(report.text.markdown.contains("\noptimizer: { type: adam, learning_rate: 0.001, "))
    }
}
