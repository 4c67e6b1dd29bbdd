import ArgumentParser
import Experiments
import Foundation
import Reports

/// Compares two specs or two results.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare two specs by meaning, or the results of two experiments.",
        discussion: """
            Examples: espalier diff old.yaml new.yaml; espalier diff results/quickstart /elsewhere/results/quickstart
            A results folder beside a spec stands for the spec that it was made from.
            Exit code 0 when both are the same, 3 when they differ, as with 'verify'.
            """)

    @Argument(help: "A spec or a results folder.")
    var left: String

    @Argument(help: "A spec or a results folder to compare it with.")
    var right: String

    func run() throws {
        let isSame = try isFolder(left) && isFolder(right) ? compareResults() : compareSpecs()
        if !isSame { throw ExitCode(3) }
    }

    private func compareSpecs() throws -> Bool {
        let comparison = SpecComparison(try plan(left), try plan(right))
        Output.show(comparison.blocks(left, right))
        return comparison.isSame
    }

    private func compareResults() throws -> Bool {
        let inputs = try [left, right].map { path in
            let experiment = try Experiment.load(directory: path)
            Notices.show(experiment.journal.notices)
            return ReportInput(experiment)
        }
        let comparison = ResultsComparison(inputs[0], inputs[1])
        Output.show(comparison.blocks(left, right))
        return comparison.isSame
    }

    private func plan(_ path: String) throws -> RunPlan {
        try isFolder(path) ? Experiment.load(directory: path).plan : SpecFile.plan(path)
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
