import NeuralNetworks

/// The runs of a plan in plan order: configuration by configuration, the seeds innermost; behind them the final runs of a
/// protocol, as far as configurations are chosen. Two of them have the same id when their settings come to the same.
///
/// Each run is made when it is asked for. Whoever wants all goes through them in order, which does the work of a
/// configuration once for all of its seeds.
public struct PlannedRuns: RandomAccessCollection, Sendable {
    /// Configurations that are run with the same seeds.
    struct Part: Sendable {
        let configurations: Configurations
        let seeds: [Int]

        /// The number of runs.
        var count: Int { configurations.count * seeds.count }
    }

    /// The parts that have runs.
    let parts: [Part]
    private let knowledge: DataKnowledge

    /// The runs of the parts, one part behind the other.
    init(_ parts: [Part], _ knowledge: DataKnowledge) {
        self.parts = parts.filter { $0.count > 0 }
        self.knowledge = knowledge
    }

    /// The first index.
    public var startIndex: Int { 0 }
    /// The number of runs.
    public var endIndex: Int { parts.reduce(0) { $0 + $1.count } }

    /// The run at an index.
    public subscript(index: Int) -> PlannedRun {
        var knowledge = knowledge
        var position = index
        for part in parts {
            if position < part.count {
                let template = knowledge.template(of: part.configurations[position / part.seeds.count])
                return PlannedRun(template, seed: part.seeds[position % part.seeds.count])
            }
            position -= part.count
        }
        preconditionFailure("run \(index) of \(endIndex)")
    }

    /// Goes through the runs in order.
    public func makeIterator() -> Iterator { Iterator(parts: parts, knowledge: knowledge) }

    /// Goes through the runs in order.
    public struct Iterator: IteratorProtocol {
        private let parts: [Part]
        private var knowledge: DataKnowledge
        private var template: PlannedRun.Template?
        private var part = 0
        private var nextConfiguration = 0
        private var nextSeed = 0

        fileprivate init(parts: [Part], knowledge: DataKnowledge) {
            self.parts = parts
            self.knowledge = knowledge
        }

        /// The next run, or nil behind the last.
        public mutating func next() -> PlannedRun? {
            guard part < parts.count else { return nil }
            if let template, nextSeed < parts[part].seeds.count {
                nextSeed += 1
                return PlannedRun(template, seed: parts[part].seeds[nextSeed - 1])
            }
            if nextConfiguration == parts[part].configurations.count {
                part += 1
                nextConfiguration = 0
                guard part < parts.count else { return nil }
            }
            let template = knowledge.template(of: parts[part].configurations[nextConfiguration])
            self.template = template
            nextConfiguration += 1
            nextSeed = 1
            return PlannedRun(template, seed: parts[part].seeds[0])
        }
    }
}

/// What is known of the data of a plan, which the identities and the costs of its runs need.
struct DataKnowledge: Sendable {
    private let factsBySettings: [JSONValue: DatasetFacts]
    private let engine: RenderedJSON
    /// What was found for the sections that were asked for, which configurations share.
    private var known: [ObjectIdentifier: (section: ResolvedSection, facts: DatasetFacts, identity: DataIdentity)] = [:]
    /// The most sections that are remembered.
    private static let knownLimit = 10_000

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
        if let (_, facts, identity) = known[ObjectIdentifier(section)] { return (facts, identity) }
        guard let facts = factsBySettings[section.json] else {
            preconditionFailure("nothing is known of the data of configuration \(configuration.index)")
        }
        let identity = DataIdentity(configuration.settings.dataset, facts)
        if known.count == Self.knownLimit { known.removeAll() }
        known[ObjectIdentifier(section)] = (section, facts, identity)
        return (facts, identity)
    }
}
