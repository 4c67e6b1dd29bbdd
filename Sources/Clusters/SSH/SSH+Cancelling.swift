import Experiments
import Foundation

extension SSH {
    /// Tells the workers of a submission to save what is under way and to end. The pattern does not match the command
    /// that it stands in.
    private static let end = #"pkill -TERM -f " [w]ork .*$1 "; [ $? -le 1 ]"#

    /// Has parallel begin no further job, and every worker save and end; then parallel ends.
    public func cancel(_ submissions: [Submission], until cancellation: Cancellation) throws(ClusterError) {
        let deadline = ContinuousClock.now + .seconds(cancelLimit)
        var faults: [SSHFault] = []
        while !cancellation.isCancelled {
            var isLeft = false
            for submission in submissions {
                guard let process = try process(of: submission), try isAlive(process) else { continue }
                isLeft = true
                process.signal(SIGHUP)
                faults = endWorkers(of: submission)
            }
            if !isLeft { return }
            guard ContinuousClock.now < deadline else {
                let reasons = faults.map { ": \($0.words)" }.joined()
                throw ClusterError(
                    "not every worker has ended within \(Int(cancelLimit)) s; the same command goes on\(reasons)")
            }
            cancellation.wait(min(2, pace.poll))
        }
    }

    /// - Returns: What is wrong with the machines whose workers cannot be told.
    private func endWorkers(of submission: Submission) -> [SSHFault] {
        // The machines of this submission may be others than the spec names now.
        let script = (try? submission.bytes(of: SSHScripts.begin)).flatMap { $0 } ?? []
        let text = String(decoding: script, as: UTF8.self)
        return options.hosts.filter { text.contains($0.name) }.compactMap { host in
            switch run(Self.end, [submission.name], on: host) {
            case .success(let result) where result.status == 0: nil
            case .success(let result): Self.fault(of: host.name, saying: result.errors)
            case .failure: .unreachable(host.name, text: "")
            }
        }
    }
}
