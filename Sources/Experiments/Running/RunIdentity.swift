import NeuralNetworks

/// Who the runs of a configuration are: for each seed a hash of all that the run's numbers depend on, and of nothing
/// else.
///
/// That is: the digest of the data, how they are scaled and split (in counts, with the seed that the split has for this
/// run), the sections `network`, `optimizer`, `regularization` and `training` with every default written out, the
/// run's seed, and the engine's revision. Not: names, comments, the order or spelling of keys, where the data lie,
/// report and run options.
public final class RunIdentity: Sendable {
    private let configuration: Configuration
    private let data: DataIdentity
    private let engine: RenderedJSON
    /// The digest of all that stands before the seed, where all seeds have the same data.
    private let beginning: Digest?

    /// The identity of a configuration's runs.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - facts: What is known of its data.
    ///   - engineRevision: The revision of the engine that trains it.
    public convenience init(
        of configuration: Configuration, facts: DatasetFacts, engineRevision: Int = Engine.revision
    ) {
        self.init(
            of: configuration, data: DataIdentity(configuration.settings.dataset, facts),
            engine: RenderedJSON(.integer(engineRevision)))
    }

    /// The identity of a configuration's runs.
    init(of configuration: Configuration, data: DataIdentity, engine: RenderedJSON) {
        self.configuration = configuration
        self.data = data
        self.engine = engine
        beginning = data.shared.map { dataset in
            var digest = Digest()
            digest.update(RenderedJSON.beginning(of: Self.membersBeforeSeed(configuration, dataset, engine)))
            return digest
        }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the bytes of the meaning.
    public func id(seed: Int) -> String {
        var digest = Digest()
        if let beginning {
            digest = beginning
        } else {
            let members = Self.membersBeforeSeed(configuration, data.rendered(seed: seed), engine)
            digest.update(RenderedJSON.beginning(of: members))
        }
        digest.update(RenderedJSON.end(of: membersFromSeed(seed)))
        return digest.first16Digits
    }

    /// All that the id of the run of that seed stands for, keys sorted.
    public func meaning(seed: Int) -> JSONValue {
        let members = Self.membersBeforeSeed(configuration, data.rendered(seed: seed), engine) + membersFromSeed(seed)
        return RenderedJSON(sorted: members).value
    }

    private typealias Member = (key: String, rendered: RenderedJSON)

    private static func membersBeforeSeed(
        _ configuration: Configuration, _ dataset: RenderedJSON, _ engine: RenderedJSON
    ) -> [Member] {
        [
            ("dataset", dataset), ("engine", engine), ("network", configuration.section("network").rendered),
            ("optimizer", configuration.section("optimizer").rendered),
            ("regularization", configuration.section("regularization").rendered),
        ]
    }

    private func membersFromSeed(_ seed: Int) -> [Member] {
        [("seed", RenderedJSON(.integer(seed))), ("training", configuration.section("training").rendered)]
    }
}

/// What the identities of runs have of their data, their scaling and their split.
final class DataIdentity: Sendable {
    /// What all seeds have; nil when each has a split of its own.
    let shared: RenderedJSON?
    private let settings: DatasetSettings
    private let facts: DatasetFacts

    init(_ settings: DatasetSettings, _ facts: DatasetFacts) {
        self.settings = settings
        self.facts = facts
        shared =
            switch settings.split.seed {
            case .fixed: Self.rendered(settings, facts, seed: 0)
            case .perRun: nil
            }
    }

    /// What the run of that seed has.
    func rendered(seed: Int) -> RenderedJSON {
        shared ?? Self.rendered(settings, facts, seed: seed)
    }

    private static func rendered(_ settings: DatasetSettings, _ facts: DatasetFacts, seed: Int) -> RenderedJSON {
        RenderedJSON([
            "digest": .text(facts.digest),
            "scale": .text(settings.scale.rawValue),
            "split": [
                "own_test": .flag(settings.source.hasOwnTestPart),
                "seed": .integer(settings.split.seed(forRun: seed)),
                "stratify": .flag(settings.split.stratify),
                "test": .integer(facts.testCount),
                "validation": .integer(facts.validationCount),
            ],
        ])
    }
}

extension RunSettings {
    /// The settings as a spec would have them, with every default written out.
    public var json: JSONValue { JSONValue(componentValue, as: PathResolver.run) }
}
