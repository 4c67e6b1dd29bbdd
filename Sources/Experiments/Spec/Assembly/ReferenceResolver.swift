import Documents
import NeuralNetworks

/// Puts in the place of each `${path}` the value that stands at that path.
///
/// The work is bounded: each node is looked at once, references lead through a limited number of others, and what they
/// stand for counts towards the limit of a document.
struct ReferenceResolver {
    /// How many references and levels of nesting may lie between a value and what it comes to.
    static let depthLimit = 2 * Document.depthLimit

    /// How many names are looked at for a suggestion, and for how many complaints.
    private static let suggestedCount = 100

    /// The top level that paths start from.
    let root: Node
    /// The top-level keys to which references are left as they are.
    var kept: Set<String> = []
    /// What was wrong.
    private(set) var complaints: [Complaint] = []
    /// Whether there was any reference.
    private(set) var hasReferences = false
    /// The top-level keys that references begin with.
    private(set) var namedKeys: Set<String> = []
    /// The top-level keys to which references were left.
    private(set) var metKeys: Set<String> = []
    /// What came of the nodes that were looked at.
    private var known: [ObjectIdentifier: Resolved?] = [:]
    /// The nodes that are being looked at, each with the number of references that had been followed to it.
    private var open: [ObjectIdentifier: Int] = [:]
    /// The references that are being followed.
    private var places: [Span] = []
    /// What references on the way of a path lead to, as it is written.
    private var ways: [ObjectIdentifier: Node?] = [:]
    private var indices: [ObjectIdentifier: [String: Int]] = [:]
    private var depth = 0

    /// A value without references.
    private struct Resolved {
        let node: Node
        /// How many nodes it is.
        let count: Int
        /// How many lists and mappings are nested in it.
        let height: Int
    }

    init(root: Node, kept: Set<String> = []) {
        self.root = root
        self.kept = kept
    }

    /// The top level without references; fragments, whose keys begin with `x-`, stay as they are.
    mutating func resolvedRoot() -> Node {
        guard let entries = root.entries else { return root }
        var result: [Node.Entry] = []
        var count = 1
        for entry in entries {
            guard !entry.key.hasPrefix("x-") else {
                result.append(entry)
                continue
            }
            guard let value = resolved(entry.value) else { continue }
            count += value.count
            guard count <= Document.nodeLimit else {
                complain(.tooManyValues, at: entry.keySpan)
                break
            }
            result.append(Node.Entry(key: entry.key, keySpan: entry.keySpan, value: value.node))
        }
        return Node(.mapping(result), span: root.span)
    }

    /// The value of a top-level key without references, or nil when there is none.
    mutating func section(_ key: String) -> Node? {
        root[key].flatMap { resolved($0) }?.node
    }

    private mutating func resolved(_ node: Node) -> Resolved? {
        if let scalar = node.scalar, PathReference(scalar) == nil { return Resolved(node: node, count: 1, height: 0) }
        let id = ObjectIdentifier(node)
        if let result = known[id] { return result }
        guard enter(node) else { return nil }
        defer { leave(node) }
        let result: Resolved?
        switch node.content {
        case .scalar(let scalar): result = value(of: scalar, node)
        case .sequence(let elements): result = list(elements, node)
        case .mapping(let entries): result = mapping(entries, node)
        }
        known[id] = .some(result)
        return result
    }

    /// Begins to look at a node; false after a complaint that it leads back to itself or too far.
    private mutating func enter(_ node: Node) -> Bool {
        if let start = open[ObjectIdentifier(node)] {
            let circle = places[min(start, places.count)...]
            if let first = circle.first {
                let others = Array(circle.dropFirst())
                complain(.referenceCycle(others: others), at: first)
            }
            return false
        }
        guard depth < Self.depthLimit else {
            complain(.referencesTooDeep, at: places.first ?? node.span)
            return false
        }
        depth += 1
        open[ObjectIdentifier(node)] = places.count
        return true
    }

    private mutating func leave(_ node: Node) {
        depth -= 1
        open[ObjectIdentifier(node)] = nil
    }

    private mutating func value(of scalar: Node.Scalar, _ node: Node) -> Resolved? {
        switch PathReference(scalar) {
        case nil: return Resolved(node: node, count: 1, height: 0)
        case .literal where !kept.isEmpty: return Resolved(node: node, count: 1, height: 0)
        case .literal(let text):
            let literal = Node.Scalar(text: text, isPlain: scalar.isPlain)
            return Resolved(node: Node(.scalar(literal), span: node.span), count: 1, height: 0)
        case .misplaced:
            complain(.misplacedReference, at: node.span)
            return nil
        case .path(let path):
            hasReferences = true
            if let key = path.split(separator: ".").first.map(String.init), kept.contains(key) {
                metKeys.insert(key)
                return Resolved(node: node, count: 1, height: 0)
            }
            places.append(node.span)
            defer { places.removeLast() }
            guard let target = target(path, node), let value = resolved(target) else { return nil }
            let copy = Node(value.node.content, span: value.node.span, usedAt: node.span)
            return Resolved(node: copy, count: value.count, height: value.height)
        }
    }

    private mutating func list(_ elements: [Node], _ node: Node) -> Resolved? {
        let values = elements.map { resolved($0) }
        guard let size = size(of: values, node) else { return nil }
        let isSame = zip(values, elements).allSatisfy { $0?.node === $1 }
        let result = isSame ? node : Node(.sequence(values.compactMap { $0?.node }), span: node.span)
        return Resolved(node: result, count: size.count, height: size.height)
    }

    private mutating func mapping(_ entries: [Node.Entry], _ node: Node) -> Resolved? {
        let values = entries.map { resolved($0.value) }
        guard let size = size(of: values, node) else { return nil }
        guard !zip(values, entries).allSatisfy({ $0?.node === $1.value }) else {
            return Resolved(node: node, count: size.count, height: size.height)
        }
        let resolvedEntries = zip(values, entries).compactMap { value, entry in
            value.map { Node.Entry(key: entry.key, keySpan: entry.keySpan, value: $0.node) }
        }
        return Resolved(
            node: Node(.mapping(resolvedEntries), span: node.span), count: size.count, height: size.height)
    }

    /// The size of a list or mapping, or nil after a complaint that it is too large.
    private mutating func size(of values: [Resolved?], _ node: Node) -> (count: Int, height: Int)? {
        var count = 1
        var height = 0
        for value in values.compactMap({ $0 }) {
            count += value.count
            height = max(height, value.height)
        }
        guard count <= Document.nodeLimit, height < Document.depthLimit else {
            let fault = count <= Document.nodeLimit ? AssemblyFault.referencesTooDeep : .tooManyValues
            complain(fault, at: node.span)
            return nil
        }
        return (count, height + 1)
    }

    // MARK: Paths

    /// The node at a path, as it is written; nil after a complaint.
    private mutating func target(_ path: String, _ reference: Node) -> Node? {
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        namedKeys.insert(names[0])
        var node = root
        for (depth, name) in names.enumerated() {
            let owner = names[..<depth].joined(separator: ".")
            guard let mapping = written(node) else { return nil }
            guard let entries = mapping.entries else {
                complain(.unknownReference(path, .notMapping(owner)), at: reference.span)
                return nil
            }
            guard let index = index(of: name, in: mapping, entries) else {
                complain(.unknownReference(path, dead(path, names, depth, entries)), at: reference.span)
                return nil
            }
            node = entries[index].value
        }
        return node
    }

    /// What a node on the way is: for a reference, the node that it leads to. Nil after a complaint.
    private mutating func written(_ node: Node) -> Node? {
        guard let scalar = node.scalar, case .path(let path)? = PathReference(scalar) else { return node }
        if let way = ways[ObjectIdentifier(node)] { return way }
        guard enter(node) else { return nil }
        places.append(node.span)
        let way = target(path, node).flatMap { written($0) }
        places.removeLast()
        leave(node)
        ways[ObjectIdentifier(node)] = .some(way)
        return way
    }

    private mutating func index(of name: String, in mapping: Node, _ entries: [Node.Entry]) -> Int? {
        guard entries.count > 16 else { return entries.firstIndex { $0.key == name } }
        let id = ObjectIdentifier(mapping)
        if let index = indices[id] { return index[name] }
        let index = Dictionary(entries.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
        indices[id] = index
        return index[name]
    }

    private func dead(
        _ path: String, _ names: [String], _ depth: Int, _ entries: [Node.Entry]
    ) -> AssemblyFault.Dead {
        let owner = depth == 0 ? "the spec" : "'\(names[..<depth].joined(separator: "."))'"
        guard complaints.count < Self.suggestedCount else {
            return .missing(names[depth], owner: owner, allowed: [], suggestion: nil)
        }
        if case .success(let setting) = PathResolver(base: root).resolve(path) { return .unwritten(setting.text) }
        let keys = entries.prefix(Self.suggestedCount).map(\.key)
        let close = NameFinder.closest(to: names[depth], among: keys)
        let suggestion = close.map { (names[..<depth] + [$0] + names[(depth + 1)...]).joined(separator: ".") }
        return .missing(names[depth], owner: owner, allowed: keys, suggestion: suggestion)
    }

    private mutating func complain(_ fault: AssemblyFault, at span: Span) {
        guard complaints.count < Document.complaintLimit else { return }
        complaints.append(Complaint(.assembly(fault), at: span))
    }
}
