/// One run of a plan: a configuration with a seed, and who it is.
public struct PlannedRun: Sendable {
    /// The identity, see `RunIdentity`.
    public let id: String
    /// The settings.
    public let configuration: Configuration
    /// The seed.
    public let seed: Int
    /// All that the id stands for, as the journal keeps it.
    public let meaning: JSONValue
    /// The work that the run is expected to take, see `CostModel`.
    public let cost: Double

    /// A run.
    public init(id: String, configuration: Configuration, seed: Int, meaning: JSONValue, cost: Double) {
        self.id = id
        self.configuration = configuration
        self.seed = seed
        self.meaning = meaning
        self.cost = cost
    }
}
