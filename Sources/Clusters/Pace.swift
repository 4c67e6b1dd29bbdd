/// How what was sent to an engine is waited for.
public struct Pace: Sendable, Equatable {
    /// The seconds after which results are looked for again; the engine is asked as often at first, and a sixth as often
    /// later.
    public var poll: Double
    /// The seconds that the shared folder may show late what other machines wrote.
    public var grace: Double
    /// How many times what is missing is sent again.
    public var resubmissions: Int
    /// The seconds that a shard should take, when there is work for more shards than there should be at least.
    public var shardSeconds: Double
    /// How many runs of a shard are trained at once.
    public var workersPerShard: Int
    /// How many shards there should be at least, so that nobody waits for the others; nil: nobody said how many can be
    /// trained at once.
    public var leastShards: Int?
    /// The seconds below which no shard is made for the sake of more shards.
    public var shortestShard = 60.0

    /// The most times that the poll's interval rises to.
    static let slowest = 6.0

    /// The seconds that a shard is made to take.
    ///
    /// - Parameter work: The seconds that all runs would take one after the other.
    func shardSeconds(forWork work: Double) -> Double {
        guard let leastShards else { return shardSeconds }
        return min(shardSeconds, max(shortestShard, work / Double(leastShards * workersPerShard)))
    }
}
