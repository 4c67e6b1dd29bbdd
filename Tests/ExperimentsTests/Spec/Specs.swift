import Documents
import MarkedYAML
import Testing

@testable import Experiments

/// Reads and plans a text, without looking for data files.
func plan(_ text: String) -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
    let (spec, diagnostics) = ExperimentSpec.read(bytes: Array(text.utf8), name: "test.yaml", folder: ".")
    guard let spec else { return (nil, diagnostics) }
    let (plan, others) = RunPlan.make(for: spec, checksFiles: false)
    return (plan, diagnostics + others)
}

/// The keys that every spec needs.
let head = """
    version: 1
    name: test
    dataset: { source: csv, path: data.csv }

    """

/// The plan of a text that has no faults, given without its head.
func planned(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> RunPlan {
    let (plan, diagnostics) = plan(head + body)
    let text = DiagnosticRenderer.render(diagnostics, closing: nil)
    #expect(diagnostics.isEmpty, "\(text)", sourceLocation: sourceLocation)
    return try #require(plan, sourceLocation: sourceLocation)
}

/// Reads and plans a marked text, given without its head, and expects exactly the marked complaints.
func expect(marked body: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let margined = head.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    expect(markedWhole: margined + body, sourceLocation: sourceLocation)
}

/// Reads and plans a marked text and expects exactly the marked complaints.
func expect(markedWhole text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedYAML(text)
    let diagnostics = plan(marked.text).diagnostics
    let mismatches = marked.mismatches(with: diagnostics)
    #expect(mismatches.isEmpty, "\(mismatches.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
