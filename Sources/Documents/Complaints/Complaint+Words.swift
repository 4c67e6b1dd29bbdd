extension Complaint {
    /// The complaint in words.
    var diagnostic: Diagnostic {
        switch fact {
        case .tooLong:
            complaint(
                .tooLarge, "the text has more than \(Document.byteLimit) bytes, which is the most that is read",
                notes: ["large data belong into files of their own"])
        case .otherEncoding(let encoding):
            complaint(.encoding, "the text is \(encoding)", notes: ["save it as UTF-8"])
        case .notUTF8:
            complaint(.encoding, "bytes that are no UTF-8", "save the file as UTF-8")
        case .stackedMarks:
            complaint(
                .encoding, "more than \(SourceText.markLimit) marks stand on one character", "remove what is too much")
        case .controlCharacter(let scalar):
            complaint(
                .encoding, "the control character \(Complaint.codePoint(scalar)) may not stand in YAML", "remove it")
        case .conflictMarkers(let others):
            complaint(
                .mergeConflict, "a conflict of two versions was left unresolved",
                "keep one version and remove the marker lines",
                related: others.map { Diagnostic.Related(span: $0, label: "") })
        case .syntax(let cause):
            complaint(
                .syntax, cause.words.message, cause.words.label,
                related: cause.opening.map { [Diagnostic.Related(span: $0, label: "opened here")] } ?? [],
                replacement: cause.replacement)
        case .empty:
            complaint(.emptyDocument, "the document is empty", "write 'key: value', a line for each key")
        case .secondDocument:
            complaint(.secondDocument, "a second document begins here", "a file holds one document; remove the rest")
        case .tag(let tag):
            complaint(.tag, "tags such as '\(tag.excerpt)' are not used here", "remove it")
        case .collectionAsKey(let isTemplate):
            complaint(
                .collectionAsKey,
                isTemplate
                    ? "'{{ … }}' is no template here, but a mapping as the key of another"
                    : "a key must be a single value, not a list or a mapping",
                isTemplate ? "write the value itself" : "write 'key: value'")
        case .duplicateKey(let key, let first):
            complaint(
                .duplicateKey, "'\(key.excerpt)' is set twice", "remove one of the two",
                related: [Diagnostic.Related(span: first, label: "first set here")])
        case .repeatedMerge(let first):
            complaint(
                .duplicateKey, "'<<' is set twice", "write one list: <<: [*first, *second]",
                related: [Diagnostic.Related(span: first, label: "first set here")])
        case .mergeOfOther(let value):
            complaint(
                .merge, "'<<' takes a mapping or a list of mappings", "name the anchor of a mapping",
                related: value.map { [Diagnostic.Related(span: $0, label: "this is no mapping")] } ?? [])
        case .undefinedAlias(let name, let closest):
            complaint(
                .undefinedAlias, "no anchor '&\(name.excerpt)' stands above",
                closest.map { "did you mean '*\($0)'?" } ?? "put it in quotes if text is meant")
        case .aliasInItself(let name, let anchor):
            complaint(
                .recursiveAlias, "'*\(name.excerpt)' stands inside the very value that it names",
                "write the value out",
                related: [Diagnostic.Related(span: anchor, label: "'&\(name.excerpt)' begins here")])
        case .tooDeep:
            complaint(
                .tooDeep, "lists and mappings are nested deeper than \(Document.depthLimit) levels",
                "close some before opening more")
        case .tooManyNodes:
            complaint(
                .tooLarge, "more than \(Document.nodeLimit) values, each alias counted as all that it stands for",
                "remove what grows so fast")
        case .tooManyComplaints:
            complaint(.tooMany, "more than \(Document.complaintLimit) complaints; the rest is not looked at")
        }
    }

    private func complaint(
        _ id: DocumentComplaintID, _ message: String, _ label: String = "", related: [Diagnostic.Related] = [],
        notes: [String] = [], replacement: String? = nil
    ) -> Diagnostic {
        // A part of several lines is folded in what it was read as, so that what to write for it is not all of it.
        let isOneLine = span.start.line == span.end.line
        return Diagnostic(
            id: id.rawValue, span: span, message: message, label: label, related: related, notes: notes,
            fix: isOneLine ? replacement.map { Diagnostic.Fix(span: span, text: $0) } : nil)
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
