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

    /// What stands before each value but the last, as JSON.
    private static let openings = [
        "{\"dataset\":", ",\"engine\":", ",\"network\":", ",\"optimizer\":", ",\"regularization\":", ",\"seed\":",
    ].map { Array($0.utf8) }
    /// What stands before the last value.
    private static let lastOpening = Array(",\"training\":".utf8)
    private static let closing = Array("}".utf8)

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
        beginning = data.shared.map { Self.digest(of: configuration, $0, engine) }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the bytes of the meaning.
    public func id(seed: Int) -> String {
        var digest = beginning ?? Self.digest(of: configuration, data.rendered(seed: seed), engine)
        digest.update(Array(String(seed).utf8))
        digest.update(Self.lastOpening)
        digest.update(configuration.section("training").rendered.bytes)
        digest.update(Self.closing)
        return digest.first16Digits
    }

    /// The digest of the bytes of the meaning as far as the seed.
    private static func digest(
        of configuration: Configuration, _ dataset: RenderedJSON, _ engine: RenderedJSON
    ) -> Digest {
        var digest = Digest()
        digest.update(openings[0])
        digest.update(dataset.bytes)
        digest.update(openings[1])
        digest.update(engine.bytes)
        for (opening, name) in zip(openings[2...], ["network", "optimizer", "regularization"]) {
            digest.update(opening)
            digest.update(configuration.section(name).rendered.bytes)
        }
        digest.update(openings[5])
        return digest
    }

    /// All that the id of the run of that seed stands for, keys sorted.
    public func meaning(seed: Int) -> JSONValue {
        func section(_ name: String) -> JSONValue { configuration.section(name).rendered.value }
        return [
            "dataset": data.rendered(seed: seed).value, "engine": engine.value, "network": section("network"),
            "optimizer": section("optimizer"), "regularization": section("regularization"), "seed": .integer(seed),
            "training": section("training"),
        ]
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
