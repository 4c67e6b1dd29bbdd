import ArgumentParser
import Experiments
import Reports

/// Rebuilds tables and report.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Rebuild tables and report from the journal, without training.",
        discussion: "Example: espalier report results/quickstart")

    @Argument(help: "The results folder of one experiment.", completion: .directory)
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
