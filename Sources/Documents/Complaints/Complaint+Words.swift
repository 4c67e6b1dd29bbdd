extension Complaint {
    /// The complaint in words.
    var diagnostic: Diagnostic {
        switch fact {
        case .tooLong(let byteCount):
            complaint(
                "too-large", "the text has \(byteCount) bytes; at most \(Document.byteLimit) are read",
                notes: ["large data belong into files of their own"])
        case .otherEncoding(let encoding):
            complaint("encoding", "the text is \(encoding)", notes: ["save it as UTF-8"])
        case .notUTF8:
            complaint("encoding", "bytes that are no UTF-8", "save the file as UTF-8")
        case .controlCharacter(let scalar):
            complaint(
                "encoding", "the control character \(Complaint.codePoint(scalar)) may not stand in YAML", "remove it")
        case .conflictMarkers(let others):
            complaint(
                "merge-conflict", "a conflict of two versions was left unresolved",
                "keep one version and remove the marker lines",
                related: others.map { Diagnostic.Related(span: $0, label: "") })
        case .syntax(let cause):
            complaint(
                "syntax", cause.words.message, cause.words.label,
                related: cause.opening.map { [Diagnostic.Related(span: $0, label: "opened here")] } ?? [])
        case .empty:
            complaint("empty-document", "the document is empty")
        case .secondDocument:
            complaint("second-document", "a second document begins here", "a file holds one document; remove the rest")
        case .tag(let tag):
            complaint("tag", "tags such as '\(tag.excerpt)' are not used here", "remove it")
        case .collectionAsKey:
            complaint("collection-as-key", "a key must be a single value, not a list or a mapping")
        case .duplicateKey(let key, let first):
            complaint(
                "duplicate-key", "'\(key.excerpt)' is set twice", "remove one of the two",
                related: [Diagnostic.Related(span: first, label: "first set here")])
        case .repeatedMerge(let first):
            complaint(
                "duplicate-key", "'<<' is set twice", "write one list: <<: [*first, *second]",
                related: [Diagnostic.Related(span: first, label: "first set here")])
        case .mergeOfOther(let value):
            complaint(
                "merge", "'<<' takes a mapping or a list of mappings", "this is something else",
                related: value.map { [Diagnostic.Related(span: $0, label: "the value is no mapping")] } ?? [])
        case .undefinedAlias(let name, let closest):
            complaint(
                "undefined-alias", "no anchor '&\(name.excerpt)' stands above",
                closest.map { "did you mean '*\($0)'?" } ?? "put it in quotes if text is meant")
        case .aliasInItself(let name, let anchor):
            complaint(
                "recursive-alias", "'*\(name.excerpt)' stands inside the very value that it names",
                "write the value out",
                related: [Diagnostic.Related(span: anchor, label: "'&\(name.excerpt)' begins here")])
        case .tooDeep:
            complaint("too-deep", "lists and mappings are nested deeper than \(Document.depthLimit) levels")
        case .tooManyNodes:
            complaint("too-large", "more than \(Document.nodeLimit) values, each alias counted as what it stands for")
        case .tooManyComplaints:
            complaint("too-many", "more than \(Document.complaintLimit) complaints; the rest is not looked at")
        }
    }

    private func complaint(
        _ id: String, _ message: String, _ label: String = "", related: [Diagnostic.Related] = [],
        notes: [String] = []
    ) -> Diagnostic {
        Diagnostic(id: id, span: span, message: message, label: label, related: related, notes: notes)
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
