/// What a cluster refuses or does not answer, in a sentence.
public struct ClusterError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public let description: String
    /// Whether it may pass by itself.
    public let isTemporary: Bool

    /// An error.
    public init(_ description: String, isTemporary: Bool = false) {
        self.description = description
        self.isTemporary = isTemporary
    }
}
