import NeuralNetworks

/// The runs of a plan in plan order: configuration by configuration, the seeds innermost. Two of them have the same id
/// when their settings come to the same.
///
/// Each run is made when it is asked for. Whoever wants all goes through them in order, which does the work of a
/// configuration once for all of its seeds.
public struct PlannedRuns: RandomAccessCollection, Sendable {
    private let configurations: Configurations
    private let seeds: [Int]
    private let knowledge: DataKnowledge

    init(of plan: RunPlan, _ knowledge: DataKnowledge) {
        configurations = plan.configurations
        seeds = plan.seeds
        self.knowledge = knowledge
    }

    /// The first index.
    public var startIndex: Int { 0 }
    /// The number of runs.
    public var endIndex: Int { configurations.count * seeds.count }

    /// The run at an index.
    public subscript(index: Int) -> PlannedRun {
        var knowledge = knowledge
        let template = knowledge.template(of: configurations[index / seeds.count])
        return PlannedRun(template, seed: seeds[index % seeds.count])
    }

    /// Goes through the runs in order.
    public func makeIterator() -> Iterator {
        Iterator(configurations: configurations, seeds: seeds, knowledge: knowledge)
    }

    /// Goes through the runs in order.
    public struct Iterator: IteratorProtocol {
        fileprivate let configurations: Configurations
        fileprivate let seeds: [Int]
        fileprivate var knowledge: DataKnowledge
        private var template: PlannedRun.Template?
        private var nextConfiguration = 0
        private var nextSeed = 0

        fileprivate init(configurations: Configurations, seeds: [Int], knowledge: DataKnowledge) {
            self.configurations = configurations
            self.seeds = seeds
            self.knowledge = knowledge
        }

        /// The next run, or nil behind the last.
        public mutating func next() -> PlannedRun? {
            if nextSeed == seeds.count || template == nil {
                guard nextConfiguration < configurations.count, !seeds.isEmpty else { return nil }
                template = knowledge.template(of: configurations[nextConfiguration])
                nextConfiguration += 1
                nextSeed = 0
            }
            guard let template else { return nil }
            nextSeed += 1
            return PlannedRun(template, seed: seeds[nextSeed - 1])
        }
    }
}

/// What is known of the data of a plan, which the identities and the costs of its runs need.
struct DataKnowledge: Sendable {
    private let factsBySettings: [JSONValue: DatasetFacts]
    private let engine: RenderedJSON
    /// What was found for the section that was asked for last: neighbours in a plan mostly have the same.
    private var last: (section: ResolvedSection, facts: DatasetFacts, identity: DataIdentity)?

    init(_ lock: LockFile) {
        factsBySettings = Dictionary(lock.datasets.map { ($0.settings, $0.facts) }) { first, _ in first }
        engine = RenderedJSON(.integer(lock.engineRevision))
    }

    /// Whether anything is known of a configuration's data.
    func covers(_ configuration: Configuration) -> Bool {
        factsBySettings[configuration.section("dataset").json] != nil
    }

    /// What the runs of a configuration have in common.
    ///
    /// - Precondition: its data are known.
    mutating func template(of configuration: Configuration) -> PlannedRun.Template {
        let (facts, identity) = lookUp(configuration)
        return PlannedRun.Template(
            configuration: configuration, identity: RunIdentity(of: configuration, data: identity, engine: engine),
            cost: CostModel.cost(
                of: configuration.settings, featureCount: facts.featureCount, classCount: facts.classNames.count,
                trainCount: facts.trainCount, validationCount: facts.validationCount))
    }

    /// The identity of a configuration's runs.
    ///
    /// - Precondition: its data are known.
    mutating func identity(of configuration: Configuration) -> RunIdentity {
        RunIdentity(of: configuration, data: lookUp(configuration).identity, engine: engine)
    }

    private mutating func lookUp(_ configuration: Configuration) -> (facts: DatasetFacts, identity: DataIdentity) {
        let section = configuration.section("dataset")
        if last?.section !== section {
            guard let facts = factsBySettings[section.json] else {
                preconditionFailure("nothing is known of the data of configuration \(configuration.index)")
            }
            last = (section, facts, DataIdentity(configuration.settings.dataset, facts))
        }
        guard let (_, facts, identity) = last else { preconditionFailure("no data were looked up") }
        return (facts, identity)
    }
}
