import NeuralNetworks

/// The section `run.slurm`: what is asked of a Slurm cluster, and how it is waited for.
public struct SlurmOptions: Component {
    /// The partition; nil: the cluster's default.
    public var partition: String?
    /// The account; nil: the user's default.
    public var account: String?
    /// How long one job may take, in seconds; nil: as long as the partition lets it.
    public var time: Double?
    /// The processor cores of each job.
    public var coresPerTask = 1
    /// The memory of each job, as Slurm writes it: `4G`; nil: what the cluster gives.
    public var memory: String?
    /// How many jobs may run at once; nil: as many as there is room for.
    public var maxParallel: Int?
    /// Lines of bash that each job begins with; nil: none.
    public var setup: String?
    /// What else `sbatch` is given: `--gres=gpu:1`.
    public var options: [String] = []
    /// How long a shard should last, in seconds.
    public var shardTime = 600.0
    /// How long to wait before the queue is asked again, in seconds; it rises to six times that.
    public var poll = 10.0
    /// How late the shared folder may show what other machines wrote, in seconds.
    public var grace = 60.0
    /// How many times what is missing is sent again.
    public var submissions = 5

    /// Every setting at its default.
    public init() {}

    /// How long a shard is made, in seconds: a job should not have to be saved and begun again for its runs' sake.
    public var shardSeconds: Double { min(shardTime, (time ?? .infinity) * 0.75) }

    /// What a spec says here.
    public static let declaration = Declaration<SlurmOptions>(
        "slurm", "What is asked of a Slurm cluster, and how it is waited for.",
        settings: [
            Setting(
                "partition", \.partition, .optional(.text), "The partition (queue); none: the cluster's default.",
                foreignNames: ["queue"]),
            Setting("account", \.account, .optional(.text), "Who is charged; none: the user's default account."),
            Setting(
                "time", \.time, .optional(.duration),
                "How long one job may take, at least a minute; runs that are under way then are saved and go on in the "
                    + "next. A bare number counts seconds. none: the partition's limit.",
                foreignNames: ["walltime", "time_limit", "timelimit", "timeout_min", "time_min"]),
            Setting(
                "cpus_per_task", \.coresPerTask, .integer(1...1024),
                "The cores of each job, which trains as many runs at once, unless 'run.workers' is a number.",
                foreignNames: ["cpus", "cores", "cpus_per_node", "ncpus", "threads"]),
            Setting(
                "memory", \.memory, .optional(.text),
                "The memory of each job: 4G, 500M; none: what the cluster gives.",
                foreignNames: ["mem", "mem_gb", "mem_per_node", "ram"]),
            Setting(
                "max_parallel", \.maxParallel, .optional(.integer(1...1_000_000)),
                "How many jobs may run at once; none: as many as there is room for.",
                foreignNames: ["array_parallelism", "slurm_array_parallelism", "max_jobs", "parallelism"]),
            .setup(\.setup),
            Setting(
                "options", \.options, .list(.text),
                "What else sbatch is given, each in its long form: [--gres=gpu:1, --exclude=n3].",
                foreignNames: ["additional_parameters", "sbatch_args", "extra", "flags", "arguments", "args"]),
            Setting(
                "shard_time", \.shardTime, .duration,
                "How long the runs of one job should take together, as far as 'time' lets them; less, down to a minute, where "
                    + "'max_parallel' lets more jobs run at once."),
            .poll(\.poll, "; the queue is asked as often at first, and later a sixth as often"),
            .grace(\.grace),
            .submissions(\.submissions),
        ])

    /// What is wrong with the settings.
    public func problems() -> [SettingProblem] {
        var problems = options.enumerated().compactMap { index, option in
            SlurmOption(option).problem.map { problem in
                SettingProblem(setting: "options.\(index)", message: problem.message, advice: problem.advice)
            }
        }
        if let time, time < 60 {
            problems.append(
                SettingProblem(
                    setting: "time", message: "a job of \(Int(time)) s is shorter than Slurm can count",
                    advice: "write minutes or hours: 30m, 4h"))
        }
        if let memory, let problem = Self.problem(withMemory: memory) { problems.append(problem) }
        return problems
    }

    private static func problem(withMemory memory: String) -> SettingProblem? {
        let digits = memory.prefix { $0.isASCII && $0.isNumber }
        let unit = memory.dropFirst(digits.count)
        if !digits.isEmpty, ["", "K", "M", "G", "T"].contains(unit) { return nil }
        let letter = unit.drop { $0 == " " }.first?.uppercased() ?? ""
        let isMeant = !digits.isEmpty && ["K", "M", "G", "T"].contains(letter)
        return SettingProblem(
            setting: "memory", message: "'\(memory.prefix(40))' is no amount of memory as Slurm writes it",
            advice: "write \(isMeant ? "\(digits)\(letter)" : "a whole number with K, M, G or T, such as 4G")")
    }
}
