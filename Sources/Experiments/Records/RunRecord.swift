import NeuralNetworks

/// What a run came to, as the journal keeps it.
public struct RunRecord: Sendable, Equatable {
    /// The run's identity: the first 16 hexadecimal digits of a SHA-256, see `RunIdentity`.
    public let id: String
    /// What is the same for the same id, whoever trained it.
    public let result: RunResult
    /// Where, when and by what it was trained.
    public internal(set) var provenance: Provenance

    /// A record.
    public init(id: String, result: RunResult, provenance: Provenance) {
        self.id = id
        self.result = result
        self.provenance = provenance
    }
}

/// The numbers of one run: identical bytes for the same id.
public struct RunResult: Sendable, Equatable {
    /// How a run ended.
    public enum Status: String, Sendable {
        case finished
        case diverged
    }

    /// How the run ended.
    public let status: Status
    /// The epochs that were begun; of a diverged run, the last is the one in which it diverged.
    public let epochsRun: Int
    /// The epoch whose parameters were kept, from 1; nil when there is none.
    public let keptEpoch: Int?
    /// The number of trained parameters.
    public let parameterCount: Int
    /// Final numbers in a fixed order: `train.loss`, `train.accuracy`, `validation.loss`, …
    public let metrics: [TrainingOutcome.Metric]
    /// Numbers per epoch, in a fixed order.
    public let curves: [TrainingOutcome.Curve]
    /// How the kept parameters classify the test part, or without one the validation part; nil in records of an earlier
    /// version and where there is nothing to count, see `TrainingOutcome`.
    public internal(set) var confusion: ConfusionCounts?
    /// What the kept parameters predict over two-feature data; nil in records of an earlier version and for other data.
    public internal(set) var classMap: PackedClassMap?
    /// SHA-256 of the trained parameters as little-endian floats, in hexadecimal.
    public let parametersDigest: String

    /// The numbers of one run.
    public init(
        status: Status, epochsRun: Int, keptEpoch: Int?, parameterCount: Int, metrics: [TrainingOutcome.Metric],
        curves: [TrainingOutcome.Curve], confusion: ConfusionCounts? = nil, classMap: PackedClassMap? = nil,
        parametersDigest: String
    ) {
        self.status = status
        self.epochsRun = epochsRun
        self.keptEpoch = keptEpoch
        self.parameterCount = parameterCount
        self.metrics = metrics
        self.curves = curves
        self.confusion = confusion
        self.classMap = classMap
        self.parametersDigest = parametersDigest
    }

    /// The final number of that name, or nil.
    public subscript(metric name: String) -> Double? {
        metrics.first { $0.name == name }?.value
    }
}

/// Where, when and by what a run was trained. Never part of a table that must be the same everywhere.
public struct Provenance: Sendable, Equatable {
    /// When the training began, ISO 8601, UTC.
    public let startedAt: String
    /// How long it took.
    public let wallSeconds: Double
    /// The name of the machine.
    public let host: String
    /// Operating system and processor architecture.
    public let system: String
    /// The program's version.
    public let version: String
    /// The machine and the repository of the process that trained it; nil in journals of earlier versions.
    public var surroundings: Surroundings?

    /// Where, when and by what.
    public init(startedAt: String, wallSeconds: Double, host: String, system: String, version: String) {
        self.startedAt = startedAt
        self.wallSeconds = wallSeconds
        self.host = host
        self.system = system
        self.version = version
    }
}

/// A run that could not be trained because its surroundings failed; the other runs go on.
public struct RunFailure: Sendable, Equatable {
    /// The run's identity.
    public let id: String
    /// What failed, in one sentence.
    public let reason: String
    /// When, ISO 8601, UTC.
    public let failedAt: String

    /// A failure.
    public init(id: String, reason: String, failedAt: String) {
        self.id = id
        self.reason = reason
        self.failedAt = failedAt
    }
}
