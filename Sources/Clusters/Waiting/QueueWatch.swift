import Experiments

/// What an engine said of its queue so far, and when it is to be asked again.
struct QueueWatch {
    /// The shards as of the last answer.
    private(set) var shards: [LiveShard] = []
    /// Whether there was an answer.
    private(set) var isKnown = false
    private var nextLook = ContinuousClock.now
    private var interval = 0.0
    private var emptySince: ContinuousClock.Instant?
    private var hopelessSince: ContinuousClock.Instant?
    private var lostSince: ContinuousClock.Instant?
    private var isLossTold = false
    /// The obstacles that were told.
    private var toldObstacles: Set<String> = []

    /// Whether the engine is to be asked again.
    var isLookDue: Bool { ContinuousClock.now >= nextLook }

    /// Whether the last answer was that nothing is left.
    var isEmpty: Bool { emptySince != nil }

    /// Whether nothing has been left for that many seconds.
    func hasBeenEmpty(for seconds: Double) -> Bool { Self.has(emptySince, lasted: seconds) }

    /// Whether all that is left has been waiting in vain for that many seconds.
    func hasBeenHopeless(for seconds: Double) -> Bool { Self.has(hopelessSince, lasted: seconds) }

    private static func has(_ start: ContinuousClock.Instant?, lasted seconds: Double) -> Bool {
        start.map { (ContinuousClock.now - $0).inSeconds >= seconds } ?? false
    }

    /// The last answer.
    func summary(_ engine: String) -> QueueSummary { QueueSummary(engine: engine, shards) }

    /// Begins anew, after something was sent.
    mutating func restart(_ pace: Pace) {
        emptySince = nil
        hopelessSince = nil
        interval = pace.poll
        nextLook = ContinuousClock.now
    }

    /// Takes in an answer.
    ///
    /// - Returns: What whoever waits should know.
    mutating func take(_ shards: [LiveShard], engine: String, _ pace: Pace) -> [String] {
        let now = ContinuousClock.now
        var notices: [String] = []
        if isLossTold { notices.append("\(engine) answers again") }
        isLossTold = false
        lostSince = nil
        isKnown = true
        self.shards = shards
        emptySince = shards.isEmpty ? emptySince ?? now : nil
        let isHopeless = !shards.isEmpty && shards.allSatisfy(\.isHopeless)
        hopelessSince = isHopeless ? hopelessSince ?? now : nil
        // While something is about to be decided, often; then ever more seldom.
        let isQuick = shards.isEmpty || isHopeless
        interval = isQuick ? pace.poll : min(max(interval, pace.poll) * 1.5, pace.poll * Pace.slowest)
        nextLook = now + .seconds(isQuick ? min(pace.poll, pace.grace / 4) : interval)

        let obstacles = Dictionary(grouping: shards.filter { $0.obstacle != nil }) { $0.obstacle ?? "" }
        for (obstacle, shards) in obstacles.sorted(by: { $0.key < $1.key })
        where toldObstacles.insert(obstacle).inserted {
            let verb =
                shards.count == 1 ? obstacle.replacing("wait for", with: "waits for", maxReplacements: 1) : obstacle
            notices.append("\(engine): \(counted(shards.count, "shard")) \(verb)")
        }
        return notices
    }

    /// Takes in that there was no answer: nothing is known, neither that something is left nor that nothing is.
    ///
    /// - Returns: What whoever waits should know.
    mutating func miss(_ error: ClusterError, engine: String, _ pace: Pace) -> String? {
        let now = ContinuousClock.now
        emptySince = nil
        hopelessSince = nil
        nextLook = now + .seconds(pace.poll)
        let start = lostSince ?? now
        lostSince = start
        guard !isLossTold, !error.isTemporary || (now - start).inSeconds >= pace.grace else { return nil }
        isLossTold = true
        return "\(error); still waiting"
    }
}
