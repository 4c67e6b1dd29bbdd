import Experiments

/// What `squeue` says of the chunks of submissions.
enum SlurmQueue {
    /// The arguments of `squeue` that ask for jobs of those names, each job of an array on a line of its own.
    static func arguments(names: [String]) -> [String] {
        ["-h", "-r", "-n", names.joined(separator: ","), "-o", "%i|%j|%T|%r|%N"]
    }

    /// A line of its answer.
    struct Job: Sendable, Equatable {
        /// The id: `123_4`.
        let id: String
        /// What the job is called.
        let name: String
        /// The state: `PENDING`.
        let state: String
        /// Why it waits: `Resources`; empty when it does not say.
        let reason: String

        /// The index in the job's array; nil when it is none.
        var index: Int? { id.split(separator: "_").dropFirst().first.flatMap { Int($0) } }
        /// Whether it may still come to something.
        var isAlive: Bool { !ended.contains(state) }
    }

    /// The jobs of an answer; lines of another form are left out.
    static func jobs(_ lines: [Substring]) -> [Job] {
        lines.compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count >= 4, !fields[1].isEmpty else { return nil }
            let reason = fields[3].hasPrefix("None") ? "" : String(fields[3])
            return Job(id: String(fields[0]), name: String(fields[1]), state: String(fields[2]), reason: reason)
        }
    }

    /// The states of jobs that never come back. All others are alive, also those that fail with their machine or give
    /// way to others: Slurm begins them again.
    private static let ended: Set = [
        "COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "DEADLINE", "OUT_OF_MEMORY", "BOOT_FAIL", "REVOKED",
    ]
    private static let running: Set = ["RUNNING", "COMPLETING", "CONFIGURING", "STAGE_OUT", "SIGNALING", "STOPPED"]

    /// The live shards that jobs stand for.
    ///
    /// - Parameter chunks: The chunks and their submissions, by the names of their jobs.
    static func shards(
        _ jobs: [Job], of chunks: [String: (submission: Submission, chunk: SlurmChunk)]
    ) -> [LiveShard] {
        var shards: [LiveShard] = []
        for job in jobs where job.isAlive {
            guard let (submission, chunk) = chunks[job.name] else { continue }
            // A job whose place in its array cannot be read may be any of them.
            let indices = job.index.map { [$0] } ?? Array(0..<chunk.count)
            let isRunning = running.contains(job.state)
            let obstacle = isRunning ? nil : SlurmObstacle(state: job.state, reason: job.reason)
            for index in indices where index < chunk.count {
                shards.append(
                    LiveShard(
                        submission: submission.name, shard: chunk.offset + index,
                        phase: isRunning ? .running : .waiting,
                        reason: isRunning ? "" : job.reason, obstacle: obstacle?.words,
                        isHopeless: obstacle?.isHopeless ?? false))
            }
        }
        return shards
    }
}
