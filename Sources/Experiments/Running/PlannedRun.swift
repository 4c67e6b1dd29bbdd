/// One run of a plan: a configuration with a seed, and who it is.
public struct PlannedRun: Sendable {
    /// The identity, see `RunIdentity`.
    public let id: String
    /// The settings.
    public let configuration: Configuration
    /// The seed.
    public let seed: Int
    /// The work that the run is expected to take, see `CostModel`.
    public let cost: Double
    private let identity: RunIdentity

    /// A run.
    public init(configuration: Configuration, seed: Int, identity: RunIdentity, cost: Double) {
        id = identity.id(seed: seed)
        self.configuration = configuration
        self.seed = seed
        self.cost = cost
        self.identity = identity
    }

    /// All that the id stands for, as the journal keeps it.
    public var meaning: JSONValue { identity.meaning(seed: seed) }
}
