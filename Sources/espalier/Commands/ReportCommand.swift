import ArgumentParser
import Experiments
import Reports

/// Rebuilds tables, figures and report.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Rebuild tables, figures and report from the journal, without training.",
        discussion: """
            Example: espalier report results/quickstart
            The files come out as they were, byte for byte, unless the journal or this program changed.
            Figures for a paper: espalier report results/quickstart --pdf
            """)

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    @Flag(help: "Write figures as PDF too.")
    var pdf = false

    func run() throws {
        let gnuplot = WaitingGnuplot()
        let experiment = try Experiment.load(directory: directory)
        Notices.show(experiment.journal.notices)
        let report = Report(ReportInput(experiment))
        let drawn = try ReportWriter.write(report, to: experiment.folder, by: gnuplot, withDocuments: pdf)
        Notices.show(drawn)
        try experiment.removeOtherModels()
        Output.show(report.comparison)
        StandardError.print("report: \(experiment.folder.path)/report.md and report.html")
    }
}
