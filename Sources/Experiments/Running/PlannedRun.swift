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

    /// What the runs of one configuration have in common.
    struct Template: Sendable {
        let configuration: Configuration
        let identity: RunIdentity
        let cost: Double
    }

    /// The run of that seed.
    init(_ template: Template, seed: Int) {
        id = template.identity.id(seed: seed)
        configuration = template.configuration
        self.seed = seed
        cost = template.cost
        identity = template.identity
    }

    /// A run.
    public init(configuration: Configuration, seed: Int, identity: RunIdentity, cost: Double) {
        self.init(Template(configuration: configuration, identity: identity, cost: cost), seed: seed)
    }

    /// All that the id stands for, as the journal keeps it.
    public var meaning: JSONValue { identity.meaning(seed: seed) }
}
