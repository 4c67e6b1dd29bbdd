/// A parsed text: its root node.
public struct Document: Sendable {
    /// The text.
    public let source: SourceText
    /// The root.
    public let root: Node
}
