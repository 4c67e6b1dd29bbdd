import Testing

@testable import Clusters

@Suite("The length of shards")
struct PaceTests {
    /// Shards of ten minutes, four runs at once in each.
    private func pace(leastShards: Int?, shardSeconds: Double = 600) -> Pace {
        Pace(
            poll: 10, grace: 60, resubmissions: 5, shardSeconds: shardSeconds, workersPerShard: 4,
            leastShards: leastShards)
    }

    @Test("is what was asked for when nobody said how many are trained at once")
    func unknown() {
        #expect(pace(leastShards: nil).shardSeconds(forWork: 1000) == 600)
    }

    @Test("is shorter where more can be trained at once, but no less than a minute")
    func shorter() {
        // 48,000 s of runs, four at once in each of 100 shards: 120 s each.
        #expect(pace(leastShards: 100).shardSeconds(forWork: 48_000) == 120)
        #expect(pace(leastShards: 100).shardSeconds(forWork: 1000) == 60)
        #expect(pace(leastShards: 100).shardSeconds(forWork: 1_000_000) == 600)
    }

    @Test("is never longer than what was asked for")
    func asked() {
        #expect(pace(leastShards: 100, shardSeconds: 2).shardSeconds(forWork: 48_000) == 2)
    }
}
