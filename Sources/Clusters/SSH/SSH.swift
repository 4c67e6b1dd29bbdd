import Experiments
import Foundation

/// Machines without a queue: GNU parallel logs in to each by ssh and begins a worker for one shard after the other.
///
/// The machine that this program runs on has one process of `parallel` for each submission, in a session of its own; it
/// goes on when this process ends. What is done is in parallel's log of jobs; what may still come are the other shards,
/// for as long as that process is there.
public struct SSH: Engine {
    public let name = RunEngine.ssh.rawValue
    public let pace: Pace
    let options: SSHOptions
    /// How many runs of a shard are trained at once; nil: as the spec says, or one per core of the machine.
    let workers: Int?
    /// The path of this program, from the root, as all machines see it.
    let program: String
    let commands: CommandRunner
    /// The seconds that logging in to a machine and looking around there may take.
    var probeLimit = 40.0
    /// The seconds that dropping may take: workers save what is under way.
    var cancelLimit = 600.0

    /// Machines that are asked for what those options say.
    ///
    /// - Parameters:
    ///   - options: What the spec asks for.
    ///   - workers: How many runs of a shard are trained at once; nil: as the spec says, or one per core of the machine.
    ///   - program: The path of this program, from the root, as all machines see it.
    public init(
        _ options: SSHOptions, workers: Int?, program: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        pace = Pace(
            poll: options.poll, grace: options.grace, resubmissions: options.submissions,
            shardSeconds: options.shardTime, workersPerShard: workers ?? Cores.available,
            leastShards: options.hosts.reduce(0) { $0 + $1.jobs } * Self.shardsPerPlace, shortestShard: 10)
        self.options = options
        self.workers = workers
        self.program = program
        commands = CommandRunner(environment: environment)
    }

    /// How many shards there should be for each that is trained at once: hosts are not equally fast.
    private static let shardsPerPlace = 3

    public func check() throws(ClusterError) {
        guard !options.hosts.isEmpty else { throw error(.noHosts) }
        for name in ["parallel", "ssh", "setsid", "bash"] where commands.path(of: name) == nil {
            throw error(.noCommand(name))
        }
        // Another program has the same name, in Debian's moreutils.
        let version = try? commands.run("parallel", ["--plain", "--will-cite", "--version"], within: 30)
        guard version?.output.hasPrefix("GNU parallel") == true else { throw error(.otherParallel) }
    }

    public func logPath(ofShard shard: Int, of submission: Submission) -> String {
        let own = "\(submission.path)/log/\(shard).log"
        return FileManager.default.fileExists(atPath: own) ? own : "\(submission.path)/\(SSHScripts.parallelLog)"
    }

    public func sentCount(of submission: Submission) throws(ClusterError) -> Int {
        try process(of: submission) == nil ? 0 : submission.shardCount
    }

    public func liveShards(
        of submissions: [Submission], until cancellation: Cancellation
    ) throws(ClusterError) -> [LiveShard] {
        var shards: [LiveShard] = []
        for submission in submissions {
            guard let process = try process(of: submission), try isAlive(process) else { continue }
            let (done, begun, obstacle) = try ClusterError.ofFolder { () throws(SurroundingsError) in
                (
                    SSHJobLog.ended(try submission.bytes(of: SSHScripts.jobLog) ?? []),
                    try begunShards(of: submission), try submission.bytes(of: SSHScripts.obstacle)
                )
            }
            let text = obstacle.map { String(decoding: $0, as: UTF8.self) }
            for shard in 0..<submission.shardCount where !done.contains(shard) {
                shards.append(
                    LiveShard(
                        submission: submission.name, shard: shard, phase: begun.contains(shard) ? .running : .waiting,
                        reason: "", obstacle: text))
            }
        }
        return shards
    }

    /// The shards that a worker has begun with, as the names of its files tell.
    private func begunShards(of submission: Submission) throws(SurroundingsError) -> Set<Int> {
        let names = try submission.results.names(in: "submissions/\(submission.name)/attempts")
        return Set(names.compactMap { Int($0.prefix { $0 != "-" }) })
    }

    /// The process of parallel that was begun for a submission; nil when none was.
    func process(of submission: Submission) throws(ClusterError) -> SSHProcess? {
        let bytes = try ClusterError.ofFolder { () throws(SurroundingsError) in
            try submission.bytes(of: SSHScripts.process)
        }
        return bytes.flatMap { SSHProcess(String(decoding: $0, as: UTF8.self)) }
    }

    /// Whether that process is still there.
    func isAlive(_ process: SSHProcess) throws(ClusterError) -> Bool {
        guard process.isHere else { throw error(.otherMachine(process.host)) }
        return process.isAlive
    }

    /// What `ssh` is called with, before the name of the machine: it never asks anybody anything, and notices when the
    /// machine is gone.
    var sshArguments: [String] {
        [
            "-oBatchMode=yes", "-oConnectTimeout=10", "-oServerAliveInterval=15", "-oServerAliveCountMax=3",
        ] + options.options
    }

    /// Runs lines of sh on a machine.
    ///
    /// - Parameter cancellation: Stops them before their end, which only lines that merely ask bear; nil: nothing does.
    func run(
        _ script: String, _ arguments: [String], on host: SSHHost, until cancellation: Cancellation? = nil
    ) -> Result<CommandResult, CommandFailure> {
        let line = (["sh", "-c", script, "sh"] + arguments).map(\.quotedForShell).joined(separator: " ")
        do throws(CommandFailure) {
            return .success(
                try commands.run(
                    "ssh", sshArguments + ["-nT", "--", host.name, line], within: probeLimit, until: cancellation))
        } catch {
            return .failure(error)
        }
    }

    /// The error of a fault.
    func error(_ fault: SSHFault) -> ClusterError { ClusterError(fault.words, isTemporary: fault.isTemporary) }
}
