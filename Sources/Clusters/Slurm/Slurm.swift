import Experiments
import Foundation

/// A Slurm cluster: each shard is a job of an array, which the machine that this program runs on submits.
///
/// All is asked of the commands `sbatch`, `squeue`, `scancel` and `scontrol`. Jobs are known by their names, which the
/// submission says before they are sent; so whatever happens to this process, what Slurm has is found again.
public struct Slurm: Engine {
    public let name = RunEngine.slurm.rawValue
    public let pace: Pace
    let request: SlurmRequest
    let commands: CommandRunner
    /// The seconds that a command may take; `sbatch` itself tries for some two minutes when Slurm takes no jobs.
    var secondLimits = (sbatch: 180.0, others: 90.0)
    /// The seconds that dropping may take: Slurm lets processes live for a while when it ends them.
    var cancelLimit = 600.0

    /// A cluster that is asked for what those options say.
    ///
    /// - Parameters:
    ///   - options: What the spec asks for.
    ///   - workers: How many runs of a shard are trained at once.
    ///   - program: The path of this program, from the root, as all machines see it.
    public init(
        _ options: SlurmOptions, workers: Int, program: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        pace = Pace(
            poll: options.poll, grace: options.grace, resubmissions: options.submissions,
            shardSeconds: options.shardSeconds, workersPerShard: workers, leastShards: options.maxParallel)
        request = SlurmRequest(options: options, workers: workers, program: program)
        commands = CommandRunner(environment: Self.scrubbed(environment))
    }

    /// Surroundings without what changes the answers of Slurm's commands, or would reach into jobs: the variables of a job
    /// that this process may be part of, and the user's defaults for options. Where the configuration is, stays.
    static func scrubbed(_ environment: [String: String]) -> [String: String] {
        let prefixes = ["SLURM_", "SBATCH_", "SQUEUE_", "SCANCEL_", "SCONTROL_"]
        return environment.filter { name, _ in
            name == "SLURM_CONF" || !prefixes.contains { name.hasPrefix($0) }
        }
    }

    public func check() throws(ClusterError) {
        for name in ["sbatch", "squeue", "scancel", "scontrol"] where commands.path(of: name) == nil {
            throw error(.noCommand(name))
        }
        _ = try limits()
    }

    public func logPath(ofShard shard: Int, of submission: Submission) -> String {
        let chunks = (try? SlurmJobs(of: submission))?.chunks ?? []
        guard let chunk = chunks.last(where: { $0.offset <= shard }) else { return "\(submission.path)/log" }
        return "\(submission.path)/log/\(chunk.number)-\(shard - chunk.offset).log"
    }

    public func sentCount(of submission: Submission) throws(ClusterError) -> Int {
        try ClusterError.ofFolder { () throws(SurroundingsError) in try SlurmJobs(of: submission).shardCount }
    }

    public func liveShards(
        of submissions: [Submission], until cancellation: Cancellation
    ) throws(ClusterError) -> [LiveShard] {
        var chunks: [String: (submission: Submission, chunk: SlurmChunk)] = [:]
        for submission in submissions {
            let jobs = try ClusterError.ofFolder { () throws(SurroundingsError) in try SlurmJobs(of: submission) }
            for chunk in jobs.chunks { chunks[chunk.name(in: submission)] = (submission, chunk) }
        }
        return SlurmQueue.shards(try jobs(named: chunks.keys.sorted(), until: cancellation), of: chunks)
    }

    /// What is in the queue by those names.
    func jobs(named names: [String], until cancellation: Cancellation) throws(ClusterError) -> [SlurmQueue.Job] {
        guard !names.isEmpty else { return [] }
        return SlurmQueue.jobs(try ask("squeue", SlurmQueue.arguments(names: names), until: cancellation).lines)
    }

    /// Runs a command of Slurm that changes nothing; one that fails is an error.
    private func ask(
        _ command: String, _ arguments: [String], until cancellation: Cancellation?
    ) throws(ClusterError) -> CommandResult {
        let result = try start(command, arguments, until: cancellation)
        guard result.status == 0 else { throw error(SlurmFault(command, result), quoting: result.errors) }
        return result
    }

    /// Runs a command of Slurm to its end, whatever that is.
    ///
    /// - Parameter cancellation: Stops it before; nil: nothing does.
    func start(
        _ command: String, _ arguments: [String], until cancellation: Cancellation? = nil
    ) throws(ClusterError) -> CommandResult {
        // Slurm's commands look for a configuration that is not there for a minute.
        if let path = commands.environment["SLURM_CONF"], !path.isEmpty, !FileManager.default.fileExists(atPath: path) {
            throw error(.missingConfiguration(path: path))
        }
        do throws(CommandFailure) {
            let limit = command == "sbatch" ? secondLimits.sbatch : secondLimits.others
            return try commands.run(command, arguments, within: limit, until: cancellation)
        } catch {
            throw self.error(SlurmFault(error))
        }
    }

    /// How much Slurm takes.
    struct Limits {
        /// The most jobs of one array; their indices are below it.
        var array = 1001
        /// The most jobs that the controller knows at the same time: everybody's, and for some minutes those that are
        /// done.
        var jobs = 10_000

        /// How many jobs of one experiment may be in the queue. Beyond its limit the controller takes none from anybody,
        /// and `sbatch` needs two minutes to say so; half of it leaves room for others and for what is done.
        var share: Int { max(1, jobs / 2) }
    }

    /// The limits of the cluster, Slurm's defaults where it does not say.
    func limits(until cancellation: Cancellation? = nil) throws(ClusterError) -> Limits {
        var limits = Limits()
        for line in try ask("scontrol", ["show", "config"], until: cancellation).lines {
            let value = line.drop { $0 != "=" }.dropFirst().drop { $0 == " " }
            guard let number = Int(value.prefix { $0.isNumber }) else { continue }
            if line.hasPrefix("MaxArraySize") { limits.array = number }
            if line.hasPrefix("MaxJobCount") { limits.jobs = number }
        }
        guard limits.array > 1 else { throw error(.noArrays) }
        return limits
    }

    /// The error of a fault, with what is known of the request put in.
    func error(_ fault: SlurmFault, quoting text: String = "") -> ClusterError {
        let options = request.options
        let known =
            switch fault {
            case .partition: SlurmFault.partition(options.partition, known: partitions())
            case .partitionClosed: SlurmFault.partitionClosed(options.partition)
            case .memory: SlurmFault.memory(options.memory)
            case .account: SlurmFault.account(options.account)
            default: fault
            }
        return ClusterError(known.words(quoting: text), isTemporary: known.isTemporary)
    }

    /// The partitions that there are, none when Slurm does not say.
    private func partitions() -> [String] {
        let answer = try? commands.run("scontrol", ["show", "partition", "-o"], within: secondLimits.others)
        return (answer?.lines ?? []).compactMap { line in
            guard line.hasPrefix("PartitionName=") else { return nil }
            return String(line.dropFirst("PartitionName=".count).prefix { $0 != " " })
        }
    }
}
