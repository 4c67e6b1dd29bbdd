import Documents

extension [Complaint] {
    /// Whether one of them is an error and not a mere warning.
    var hasErrors: Bool { contains { $0.diagnostic.severity == .error } }

    /// The complaints in words, in the order of their places, each once; of very many the first.
    var diagnostics: [Diagnostic] {
        var keys: Set<ComplaintKey> = []
        let all = map(\.diagnostic)
            .filter { keys.insert(ComplaintKey($0)).inserted }
            .enumerated()
            .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
            .map(\.element)
        guard all.count > Document.complaintLimit else { return all }
        return all.prefix(Document.complaintLimit) + [.tooMany(at: all[Document.complaintLimit].span)]
    }
}

/// What makes two complaints one.
private struct ComplaintKey: Hashable {
    let id: String
    let source: ObjectIdentifier
    let start: Mark
    let message: String

    init(_ diagnostic: Diagnostic) {
        id = diagnostic.id
        source = ObjectIdentifier(diagnostic.span.source)
        start = diagnostic.span.start
        message = diagnostic.message
    }
}
