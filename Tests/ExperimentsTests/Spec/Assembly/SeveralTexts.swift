import Documents
import MarkedYAML
import Testing

@testable import Experiments

extension ExtendedFileSource {
    /// Files that are given here, by their paths as seen from the folder of the spec.
    static func texts(_ texts: [String: String]) -> ExtendedFileSource {
        ExtendedFileSource(identity: "test.yaml") { (path, _) throws(SurroundingsError) in
            guard let text = texts[path] else {
                throw SurroundingsError(operation: "read", path: path, reason: "No such file or directory")
            }
            return Opened(name: path, identity: path, bytes: Array(text.utf8))
        }
    }
}

/// Reads and plans a text that extends others, with settings of the command line, without looking for data files.
func plan(
    whole text: String, extending texts: [String: String] = [:], set overrides: [String] = []
) -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
    let (spec, diagnostics) = ExperimentSpec.read(
        bytes: Array(text.utf8), name: "test.yaml", folder: ".", overrides: overrides, extending: .texts(texts))
    guard let spec else { return (nil, diagnostics) }
    let (plan, others) = RunPlan.make(for: spec, checksFiles: false)
    return (plan, diagnostics + others)
}

/// The plan of a text that has no faults.
func planned(
    whole text: String, extending texts: [String: String] = [:], set overrides: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> RunPlan {
    let (plan, diagnostics) = plan(whole: text, extending: texts, set: overrides)
    let text = DiagnosticRenderer.render(diagnostics, closing: nil)
    #expect(diagnostics.isEmpty, "\(text)", sourceLocation: sourceLocation)
    return try #require(plan, sourceLocation: sourceLocation)
}

/// Reads and plans marked texts, `test.yaml` first, and expects exactly the marked complaints in each.
func expect(
    marked texts: KeyValuePairs<String, String>, set overrides: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = texts.map { ($0, MarkedYAML($1)) }
    let files = Dictionary(uniqueKeysWithValues: marked.map { ($0, $1.text) })
    let diagnostics = plan(whole: files["test.yaml"] ?? "", extending: files, set: overrides).diagnostics
    for (name, text) in marked {
        let mismatches = text.mismatches(with: diagnostics, in: name)
        #expect(mismatches.isEmpty, "\(name): \(mismatches.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
    let others = diagnostics.map(\.span.source.name).filter { name in !marked.contains { $0.0 == name } }
    #expect(others.isEmpty, sourceLocation: sourceLocation)
}
