/// What keeps machines from being used by ssh.
enum SSHFault: Error, Sendable, Equatable {
    /// The spec names no machine.
    case noHosts
    /// No folder of `PATH` has the command.
    case noCommand(String)
    /// What is called `parallel` is another program.
    case otherParallel
    /// Nobody can log in to the machine, and what ssh says.
    case unreachable(String, text: String)
    /// The machine wants a password, or does not know the user's key.
    case password(String)
    /// ssh does not know the machine's key, or it is another one.
    case hostKey(String)
    /// The machine does not see the folder.
    case noFolder(String, path: String)
    /// The machine does not see this program.
    case noProgram(String, path: String)
    /// The machine lacks a command.
    case lacks(String, command: String)
    /// What was sent can only be asked after on another machine.
    case otherMachine(String)
    /// No machine is left, and why.
    case nobody([SSHFault])
    /// Parallel did not begin, and what it says.
    case notBegun(String)
}

extension SSHFault {
    /// Whether it may pass by itself.
    var isTemporary: Bool {
        switch self {
        case .unreachable: true
        case .nobody(let faults): faults.allSatisfy(\.isTemporary)
        default: false
        }
    }

    /// What is wrong, where, and what to do.
    var words: String {
        switch self {
        case .noHosts: "'run.ssh.hosts' names no machine; write 'ssh: { hosts: [n1, n2] }'"
        case .noCommand("parallel"):
            "there is no GNU parallel in PATH; install it (Debian: apt-get install parallel), or run with --engine local"
        case .noCommand(let name): "there is no '\(name)' in PATH; install it, or run with --engine local"
        case .otherParallel:
            "the 'parallel' in PATH is not GNU parallel; install that (Debian: apt-get install parallel), or put it first "
                + "in PATH"
        case .unreachable(let host, let text): "host '\(host)' cannot be reached\(text.isEmpty ? "" : ": \(text)")"
        case .password(let host):
            "host '\(host)' does not let this user in without a password; give it your key (ssh-copy-id \(host)), or have "
                + "an agent hold it"
        case .hostKey(let host):
            "the key of host '\(host)' is not known here, or has changed; log in once by hand (ssh \(host))"
        case .noFolder(let host, let path):
            "host '\(host)' does not see '\(path)'; the results folder has to be on a file system that all hosts share, "
                + "under the same path (--results)"
        case .noProgram(let host, let path):
            "host '\(host)' does not see this program, '\(path)'; put it on a file system that all hosts share"
        case .lacks(let host, let command): "host '\(host)' has no '\(command)', which is needed there; install it"
        case .otherMachine(let host):
            "what was sent is looked after by a process on machine '\(host)'; use this command there"
        case .nobody(let faults): faults.map(\.words).joined(separator: "\n")
        case .notBegun(let text): "GNU parallel did not begin\(text.isEmpty ? "" : ": \(text)")"
        }
    }
}
