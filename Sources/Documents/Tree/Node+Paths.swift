extension Node {
    /// The value at the end of a path of keys; the node itself for an empty path; nil when a key is missing.
    public func value(at path: [String]) -> Node? {
        var node = self
        for key in path {
            guard let next = node[key] else { return nil }
            node = next
        }
        return node
    }

    /// A node with a value put at the end of a path of keys.
    ///
    /// Only the nodes along the path are new; all others are the very same. A key that is missing is added behind
    /// its siblings, and what stands on the way without being a mapping gives way to one.
    ///
    /// - Parameters:
    ///   - path: the keys from this node down; for an empty path the result is `value` itself.
    ///   - value: the value to put there.
    ///   - keySpan: where the last key was written, if not in this document. Without it a key that stands here keeps
    ///     its place, and one that is added takes the place of `value`.
    public func replacing(path: [String], with value: Node, keySpan: Span? = nil) -> Node {
        var parents: [Node?] = []
        var parent: Node? = self
        for key in path {
            parents.append(parent)
            parent = parent?[key]
        }
        var result = value
        for (depth, (key, parent)) in zip(path, parents).enumerated().reversed() {
            let written = depth == path.count - 1 ? keySpan : nil
            result = Node.mapping(parent, setting: key, to: result, keySpan: written, place: keySpan ?? value.span)
        }
        return result
    }

    private static func mapping(
        _ mapping: Node?, setting key: String, to value: Node, keySpan: Span?, place: Span
    ) -> Node {
        var entries = mapping?.entries ?? []
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index] = Entry(key: key, keySpan: keySpan ?? entries[index].keySpan, value: value)
        } else {
            entries.append(Entry(key: key, keySpan: keySpan ?? place, value: value))
        }
        return Node(.mapping(entries), span: mapping?.span ?? place, usedAt: mapping?.usedAt)
    }
}
