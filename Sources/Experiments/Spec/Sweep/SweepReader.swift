import Documents
import NeuralNetworks

/// Reads the section `sweep`: one block, or a list of them.
struct SweepReader {
    /// The top level of the spec.
    let root: Node
    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    init(root: Node) {
        self.root = root
    }

    /// What the spec varies.
    mutating func sweep(_ entry: Node.Entry) -> Sweep {
        var sweep = Sweep()
        let block = entry.value.entries.map { _ in [entry.value] }
        guard let nodes = entry.value.isNull ? [] : entry.value.elements ?? block else {
            complaints.append(Complaint(.notMapping("sweep", found: Complaint.Found(entry.value)), at: entry.keySpan))
            return sweep
        }
        if let elements = entry.value.elements, elements.isEmpty {
            complaints.append(Complaint(.emptyList("sweep"), at: entry.value.span))
        }
        var readers: [SweepBlockReader] = []
        for node in nodes {
            guard node.entries != nil else {
                complaints.append(Complaint(.notMapping("sweep", found: Complaint.Found(node)), at: node.span))
                continue
            }
            let place = entry.value.elements == nil ? entry.keySpan : node.span
            readers.append(SweepBlockReader(root: root, node: node, place: place))
        }
        for index in readers.indices {
            readers[index].readAxes()
            sweep.unreadAxes += readers[index].unreadAxes
        }
        // What is wrong with an axis of one block is no reason to complain of its name in another.
        for index in readers.indices { readers[index].readChanges(isUnread: sweep.isUnread) }
        if !readers.isEmpty { sweep.blocks = readers.map(\.block) }
        // An inclusion may have labels of any block's variants.
        for index in readers.indices { readers[index].readInclusions(sweep) }
        if !readers.isEmpty { sweep.blocks = readers.map(\.block) }
        complaints += readers.flatMap(\.complaints)
        return sweep
    }
}
