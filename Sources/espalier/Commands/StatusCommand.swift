import ArgumentParser
import Experiments
import Reports

/// Tells how far an experiment is.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell how far an experiment is, also while it is run; nothing is changed.",
        discussion: "Example: espalier status results/quickstart")

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    func run() throws {
        let experiment = try Experiment.load(directory: directory)
        Output.show(StatusReport(experiment).blocks + (try SubmissionLines.blocks(experiment)))
    }
}
