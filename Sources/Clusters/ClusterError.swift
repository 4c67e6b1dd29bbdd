import Experiments

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

    /// What comes of reading or writing a submission's files, whose failure is one of the engine.
    static func ofFolder<Value>(_ body: () throws(SurroundingsError) -> Value) throws(ClusterError) -> Value {
        do throws(SurroundingsError) { return try body() } catch { throw ClusterError(error.description) }
    }
}
