/// A shard that an engine has not done with.
public struct LiveShard: Sendable, Equatable {
    /// How far it is.
    public enum Phase: Sendable {
        /// It has not begun, or is to begin again.
        case waiting
        /// It is being trained.
        case running
    }

    /// The name of its submission.
    public let submission: String
    /// Its index there.
    public let shard: Int
    /// How far it is.
    public let phase: Phase
    /// What it waits for, in the engine's own word: `Resources`; empty when the engine does not say.
    public let reason: String
    /// Why it will never begin, and what to do, in a sentence; nil when it may.
    public var obstacle: String?
    /// Whether what it waits for cannot come without somebody who changes the request.
    public var isHopeless = false
}
