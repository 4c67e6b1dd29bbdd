/// A parsed text: its root node.
public struct Document: Sendable {
    /// The text.
    public let source: SourceText
    /// The root.
    public let root: Node

    /// A text and the tree that was made for it.
    public init(source: SourceText, root: Node) {
        self.source = source
        self.root = root
    }
}

extension Document {
    /// The largest text that is parsed, in bytes.
    public static let byteLimit = 2 << 20
    /// The most values that a document may hold, each alias counted as all that it stands for.
    public static let nodeLimit = 200_000
    /// How deep lists and mappings may be nested, through aliases too.
    public static let depthLimit = 64
    /// The most complaints about one text; the rest of the text is not looked at.
    public static let complaintLimit = 100

    /// The document that a YAML text holds, and all that is wrong with the text.
    ///
    /// The document is nil when no tree could be made of the text; else it holds what is left when each key that was
    /// set before and each value that means nothing (an alias without anchor) is skipped.
    ///
    /// - Parameters:
    ///   - name: what complaints call the text.
    ///   - bytes: the text in UTF-8, with or without a byte order mark.
    ///   - folder: the folder that relative paths in the text start from, as `SourceText` has it.
    ///   - start: the index of the first character to read; what stands before it is only shown.
    public static func parse(
        name: String, bytes: [UInt8], folder: String = "", from start: Int = 0
    ) -> (document: Document?, diagnostics: [Diagnostic]) {
        if let complaint = refusal(name: name, bytes: bytes) { return (nil, [complaint.diagnostic]) }
        let source = SourceText(name: name, bytes: bytes, folder: folder)
        precondition(start <= source.scalars.count, "character \(start) of \(source.scalars.count)")
        if let marks = source.stackedMarks {
            return (nil, [Complaint(fact: .stackedMarks, span: source.span(marks)).diagnostic])
        }
        let conflicts = MergeConflict.all(in: source)
        guard conflicts.isEmpty else {
            return (nil, conflicts.map { Complaint(fact: .conflictMarkers($0.others), span: $0.first).diagnostic })
        }
        let text = start == 0 ? SourceText.withoutMark(bytes) : source.bytes(blankBefore: start)[...]
        let reader = EventReader(text)
        var builder = DocumentBuilder(source: source)
        do throws(Complaint) {
            while true {
                let event: Event
                do throws(SyntaxFailure) {
                    event = try reader.next()
                } catch {
                    throw builder.complaint(about: error, bytes: text)
                }
                if case .streamEnd = event.kind { break }
                try builder.add(event)
            }
            let root = try builder.finish()
            return (root.map { Document(source: source, root: $0) }, builder.complaints.map(\.diagnostic))
        } catch {
            // What ends the reading says it better than what was found at the very place before.
            let others = builder.complaints.filter { $0.span.start != error.span.start }
            return (nil, (others + [error]).map(\.diagnostic))
        }
    }

    /// Why bytes are not even looked at.
    private static func refusal(name: String, bytes: [UInt8]) -> Complaint? {
        let fact: Complaint.Fact
        if bytes.count > byteLimit {
            fact = .tooLong
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            fact = .otherEncoding("UTF-16")
        } else if bytes.count >= 4,
            bytes.prefix(4).map({ $0 == 0 }) == [false, true, false, true]
                || bytes.prefix(4).map({ $0 == 0 }) == [true, false, true, false]
        {
            fact = .otherEncoding("UTF-16, without its mark")
        } else {
            return nil
        }
        let nothing = SourceText(name: name, bytes: [])
        return Complaint(fact: fact, span: nothing.span(0..<0))
    }
}
