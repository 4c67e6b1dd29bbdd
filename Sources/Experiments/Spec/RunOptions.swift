import NeuralNetworks

/// The section `run`: how runs are run. Nothing here changes a result.
public struct RunOptions: Component {
    /// How many runs are trained at once.
    public var workers = WorkerCount.auto
    /// What a failed run does to the others.
    public var onFailure = FailurePolicy.continue
    /// How long one run may take, in seconds; nil: for ever.
    public var timeout: Double?
    /// How often runs under way are saved, in seconds; nil: never.
    public var checkpoint: Double? = 60
    /// The models that are kept.
    public var keep: any KeptModels = NoModels()
    /// The largest grid that is run.
    public var maxRuns = 10_000
    /// Who trains the runs.
    public var engine = RunEngine.local
    /// What is asked of a Slurm cluster.
    public var slurm = SlurmOptions()
    /// The machines that workers are begun on by ssh.
    public var ssh = SSHOptions()

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<RunOptions>(
        "run", "How runs are run. Nothing here changes a result.",
        settings: [
            Setting(
                "workers", \.workers, .either([.integer(1...1024), .choice(["auto"])]),
                "How many runs are trained at once; auto: one per core."),
            Setting(
                "on_failure", \.onFailure, .choice(["continue", "stop"]), "What a failed run does to the others."),
            Setting(
                "timeout", \.timeout, .optional(.duration),
                "How long one run may take, what was trained before an interruption included."),
            Setting(
                "checkpoint", \.checkpoint, .optional(.duration),
                "How often each run under way is saved, to go on from there after a crash; it is saved when it is "
                    + "interrupted, too. none: it begins anew.",
                foreignNames: ["checkpoints", "checkpoint_every", "checkpoint_interval", "save_every", "save_interval"]),
            Setting(
                "keep", \.keep, of: KeptModelsChoices.family,
                "The trained models that are kept, as safetensors in models/ of the results, with the preprocessing that "
                    + "they need.",
                foreignNames: ["keep_models", "save_model", "save_models", "models"]),
            Setting("max_runs", \.maxRuns, .integer(1...10_000_000), "The largest grid that is run."),
            Setting(
                "engine", \.engine, .choice(RunEngine.allCases.map(\.rawValue)),
                "Who trains the runs: local, this machine; slurm, the jobs of a Slurm cluster; ssh, machines that GNU "
                    + "parallel logs in to.",
                foreignNames: ["backend", "launcher", "executor", "scheduler", "cluster"]),
            Setting("slurm", section: \.slurm, SlurmOptions.description.summary),
            Setting("ssh", section: \.ssh, SSHOptions.description.summary),
        ])

    /// What is wrong with the settings.
    public func problems() -> [SettingProblem] {
        guard engine == .ssh, ssh.hosts.isEmpty else { return [] }
        return [
            SettingProblem(
                setting: "engine", message: "engine 'ssh' needs hosts to log in to",
                advice: "write 'ssh: { hosts: [n1, n2] }' beside it")
        ]
    }
}

/// How many runs are trained at once.
public enum WorkerCount: SettingRepresentable, Hashable {
    /// One per core that the process may use.
    case auto
    case fixed(Int)

    /// The value as a spec or a record has it.
    public var settingValue: SettingValue {
        switch self {
        case .auto: .text("auto")
        case .fixed(let count): .integer(count)
        }
    }

    /// The number or the word, or nil for anything else.
    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .text("auto"): self = .auto
        case .integer(let count): self = .fixed(count)
        default: return nil
        }
    }
}

/// Who trains the runs.
public enum RunEngine: String, CaseIterable, SettingRepresentable {
    /// The workers of this process.
    case local
    /// The jobs of a Slurm cluster.
    case slurm
    /// Machines that GNU parallel logs in to.
    case ssh
}

/// What a failed run does to the others.
public enum FailurePolicy: String, SettingRepresentable {
    /// The others go on.
    case `continue`
    /// No further run is started.
    case stop
}
