/// A list or mapping that has begun and not ended.
struct OpenCollection {
    /// The key whose value comes next.
    private enum Key {
        case scalar(Node.Scalar, Span)
        /// `<<`
        case merge
        /// A key that cannot be used; its value is skipped.
        case unusable
    }

    let isMapping: Bool
    /// Whether it stands in brackets or braces.
    let isFlow: Bool
    /// Where it begins.
    let range: Range<Int>
    /// The name behind `&`, or nil.
    let anchor: String?
    /// How many nodes the document had before it.
    let countBefore: Int
    /// Where the last of what it holds ends.
    private(set) var end: Int
    /// How many lists and mappings are nested in it.
    private(set) var height = 0
    /// Whether it is `{{ … }}`, which other programs fill in and which means nothing here.
    private(set) var isTemplate = false

    private var elements: [Node] = []
    private var entries: [Node.Entry] = []
    private var indexOfKey: [String: Int] = [:]
    private var key: Key?
    private var merge: (keySpan: Span, value: DocumentBuilder.Value?)?

    init(isMapping: Bool, isFlow: Bool, range: Range<Int>, anchor: String?, countBefore: Int) {
        self.isMapping = isMapping
        self.isFlow = isFlow
        self.range = range
        self.anchor = anchor
        self.countBefore = countBefore
        end = range.upperBound
    }

    /// Takes the next key, value or element; nil stands for one that means nothing.
    mutating func add(
        _ value: DocumentBuilder.Value?, _ range: Range<Int>, source: SourceText, complaints: inout [Complaint]
    ) {
        end = max(end, range.upperBound)
        height = max(height, value?.height ?? 0)
        guard isMapping else {
            if let value { elements.append(value.node) }
            return
        }
        switch key {
        case nil:
            key = usableKey(value, source.span(range), &complaints)
        case .scalar(let scalar, let span):
            if let value, value.range.isEmpty, let entry = scalar.entryWithoutSpace {
                // YAML takes `{rate:0.1}` for a key without a value.
                let cause = SyntaxCause.missingSpace(key: entry.key, value: entry.value)
                complaints.append(Complaint(fact: .syntax(cause), span: span))
            } else if let value {
                indexOfKey[scalar.text] = entries.count
                entries.append(Node.Entry(key: scalar.text, keySpan: span, value: value.node))
            }
            key = nil
        case .merge:
            merge?.value = value
            key = nil
        case .unusable:
            key = nil
        }
    }

    private mutating func usableKey(
        _ value: DocumentBuilder.Value?, _ span: Span, _ complaints: inout [Complaint]
    ) -> Key {
        guard let value else { return .unusable }
        guard let scalar = value.node.scalar else {
            let inner = value.node.entries ?? []
            isTemplate = isFlow && entries.isEmpty && inner.count == 1 && inner.allSatisfy(\.value.isNull)
            complaints.append(Complaint(fact: .collectionAsKey(isTemplate: isTemplate), span: span))
            return .unusable
        }
        if scalar.isPlain, scalar.text == "<<" {
            if let merge {
                complaints.append(Complaint(fact: .repeatedMerge(first: merge.keySpan), span: span))
                return .unusable
            }
            merge = (span, nil)
            return .merge
        }
        if let index = indexOfKey[scalar.text] {
            complaints.append(
                Complaint(fact: .duplicateKey(scalar.text, first: entries[index].keySpan), span: span))
            return .unusable
        }
        return .scalar(scalar, span)
    }

    /// What the collection holds, now that it has ended.
    func content(source: SourceText, complaints: inout [Complaint]) -> Node.Content {
        guard isMapping else { return .sequence(elements) }
        guard let value = merge?.value else { return .mapping(entries) }
        var keys = indexOfKey
        var all = entries
        let merged = value.node.elements ?? [value.node]
        for entry in merged.compactMap(\.entries).joined() where keys[entry.key] == nil {
            keys[entry.key] = all.count
            all.append(entry)
        }
        if let other = merged.first(where: { $0.entries == nil }) {
            let isElsewhere = other !== value.node || other.span.start != source.mark(at: value.range.lowerBound)
            complaints.append(
                Complaint(
                    fact: .mergeOfOther(value: isElsewhere ? other.span : nil), span: source.span(value.range)))
        }
        return .mapping(all)
    }
}
