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
    private let facts: DatasetFacts
    private let engine: RenderedJSON
    /// The data and their split, where all seeds have the same.
    private let sharedDataset: RenderedJSON?

    /// The identity of a configuration's runs.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - facts: What is known of its data.
    ///   - engineRevision: The revision of the engine that trains it.
    public init(of configuration: Configuration, facts: DatasetFacts, engineRevision: Int = Engine.revision) {
        self.configuration = configuration
        self.facts = facts
        engine = RenderedJSON(.integer(engineRevision))
        sharedDataset =
            switch configuration.settings.dataset.split.seed {
            case .fixed: Self.dataset(of: configuration, facts, seed: 0)
            case .perRun: nil
            }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the bytes of the meaning.
    public func id(seed: Int) -> String {
        String(Digest.hexadecimal(of: RenderedJSON.bytes(of: members(seed: seed))).prefix(16))
    }

    /// All that the id of the run of that seed stands for, keys sorted.
    public func meaning(seed: Int) -> JSONValue {
        RenderedJSON(sorted: members(seed: seed)).value
    }

    private func members(seed: Int) -> [(key: String, rendered: RenderedJSON)] {
        [
            ("dataset", sharedDataset ?? Self.dataset(of: configuration, facts, seed: seed)),
            ("engine", engine),
            ("network", configuration.section("network").rendered),
            ("optimizer", configuration.section("optimizer").rendered),
            ("regularization", configuration.section("regularization").rendered),
            ("seed", RenderedJSON(.integer(seed))),
            ("training", configuration.section("training").rendered),
        ]
    }

    private static func dataset(of configuration: Configuration, _ facts: DatasetFacts, seed: Int) -> RenderedJSON {
        let settings = configuration.settings.dataset
        return RenderedJSON([
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
