import Foundation

/// What a worker says of itself in `attempts/` of its submission: that it began, and how it ended.
public struct Attempt: Sendable, Equatable {
    /// How far it is.
    public enum State: String, Sendable {
        /// It has begun, and has not ended in order so far.
        case begun
        /// Every run of the shard has a result, or failed.
        case done
        /// It was stopped, and saved what was under way.
        case stopped
        /// It was stopped by a warning, and has asked to be begun again.
        case requeued
        /// It could not work: the reason says why.
        case refused
    }

    /// The shard.
    public let shard: Int
    /// The machine.
    public let host: String
    /// When it began, ISO 8601, UTC.
    public let startedAt: String
    /// How far it is.
    public internal(set) var state = State.begun
    /// Why it could not work; nil when it could.
    public internal(set) var reason: String?
    /// The runs that it trained to an end.
    public internal(set) var trained = 0
    /// The runs that failed.
    public internal(set) var failed = 0
    /// How often it saved a run further on than where it had begun.
    public internal(set) var saves = 0

    /// Whether something came of it that the next attempt at the shard does not have to do again.
    var madeProgress: Bool { trained + failed + saves > 0 }
}

extension Attempt {
    /// Its file.
    var json: JSONValue {
        [
            "shard": .integer(shard), "host": .text(host), "started_at": .text(startedAt),
            "state": .text(state.rawValue), "reason": reason.map(JSONValue.text) ?? .null,
            "trained": .integer(trained), "failed": .integer(failed), "saves": .integer(saves),
        ]
    }

    /// The attempt of a file; nil when it is none.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONValue(bytes), let shard = json["shard"]?.integer, let host = json["host"]?.text,
            let startedAt = json["started_at"]?.text, let state = json["state"]?.text.flatMap(State.init(rawValue:))
        else { return nil }
        self.init(
            shard: shard, host: host, startedAt: startedAt, state: state, reason: json["reason"]?.text,
            trained: json["trained"]?.integer ?? 0, failed: json["failed"]?.integer ?? 0,
            saves: json["saves"]?.integer ?? 0)
    }
}

extension Submission {
    private var attemptsPath: String { "\(path)/attempts" }

    /// What its workers said of themselves, by shard and time; of one shard, or of all.
    ///
    /// - Throws: `SurroundingsError` when it cannot be read.
    public func attempts(atShard shard: Int? = nil) throws(SurroundingsError) -> [Attempt] {
        var attempts: [Attempt] = []
        let start = shard.map { "\($0)-" } ?? ""
        for name in try Files.names(in: attemptsPath) where name.hasPrefix(start) && name.hasSuffix(".json") {
            // One that is being replaced at this moment will be told the next time.
            if let bytes = try? Files.read("\(attemptsPath)/\(name)"), let attempt = Attempt(bytes) {
                attempts.append(attempt)
            }
        }
        return attempts.sorted { ($0.shard, $0.startedAt) < ($1.shard, $1.startedAt) }
    }

    /// The shards that a worker ever began with.
    public func begunShards() throws(SurroundingsError) -> Set<Int> {
        Set(try Files.names(in: attemptsPath).compactMap { Int($0.prefix { $0 != "-" }) })
    }

    /// The name of a new attempt's file.
    func newAttemptName(ofShard shard: Int) -> String {
        "attempts/\(shard)-\(ThisProcess.name)-\(String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)).json"
    }
}
