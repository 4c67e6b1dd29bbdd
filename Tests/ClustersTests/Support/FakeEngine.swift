import Experiments
import Synchronization

@testable import Clusters

/// An engine that trains shards in this process, or does whatever else it is told to.
final class FakeEngine: Engine {
    /// What becomes of a shard when the queue is looked at.
    enum Fate: Sendable {
        /// It is trained and leaves the queue.
        case trained
        /// It waits, for that reason.
        case waits(String, isHopeless: Bool = false)
        /// It leaves the queue without a word.
        case vanishes
        /// A worker begins, and leaves the queue without doing anything.
        case begins
    }

    let name = "slurm"
    let pace: Pace
    /// Tells what becomes of a shard at the look of that number, from 1.
    private let fate: @Sendable (_ submission: Submission, _ shard: Int, _ look: Int) throws(ClusterError) -> Fate
    /// How many shards of each submission are taken at once; nil: all.
    private let room: Int?

    struct State {
        var sent: [Submission] = []
        var sentCounts: [String: Int] = [:]
        var gone: [String: Set<Int>] = [:]
        var looks = 0
        var cancelled: [String] = []
        var failures: [ClusterError] = []
    }
    let state = Mutex(State())

    init(
        resubmissions: Int = 5, grace: Double = 0.05, room: Int? = nil,
        _ fate: @escaping @Sendable (Submission, Int, Int) throws(ClusterError) -> Fate
    ) {
        pace = Pace(poll: 0.01, grace: grace, resubmissions: resubmissions, shardSeconds: 1e-9, workersPerShard: 1)
        self.room = room
        self.fate = fate
    }

    /// The submissions that were sent, in order.
    var sent: [Submission] { state.withLock { $0.sent } }

    func check() throws(ClusterError) {}

    func send(_ submission: Submission, until cancellation: Cancellation) throws(ClusterError) {
        let failure = state.withLock { $0.failures.popLast() }
        if let failure { throw failure }
        state.withLock { state in
            if !state.sent.contains(submission) { state.sent.append(submission) }
            let before = state.sentCounts[submission.name, default: 0]
            state.sentCounts[submission.name] = min(submission.shardCount, before + (room ?? submission.shardCount))
        }
    }

    func sentCount(of submission: Submission) -> Int { state.withLock { $0.sentCounts[submission.name, default: 0] } }

    func liveShards(of submissions: [Submission], until: Cancellation) throws(ClusterError) -> [LiveShard] {
        let look = state.withLock { state in
            state.looks += 1
            return state.looks
        }
        var live: [LiveShard] = []
        for submission in submissions {
            for shard in 0..<sentCount(of: submission) {
                if state.withLock({ $0.gone[submission.name, default: []].contains(shard) }) { continue }
                switch try fate(submission, shard, look) {
                case .trained: train(submission, shard)
                case .begins:
                    _ = try? ShardWorker(directory: submission.results.path, submission: submission.name, shard: shard)
                case .vanishes: break
                case .waits(let reason, let isHopeless):
                    live.append(
                        LiveShard(
                            submission: submission.name, shard: shard, phase: .waiting, reason: reason,
                            obstacle: isHopeless ? "wait for what may never come (\(reason)): ask for less" : nil,
                            isHopeless: isHopeless))
                    continue
                }
                state.withLock { _ = $0.gone[submission.name, default: []].insert(shard) }
            }
        }
        return live
    }

    func cancel(_ submissions: [Submission], until cancellation: Cancellation) {
        state.withLock { $0.cancelled += submissions.map(\.name) }
    }

    func logPath(ofShard shard: Int, of submission: Submission) -> String { "\(submission.path)/log/\(shard).log" }

    private func train(_ submission: Submission, _ shard: Int) {
        let worker = try? ShardWorker(
            directory: submission.results.path, submission: submission.name, shard: shard, patience: .zero)
        _ = try? worker?.run(workers: 1, until: Cancellation()) { _ in }
    }
}
