/// How what was sent to an engine is waited for.
public struct Pace: Sendable, Equatable {
    /// The seconds after which results are looked for again; the engine is asked as often at first, and a sixth as often
    /// later.
    public var poll: Double
    /// The seconds that the shared folder may show late what other machines wrote.
    public var grace: Double
    /// How many times what is missing is sent again.
    public var resubmissions: Int
    /// The seconds that a shard should take.
    public var shardSeconds: Double
    /// How many runs of a shard are trained at once.
    public var workersPerShard: Int

    /// The most times that the poll's interval rises to.
    static let slowest = 6.0
}
