/// A run of a shard, as a submission keeps it: enough to make the run again from the submission's copy of the plan.
public struct ShardRun: Sendable, Equatable {
    /// The run's identity, see `RunIdentity`.
    public let id: String
    /// The index of its configuration in the plan.
    public let configuration: Int
    /// Its seed.
    public let seed: Int
}

extension ShardRun {
    /// The number of bytes of each line, so that a worker finds those of its shard without reading the others.
    static let lineLength = 48

    /// The line of a run: its id, configuration and seed between spaces, and an end.
    var line: [UInt8] {
        let text = "\(id) \(configuration) \(seed)"
        let padding = Self.lineLength - 1 - text.utf8.count
        precondition(padding >= 0, "the run '\(text)' does not fit into a line")
        return Array(text.utf8) + [UInt8](repeating: UInt8(ascii: " "), count: padding) + [UInt8(ascii: "\n")]
    }

    /// The run of a line; nil when it is none.
    init?(line: some Collection<UInt8>) {
        let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 3, let configuration = Int(words[1]), let seed = Int(words[2]) else { return nil }
        self.init(id: String(words[0]), configuration: configuration, seed: seed)
    }
}
