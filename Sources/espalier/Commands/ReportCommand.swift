import ArgumentParser
import Experiments
import Reports

/// Rebuilds tables and report.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Rebuild tables and report from the journal, without training.",
        discussion: """
            Example: espalier report results/quickstart
            The files come out as they were, byte for byte, unless the journal or this program changed.
            """)

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    func run() throws {
        let experiment = try Experiment.load(directory: directory)
        Notices.show(experiment.journal.notices)
        let report = Report(ReportInput(experiment))
        try ReportWriter.write(report, to: experiment.folder)
        Output.show(report.comparison)
        StandardError.print("report: \(experiment.folder.path)/report.md")
    }
}
