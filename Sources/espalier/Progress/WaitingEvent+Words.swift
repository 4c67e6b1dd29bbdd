import Clusters
import Experiments
import Reports

extension WaitingEvent {
    /// What is said of it, for good; nil for what only a display shows.
    var message: String? {
        switch self {
        case .run, .queue: nil
        case .sent(let submission, let shards, let isAgain):
            "sent \(isAgain ? "again: " : "")\(counted(submission.runCount, "run")) in \(counted(shards, "shard")) to "
                + "\(submission.engine) (submission \(submission.name))"
        case .notice(let message): "notice: \(message)"
        }
    }
}

extension SweepProgress {
    /// Takes in what happened beside the runs while other machines train them.
    mutating func update(_ event: WaitingEvent, workersPerShard: Int) {
        guard case .queue(let queue) = event else { return }
        update(elsewhere: queue.words, workers: queue.running * workersPerShard)
    }
}
