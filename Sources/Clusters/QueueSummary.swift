import Experiments

/// How many shards an engine has not done with, for people and programs.
public struct QueueSummary: Sendable, Equatable {
    /// The engine's name.
    public let engine: String
    /// The shards that are being trained.
    public let running: Int
    /// The shards that wait.
    public let waiting: Int
    /// What they wait for, in the engine's words, the most frequent first.
    public let reasons: [String]

    /// A summary of those shards.
    public init(engine: String, _ shards: [LiveShard]) {
        self.engine = engine
        running = shards.count { $0.phase == .running }
        waiting = shards.count - running
        var counts: [String: Int] = [:]
        for shard in shards where shard.phase == .waiting && !shard.reason.isEmpty {
            counts[shard.reason, default: 0] += 1
        }
        reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// `slurm: 12 shards running, 8 waiting (Resources)`.
    public var words: String {
        var parts: [String] = []
        if running > 0 { parts.append("\(counted(running, "shard")) running") }
        if waiting > 0 {
            let shown = reasons.prefix(3).joined(separator: ", ") + (reasons.count > 3 ? ", …" : "")
            let number = running > 0 ? String(waiting) : counted(waiting, "shard")
            parts.append("\(number) waiting" + (shown.isEmpty ? "" : " (\(shown))"))
        }
        return "\(engine): " + (parts.isEmpty ? "no shards left" : parts.joined(separator: ", "))
    }
}
