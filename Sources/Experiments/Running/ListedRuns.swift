/// The runs of an experiment in plan order, each with what is known of it, to be looked at and not to be trained.
public struct ListedRuns: Sequence {
    /// A run in a list.
    public struct Element {
        /// The run's identity.
        public let id: String
        /// What is run.
        public let configuration: Configuration
        /// The seed.
        public let seed: Int
        /// What is known of the run.
        public let state: Experiment.RunState
        /// Whether it is finished, but a model that is to be kept of it is not there.
        public let lacksModels: Bool
    }

    fileprivate let experiment: Experiment

    /// Goes through the runs in order, a configuration at a time.
    public func makeIterator() -> Iterator { Iterator(experiment) }

    /// Goes through the runs in order, a configuration at a time.
    public struct Iterator: IteratorProtocol {
        private let experiment: Experiment
        private let parts: [PlannedRuns.Part]
        private var knowledge: DataKnowledge
        private var current: (configuration: Configuration, identity: RunIdentity)?
        private var part = 0
        private var nextConfiguration = 0
        private var nextSeed = 0

        fileprivate init(_ experiment: Experiment) {
            self.experiment = experiment
            parts = experiment.runs.parts
            knowledge = DataKnowledge(experiment.lock)
        }

        /// The next run, or nil behind the last.
        public mutating func next() -> Element? {
            guard part < parts.count else { return nil }
            if nextSeed == parts[part].seeds.count || current == nil {
                if nextConfiguration == parts[part].configurations.count {
                    part += 1
                    nextConfiguration = 0
                    guard part < parts.count else { return nil }
                }
                let configuration = parts[part].configurations[nextConfiguration]
                current = (configuration, knowledge.identity(of: configuration))
                nextConfiguration += 1
                nextSeed = 0
            }
            guard let (configuration, identity) = current else { return nil }
            let seed = parts[part].seeds[nextSeed]
            nextSeed += 1
            let id = identity.id(seed: seed)
            return Element(
                id: id, configuration: configuration, seed: seed, state: experiment.state(ofRun: id),
                lacksModels: experiment.lacksModels(ofRun: id))
        }
    }
}

extension Experiment {
    /// The runs in plan order, each with what is known of it.
    public var listedRuns: ListedRuns { ListedRuns(experiment: self) }
}
