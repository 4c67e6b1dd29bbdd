import Experiments
import Foundation

extension SSH {
    /// How long parallel may take to begin, in seconds.
    private static let beginLimit = 20.0

    public func send(_ submission: Submission, until cancellation: Cancellation) throws(ClusterError) {
        guard try process(of: submission) == nil else { return }
        try ClusterError.ofFolder { () throws(SurroundingsError) in
            try submission.write(Array(SSHScripts.job(submission, self).utf8), to: SSHScripts.job)
            let shards = (0..<submission.shardCount).map { "\($0)\n" }.joined()
            try submission.write(Array(shards.utf8), to: SSHScripts.shards)
        }
        let (hosts, faults) = probe(for: submission, until: cancellation)
        guard !cancellation.isCancelled else { return }
        guard !hosts.isEmpty else { throw error(.nobody(faults)) }
        try ClusterError.ofFolder { () throws(SurroundingsError) in
            if !faults.isEmpty {
                let text = "left to the other hosts: \(faults.map(\.words).joined(separator: "; "))"
                try submission.write(Array(text.utf8), to: SSHScripts.obstacle)
            }
            let script = SSHScripts.begin(submission, self, on: hosts)
            try submission.write(Array(script.utf8), to: SSHScripts.begin)
        }
        try begin(submission)
    }

    /// Begins parallel in a session of its own: no signal of this program's terminal reaches it.
    private func begin(_ submission: Submission) throws(ClusterError) {
        let script = "\(submission.path)/\(SSHScripts.begin)"
        let result: CommandResult
        do throws(CommandFailure) {
            result = try commands.run("setsid", ["--fork", "bash", script], within: Self.beginLimit)
        } catch {
            throw self.error(.notBegun(""))
        }
        let deadline = ContinuousClock.now + .seconds(Self.beginLimit)
        while try process(of: submission) == nil {
            guard result.status == 0, ContinuousClock.now < deadline else { throw error(.notBegun(result.errors)) }
            Thread.sleep(forTimeInterval: 0.05)
        }
    }
}
