import ArgumentParser
import Experiments
import Reports

/// Joins results folders of several machines.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Join the results of one experiment that several machines trained.",
        discussion: """
            Example: espalier merge results/iris copied/from/another/machine/iris
            The first folder takes in what the others have, and its tables and report are made again. Into a new one: \
            espalier merge --into results/iris machine1/iris machine2/iris
            Exit code 3 when machines came to different numbers for the same run.
            """)

    @Argument(help: "The results of the same experiment, in several folders.", completion: .resultsFolders)
    var directories: [String]

    @Option(help: "The folder that takes in what the others have; the first of them.", completion: .directory)
    var into: String?

    func validate() throws {
        if into == nil, directories.count < 2 { throw ValidationError("merge wants two folders or more") }
    }

    func run() throws {
        let target = into ?? directories[0]
        let merge = FolderMerge(into: target)
        for directory in directories { try merge.take(from: directory) }
        let experiment = try Experiment.load(directory: target)
        Notices.show(experiment.journal.notices)
        let counts = experiment.counts
        StandardError.print(
            "\(experiment.lock.name): \(counts.recorded) of \(counted(experiment.runs.count, "run")) have a result"
                + (counts.failed > 0 ? ", \(counts.failed) failed" : ""))
        let report = Report(ReportInput(experiment))
        Notices.show(try ReportWriter.write(report, to: experiment.folder))
        Output.show(report.comparison)
        StandardError.print("report: \(target)/report.md and report.html")
        if experiment.journal.hasDifferentResults { throw ExitCode(3) }
    }
}
