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
        try Golden.expect(report.comparisons.csv, "comparisons.csv")
        try Golden.expect(report.cells.csv, "cells.csv")
        try Golden.expect(report.budgets.csv, "budget.csv")
        try Golden.expect(report.bibliography, "references.bib")
        for table in report.papers { try Golden.expect(table.latex, "\(table.name).tex") }
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
        #expect(other.papers.map(\.latex) == report.papers.map(\.latex))
        #expect(other.budgets.csv == report.budgets.csv)
        #expect(other.runs.csv == report.runs.csv)
        #expect(other.configurations.csv == report.configurations.csv)
        #expect(other.comparisons.csv == report.comparisons.csv)
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

    @Test("says that there is no answer before a run has finished")
    func nothingFinished() {
        var experiment = MadeUpExperiment()
        for index in experiment.rows.indices {
            experiment.rows[index].outcomes = [.missing, .diverged(epoch: 1), .missing, .failed("a | b")]
        }
        let text = experiment.built.text.markdown
        #expect(text.contains("28 runs: 7 diverged, 7 failed, 14 missing."))
        #expect(text.contains("There is no answer yet: no finished run has `test.accuracy`."))
        #expect(text.contains("failed: a \\| b"))
        #expect(!text.contains("## Chosen configurations"))
    }

    @Test("of one seed gives no interval and says why")
    func oneSeed() {
        var experiment = MadeUpExperiment()
        experiment.seeds = [1]
        for index in experiment.rows.indices {
            experiment.rows[index].outcomes = Array(experiment.rows[index].outcomes.prefix(1))
        }
        let text = experiment.built.text.markdown
        #expect(text.contains("**adam** did best on `test.accuracy`: 0.97 (1 of 1 seed)."))
        #expect(text.contains("the difference, +0.07, is that of one seed."))
        #expect(text.contains("One seed: nothing here tells a difference from chance."))
    }

    @Test("says how sure it is: a lead beyond the noise, or within it")
    func lead() {
        #expect(report.text.markdown.contains("Within the noise between seeds, **momentum** cannot be told from it"))
        var experiment = MadeUpExperiment()
        experiment.rows.removeSubrange(4...)
        // 0.05, 0.04, 0.03, 0.02: mean 0.035; interval by scipy.stats.t, SciPy 1.17.1: 0.01446…0.05554.
        #expect(
            experiment.built.text.markdown.contains(
                "The next is **sgd**; the difference, paired by seed, is +0.035 [0.014, 0.056], beyond the noise."))
    }

    @Test("counts many classes by the smallest and the largest")
    func manyClasses() {
        var experiment = MadeUpExperiment()
        experiment.data = [MadeUpExperiment.facts(classCounts: [3] + [Int](repeating: 5, count: 19) + [7])]
        let text = experiment.built.text.markdown
        #expect(text.contains("105 examples, 2 features, 21 classes"))
        #expect(text.contains("63 examples are for training, 21 for validation, 21 for test."))
        #expect(text.contains("| examples   |        3 |       7 |"))
    }

    @Test("holds every default of the base run")
    func base() {
        #expect(report.text.markdown.contains("\noptimizer: { type: adam, learning_rate: 0.001, "))
    }
}
