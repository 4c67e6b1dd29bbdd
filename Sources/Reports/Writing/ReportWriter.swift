import Experiments

/// Writes a report's files into the folder of an experiment's results.
///
/// Each file appears at once, under its name, when it is complete; a file that holds the same bytes already is left
/// alone.
public enum ReportWriter {
    /// Writes `report.md`, `report.html`, the tables and the figures.
    ///
    /// - Parameters:
    ///   - gnuplot: What draws the figures, started as early as there was something else to do.
    ///   - withDocuments: Whether figures are also written as PDF.
    /// - Returns: The figures as they were drawn, or why they were not.
    /// - Throws: `SurroundingsError` for the first file that cannot be written.
    @discardableResult
    public static func write(
        _ report: Report, to folder: ResultsFolder, by gnuplot: WaitingGnuplot = WaitingGnuplot(),
        withDocuments: Bool = false
    ) throws(SurroundingsError) -> DrawnFigures {
        let tables = Meanwhile {
            Result { () throws(SurroundingsError) in try writeTables(report, to: folder) }
        }
        let drawn = DrawnFigures(report.figures, by: gnuplot, withDocuments: withDocuments)
        let pages = Result { () throws(SurroundingsError) in try write(report, drawn, to: folder) }
        try tables.value.get()
        try pages.get()
        return drawn
    }

    /// Writes what figures are shown in, as they were drawn before.
    static func write(
        _ report: Report, _ drawn: DrawnFigures, to folder: ResultsFolder
    ) throws(SurroundingsError) {
        try FigureWriter(folder: folder).write(report.figures, as: drawn)
        try write(report.text, to: folder, "report.md")
        try folder.write(to: "report.html") {
            HTMLFormat(figures: drawn).write(report.text, runs: report.runs, to: &$0)
        }
    }

    private static func writeTables(_ report: Report, to folder: ResultsFolder) throws(SurroundingsError) {
        try write(report.runs, to: folder, "tables/runs.csv")
        try write(report.configurations, to: folder, "tables/summary.csv")
        try write(report.comparisons, to: folder, "tables/comparisons.csv")
        try write(report.cells, to: folder, "tables/cells.csv")
        try write(report.budgets, to: folder, "tables/budget.csv")
        for table in report.papers { try write(table, to: folder) }
        for name in CaptionedTable.names where !report.papers.contains(where: { $0.name == name }) {
            try folder.remove("tables/\(name).tex")
        }
        try folder.write(Array(report.chosenSettings.utf8), to: "tables/chosen.yaml")
        try folder.write(Array(report.bibliography.utf8), to: "tables/references.bib")
        if let ranks = report.ranks {
            try write(ranks, to: folder, "tables/ranks.csv")
        } else {
            try folder.remove("tables/ranks.csv")
        }
        try write(report.curves, to: folder, "tables/curves.csv")
        try write(report.timings, to: folder, "tables/timings.csv")
        try write(report.classes, to: folder, "tables/classes.csv")
        try write(report.confusion, to: folder, "tables/confusion.csv")
        try write(report.summary, to: folder, "tables/summary.md")
    }

    private static func write(_ table: Table, to folder: ResultsFolder, _ name: String) throws(SurroundingsError) {
        try folder.write(to: name) { CSVFormat().write(table, to: &$0) }
    }

    private static func write(_ table: CaptionedTable, to folder: ResultsFolder) throws(SurroundingsError) {
        try folder.write(to: "tables/\(table.name).tex") { LaTeXFormat().write(table, to: &$0) }
    }

    private static func write(_ blocks: [Block], to folder: ResultsFolder, _ name: String) throws(SurroundingsError) {
        try folder.write(to: name) { MarkdownFormat().write(blocks, to: &$0) }
    }
}
