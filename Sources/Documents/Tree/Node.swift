/// A value in a document that knows its place.
///
/// Nodes are shared, never changed: an alias yields the very node of its anchor, and putting a value at a path makes
/// new nodes along the path only. So the identity of a node stands for its meaning, and work on it can be remembered.
public final class Node: Sendable {
    /// What a node holds.
    public enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node])
        /// Keys in the order of the text, each once; what `<<` brought stands behind the mapping's own keys.
        case mapping([Entry])
    }

    /// A single value, as the text has it.
    public struct Scalar: Hashable, Sendable {
        /// The text after YAML's escapes and folding.
        public let text: String
        /// Whether it was written without quotes, so that it may be a number, a flag or nothing.
        public let isPlain: Bool

        /// A single value.
        public init(text: String, isPlain: Bool) {
            self.text = text
            self.isPlain = isPlain
        }
    }

    /// A key and its value.
    public struct Entry: Sendable {
        /// The key's text.
        public let key: String
        /// Where the key stands.
        public let keySpan: Span
        /// The value.
        public let value: Node

        /// A key and its value.
        public init(key: String, keySpan: Span, value: Node) {
            self.key = key
            self.keySpan = keySpan
            self.value = value
        }
    }

    /// What the node holds.
    public let content: Content
    /// Where the node stands; for an aliased node, where its anchor stands.
    public let span: Span
    /// The place that refers to the node, when it stands here through a reference.
    public let usedAt: Span?

    /// A node.
    public init(_ content: Content, span: Span, usedAt: Span? = nil) {
        self.content = content
        self.span = span
        self.usedAt = usedAt
    }
}

extension Node {
    /// The scalar, or nil when the node is a list or a mapping.
    public var scalar: Scalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The elements, or nil when the node is not a list.
    public var elements: [Node]? {
        if case .sequence(let elements) = content { elements } else { nil }
    }

    /// The entries, or nil when the node is not a mapping.
    public var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The entry of that key, or nil.
    public func entry(_ key: String) -> Entry? {
        entries?.first { $0.key == key }
    }

    /// The value of that key, or nil.
    public subscript(key: String) -> Node? {
        entry(key)?.value
    }

    /// Whether the node is a plain `null`, `~` or empty.
    public var isNull: Bool {
        guard let scalar, scalar.isPlain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }
}
