import ArgumentParser
import Documents
import Experiments
import Foundation

/// A spec as the command line has it: a path, and complaints that are printed.
enum SpecFile {
    /// The plan of the spec at that path. Complaints are printed; with errors among them the program exits with 2.
    ///
    /// - Parameter closing: What the last line of the complaints says after their number.
    static func plan(_ path: String, closing: String = "nothing was run") throws -> RunPlan {
        let (plan, diagnostics) = try check(path)
        show(diagnostics, closing: closing)
        guard let plan else { throw ExitCode(2) }
        return plan
    }

    /// The plan of the spec at that path, nil when it has errors, and all complaints.
    ///
    /// - Throws: Exit code 1, after a message, when the file cannot be read.
    static func check(_ path: String) throws -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Failure("cannot read '\(path)': \(Failure.reason(error))")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let (spec, complaints) = ExperimentSpec.read(bytes: bytes, name: path, folder: folder)
        guard let spec else { return (nil, complaints) }
        let (plan, more) = RunPlan.make(for: spec)
        return (plan, complaints + more)
    }

    /// Prints complaints on standard error.
    static func show(_ diagnostics: [Diagnostic], closing: String) {
        guard !diagnostics.isEmpty else { return }
        let isError = diagnostics.contains { $0.severity == .error }
        let summary = DiagnosticRenderer.summary(of: diagnostics)
        StandardError.write(
            DiagnosticRenderer.render(
                diagnostics, closing: isError ? "\(summary); \(closing)" : summary, color: Terminal.wantsColor()))
    }
}
