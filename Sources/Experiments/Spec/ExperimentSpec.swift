import Documents
import NeuralNetworks

/// What one spec says: a base run, what is swept, the seeds and the wishes for running and reporting.
public struct ExperimentSpec: Sendable {
    /// The text of the spec, byte for byte.
    public let text: [UInt8]
    /// The document.
    public let document: Document
    /// The folder that relative paths start from.
    public let folder: String
    /// The name: the folder under `results`.
    public let name: String
    /// The question; may be empty.
    public let question: String
    /// The base run.
    public let base: RunSettings
    /// The seeds of the replicates.
    public let seeds: [Int]
    /// How runs are run.
    public let run: RunOptions
    /// What the report shows.
    public let report: ReportOptions
}

/// The section `run`: how runs are run. Nothing here changes a result.
public struct RunOptions: Component {
    /// How many runs are trained at once.
    public var workers = WorkerCount.auto
    /// What a failed run does to the others.
    public var onFailure = FailurePolicy.continue
    /// How long one run may take, in seconds; nil: for ever.
    public var timeout: Double?
    /// The largest grid that is run.
    public var maxRuns = 10_000

    public init() {}

    public static let declaration = Declaration<RunOptions>(
        "run", "How runs are run. Nothing here changes a result.",
        settings: [
            Setting(
                "workers", \.workers, .either([.integer(1...1024), .choice(["auto"])]),
                "How many runs are trained at once; auto: one per core."),
            Setting(
                "on_failure", \.onFailure, .choice(["continue", "stop"]), "What a failed run does to the others."),
            Setting("timeout", \.timeout, .optional(.duration), "How long one run may take."),
            Setting("max_runs", \.maxRuns, .integer(1...Int.max), "The largest grid that is run."),
        ])
}

/// How many runs are trained at once.
public enum WorkerCount: SettingRepresentable, Hashable {
    /// One per core that the process may use.
    case auto
    case fixed(Int)

    public var settingValue: SettingValue {
        switch self {
        case .auto: .text("auto")
        case .fixed(let count): .integer(count)
        }
    }

    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .text("auto"): self = .auto
        case .integer(let count): self = .fixed(count)
        default: return nil
        }
    }
}

/// What a failed run does to the others.
public enum FailurePolicy: String, SettingRepresentable {
    /// The others go on.
    case `continue`
    /// No further run is started.
    case stop
}

/// The section `report`: what the report shows.
public struct ReportOptions: Component {
    /// The metric of the comparison table.
    public var metric = "test.accuracy"
    /// How one configuration per group is chosen.
    public var select = SelectOptions()
    /// The column whose values are the table's rows; nil: the first axis.
    public var rows: String?
    /// The column whose values are the table's columns; nil: none.
    public var columns: String?
    /// The row that the others are compared with; nil: none.
    public var baseline: String?
    /// Whether a configuration may be chosen on the test part; the report then says so.
    public var allowTestSelection = false

    public init() {}

    public static let declaration = Declaration<ReportOptions>(
        "report", "What the report shows.",
        settings: [
            Setting("metric", \.metric, .text, "The metric of the comparison table."),
            Setting("select", section: \.select, "How one configuration per group is chosen."),
            Setting("rows", \.rows, .optional(.text), "The column whose values are the table's rows."),
            Setting("columns", \.columns, .optional(.text), "The column whose values are the table's columns."),
            Setting("baseline", \.baseline, .optional(.text), "The row that the others are compared with."),
            Setting(
                "allow_test_selection", \.allowTestSelection, .flag,
                "Whether a configuration may be chosen on the test part; the report then says so."),
        ])
}

/// How one configuration per group is chosen.
public struct SelectOptions: Component {
    /// The metric to choose by: losses are minimized, accuracies maximized.
    public var metric = "validation.loss"
    /// The column whose values are the groups; nil: the report's rows.
    public var per: String?

    public init() {}

    public static let declaration = Declaration<SelectOptions>(
        "select", "How one configuration per group is chosen.",
        settings: [
            Setting("metric", \.metric, .text, "The metric to choose by: losses are minimized, accuracies maximized."),
            Setting("per", \.per, .optional(.text), "The column whose values are the groups."),
        ])
}
