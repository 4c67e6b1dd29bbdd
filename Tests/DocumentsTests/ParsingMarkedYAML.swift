import Documents
import MarkedYAML
import Testing

/// Parses a marked text and expects exactly the marked complaints; yields the document.
@discardableResult
func parse(marked: String, sourceLocation: SourceLocation = #_sourceLocation) -> Document? {
    let marked = MarkedYAML(marked)
    let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: Array(marked.text.utf8))
    let mismatches = marked.mismatches(with: diagnostics)
    #expect(mismatches.isEmpty, "\(mismatches.joined(separator: "\n"))", sourceLocation: sourceLocation)
    return document
}
