/// Makes a tree of a text's events, without recursion, and collects what is wrong on the way.
struct DocumentBuilder {
    /// A node as one place of the text has it.
    struct Value {
        let node: Node
        /// Where the text has it: for an alias, the alias itself.
        let range: Range<Int>
        /// How many lists and mappings are nested in it, itself included; 0 for a scalar.
        let height: Int
        /// How many nodes it is, each alias counted as all that it stands for.
        let nodeCount: Int
    }

    /// What an anchor's name stands for.
    private enum Anchored {
        /// A list or mapping that has not ended yet.
        case open(Range<Int>)
        case value(Value)
    }

    let source: SourceText
    /// What is wrong so far.
    private(set) var complaints: [Complaint] = []
    /// The lists and mappings that have begun and not ended, outermost first.
    private(set) var collections: [OpenCollection] = []
    /// The latest event.
    private(set) var lastEvent: Event?
    private var anchors: [String: Anchored] = [:]
    /// Names to suggest: the first ones, so that suggestions stay cheap.
    private var anchorNames: [String] = []
    private var nodeCount = 0
    private(set) var root: Node?
    private var hasStarted = false

    init(source: SourceText) {
        self.source = source
    }

    /// Takes the next event. Throws what makes the whole text unusable.
    mutating func add(_ event: Event) throws(Complaint) {
        lastEvent = event
        guard complaints.count < Document.complaintLimit else { throw complaint(.tooManyComplaints, event.range) }
        switch event.kind {
        case .documentStart:
            guard !hasStarted else { throw complaint(.secondDocument, event.range) }
            hasStarted = true
        case .documentEnd, .streamEnd:
            break
        case .alias(let name):
            try addAlias(name, event.range)
        case .scalar(let scalar, let isBlock):
            try addScalar(scalar, isBlock: isBlock, event)
        case .sequenceStart(let isFlow):
            try open(isMapping: false, isFlow: isFlow, event)
        case .mappingStart(let isFlow):
            try open(isMapping: true, isFlow: isFlow, event)
        case .collectionEnd:
            close(event)
        }
    }

    /// The root, or nil when nothing usable stands there.
    func finish() throws(Complaint) -> Node? {
        let isNothing = root.map { $0.isNull && $0.span.start == $0.span.end }
        guard hasStarted, isNothing != true else { throw complaint(.empty, 0..<0) }
        return root
    }

    private mutating func addScalar(_ scalar: Node.Scalar, isBlock: Bool, _ event: Event) throws(Complaint) {
        var range = contentRange(of: event)
        if isBlock {
            // libyaml ends it where the next line begins.
            while range.count > 1, source.scalars[range.upperBound - 1].properties.isWhitespace {
                range = range.lowerBound..<range.upperBound - 1
            }
        }
        try count(1, at: range)
        let node = Node(.scalar(scalar), span: source.span(range))
        let value = Value(node: node, range: range, height: 0, nodeCount: 1)
        remember(.value(value), as: event.anchor)
        attach(value, range)
    }

    private mutating func addAlias(_ name: String, _ range: Range<Int>) throws(Complaint) {
        try count(1, at: range)
        switch anchors[name] {
        case .value(let target):
            guard collections.count + target.height <= Document.depthLimit else { throw complaint(.tooDeep, range) }
            try count(target.nodeCount - 1, at: range)
            attach(
                Value(node: target.node, range: range, height: target.height, nodeCount: target.nodeCount), range)
        case .open(let anchor):
            complaints.append(complaint(.aliasInItself(name, anchor: source.span(anchor)), range))
            attach(nil, range)
        case nil:
            let closest = Suggestion.closest(to: name, among: anchorNames)
            complaints.append(complaint(.undefinedAlias(name, closest: closest), range))
            attach(nil, range)
        }
    }

    private mutating func open(isMapping: Bool, isFlow: Bool, _ event: Event) throws(Complaint) {
        let range = contentRange(of: event)
        guard collections.count < Document.depthLimit else { throw complaint(.tooDeep, range) }
        let countBefore = nodeCount
        try count(1, at: range)
        collections.append(
            OpenCollection(
                isMapping: isMapping, isFlow: isFlow, range: range, anchor: event.anchor, countBefore: countBefore))
        remember(.open(range), as: event.anchor)
    }

    private mutating func close(_ event: Event) {
        guard let collection = collections.popLast() else { return }
        let range = collection.range.lowerBound..<(collection.isFlow ? event.range.upperBound : collection.end)
        let node = Node(collection.content(source: source, complaints: &complaints), span: source.span(range))
        let value = Value(
            node: node, range: range, height: collection.height + 1, nodeCount: nodeCount - collection.countBefore)
        remember(.value(value), as: collection.anchor)
        attach(collection.isTemplate ? nil : value, range)
    }

    /// Puts a value into the innermost open collection; nil stands for one that means nothing.
    private mutating func attach(_ value: Value?, _ range: Range<Int>) {
        if collections.isEmpty {
            root = value?.node
        } else {
            collections[collections.count - 1].add(value, range, source: source, complaints: &complaints)
        }
    }

    private mutating func remember(_ anchored: Anchored, as name: String?) {
        guard let name else { return }
        let isNew = anchors.updateValue(anchored, forKey: name) == nil
        if isNew, anchorNames.count < Document.complaintLimit { anchorNames.append(name) }
    }

    private mutating func count(_ count: Int, at range: Range<Int>) throws(Complaint) {
        nodeCount += count
        guard nodeCount <= Document.nodeLimit else { throw complaint(.tooManyNodes, range) }
    }

    /// Where a value itself stands, behind its anchor and tag.
    private mutating func contentRange(of event: Event) -> Range<Int> {
        guard event.anchor != nil || event.hasTag else { return event.range }
        let properties = NodeProperties(source.scalars, from: event.range.lowerBound)
        if let tag = properties.tag {
            complaints.append(complaint(.tag(source.text(tag)), tag))
        }
        return min(properties.end, event.range.upperBound)..<event.range.upperBound
    }

    private func complaint(_ fact: Complaint.Fact, _ range: Range<Int>) -> Complaint {
        Complaint(fact: fact, span: source.span(range))
    }
}
