import Clusters
import Experiments
import Reports

/// What there is to say of runs that were sent to a cluster.
enum SubmissionLines {
    /// A line for each submission that may be under way, and what the engine says of it; none without any.
    static func blocks(_ experiment: Experiment) throws -> [Block] {
        let open = try Submission.all(in: experiment.folder).filter { !$0.isEnded }
        var facts: [Prose] = []
        for submission in open {
            var recorded = 0
            for shard in 0..<submission.shardCount {
                recorded += try submission.runs(ofShard: shard).count { experiment.journal.records[$0.id] != nil }
            }
            let sent =
                "submission \(submission.name): \(counted(submission.runCount, "run")) in "
                + "\(counted(submission.shardCount, "shard")), \(recorded) of them with results"
            facts.append("\(sent); \(state(of: submission, experiment))")
        }
        return facts.isEmpty ? [] : [.list(facts)]
    }

    private static func state(of submission: Submission, _ experiment: Experiment) -> String {
        let kind = RunEngine(rawValue: submission.engine)
        guard let engine = kind.flatMap({ experiment.engine($0, for: RunRequest()) }) else { return submission.engine }
        do throws(ClusterError) {
            let shards = try engine.liveShards(of: [submission], until: Cancellation())
            let notices = Set(shards.compactMap(\.obstacle)).sorted().map { "; some \($0)" }
            return QueueSummary(engine: engine.name, shards).words + notices.joined()
        } catch {
            return "\(engine.name) cannot be asked: \(error)"
        }
    }
}
