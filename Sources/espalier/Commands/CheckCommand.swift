import ArgumentParser
import Documents
import Experiments

/// Checks specs and runs nothing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check specs and the data they name; run nothing.",
        discussion: "Example: espalier check experiments/*.yaml\nExit code 2 when a spec has mistakes.")

    @Argument(help: "The specs.", completion: .file(extensions: ["yaml", "yml"]))
    var specs: [String]

    @OptionGroup var settings: SpecOptions

    func run() throws {
        var hasErrors = false
        var diagnostics: [Diagnostic] = []
        for path in specs {
            let (plan, complaints) = try Experiment.plan(specPath: path, overrides: settings.overrides)
            let dataComplaints = plan.map { Experiment.dataDiagnostics(of: $0) } ?? []
            diagnostics += complaints + dataComplaints
            if let plan, dataComplaints.isEmpty {
                print("\(path): fine, \(plan.arithmetic.text)")
            } else {
                hasErrors = true
            }
        }
        SpecFile.show(diagnostics)
        if hasErrors { throw ExitCode(2) }
    }
}
