import ArgumentParser
import Documents
import Experiments

/// A spec as the command line has it: a path, and complaints that are printed.
enum SpecFile {
    /// The plan of the spec at that path, with settings of the command line. Complaints are printed; with errors among them the program exits with 2.
    static func plan(_ path: String, overrides: [String] = []) throws -> RunPlan {
        let (plan, diagnostics) = try Experiment.plan(specPath: path, overrides: overrides)
        show(diagnostics)
        guard let plan else { throw ExitCode(2) }
        return plan
    }

    /// The experiment of a plan, with its data loaded. What is wrong with the data is printed as complaints about the
    /// spec that names them; then the program exits with 2.
    static func prepare(_ plan: RunPlan, specPath: String, resultsPath: String) throws -> Experiment {
        do {
            return try Experiment.prepare(plan, specPath: specPath, resultsPath: resultsPath)
        } catch let error as DataError {
            let diagnostics = Experiment.dataDiagnostics(of: plan)
            guard !diagnostics.isEmpty else { throw error }
            show(diagnostics)
            throw ExitCode(2)
        }
    }

    /// The run that the command line names; naming none or several is wrong use.
    static func run(_ reference: RunReference, of experiment: Experiment) throws -> PlannedRun {
        do {
            return try experiment.run(reference)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// Prints complaints on standard error.
    static func show(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let isError = diagnostics.contains { $0.severity == .error }
        let summary = DiagnosticRenderer.summary(of: diagnostics)
        StandardError.print(
            DiagnosticRenderer.render(
                diagnostics, closing: isError ? "\(summary); nothing was run" : summary, color: Terminal.wantsColor()))
    }
}
