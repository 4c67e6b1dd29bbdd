import Dispatch
import Experiments
import Synchronization

extension SSH {
    /// Waits a moment for a folder that a network file system shows late; exit codes say what is missing.
    private static let probe = """
        count=0
        until [ -e "$1" ]; do
            count=$((count + 1)); [ $count -gt 20 ] && exit 71
            ls "${1%/*}" "${1%/*/*}" >/dev/null 2>&1; sleep 0.5
        done
        [ -x "$2" ] || exit 72
        for command in bash perl pkill; do command -v $command >/dev/null || { echo $command; exit 73; }; done
        """

    /// Logs in to every machine, several at a time.
    ///
    /// - Returns: The machines that can work on a submission, and what is wrong with the others.
    func probe(
        for submission: Submission, until cancellation: Cancellation
    ) -> (sound: [SSHHost], faults: [SSHFault]) {
        let faults = Mutex([SSHFault?](repeating: nil, count: options.hosts.count))
        let group = DispatchGroup()
        for (index, host) in options.hosts.enumerated() {
            DispatchQueue(label: "probe \(index)").async(group: group) {
                let fault = fault(of: host, for: submission, until: cancellation)
                faults.withLock { $0[index] = fault }
            }
        }
        group.wait()
        let found = faults.withLock { $0 }
        return (zip(options.hosts, found).filter { $0.1 == nil }.map(\.0), found.compactMap(\.self))
    }

    /// What is wrong with a machine; nil when it can work on a submission.
    private func fault(
        of host: SSHHost, for submission: Submission, until cancellation: Cancellation
    ) -> SSHFault? {
        let arguments = ["\(submission.path)/\(SSHScripts.job)", program]
        switch run(Self.probe, arguments, on: host, until: cancellation) {
        case .failure(.tooSlow(_, let seconds)):
            return .unreachable(host.name, text: "it gave no answer within \(Int(seconds)) s")
        case .failure(.stopped): return .unreachable(host.name, text: "it was not asked to the end")
        case .failure(.notStarted(_, let reason)): return .unreachable(host.name, text: reason)
        case .failure(.missing(let name)): return .noCommand(name)
        case .success(let result):
            switch result.status {
            case 0: return nil
            case 71: return .noFolder(host.name, path: submission.results.path)
            case 72: return .noProgram(host.name, path: program)
            case 73: return .lacks(host.name, command: result.lines.last.map(String.init) ?? "bash")
            default: return Self.fault(of: host.name, saying: result.errors)
            }
        }
    }

    /// What the words of ssh mean.
    static func fault(of host: String, saying text: String) -> SSHFault {
        if text.contains("Host key verification failed") { return .hostKey(host) }
        if text.contains("Permission denied") || text.contains("Too many authentication failures") {
            return .password(host)
        }
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        return .unreachable(host, text: lines.last.map(String.init) ?? "")
    }
}
