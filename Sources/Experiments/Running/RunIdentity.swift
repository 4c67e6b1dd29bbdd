import NeuralNetworks

/// Who a run is: a hash of all that its numbers depend on, and of nothing else.
///
/// That is: the digest of the data, how they are scaled and split (in counts, with the seed that the split has for this
/// run), the sections `network`, `optimizer`, `regularization` and `training` with every default written out, the
/// run's seed, and the engine's revision. Not: names, comments, the order or spelling of keys, where the data lie,
/// report and run options.
public struct RunIdentity: Sendable, Equatable {
    /// The first 16 hexadecimal digits of the SHA-256 of `meaning`'s bytes.
    public let id: String
    /// All that the id stands for, keys sorted.
    public let meaning: JSONValue

    private init(meaning: JSONValue) {
        self.meaning = meaning
        id = String(Digest.hexadecimal(of: meaning.bytes).prefix(16))
    }

    /// The identities of a configuration's runs, one per seed.
    ///
    /// - Parameters:
    ///   - settings: The configuration.
    ///   - seeds: The seeds.
    ///   - facts: What is known of its data.
    ///   - engineRevision: The revision of the engine that trains it.
    public static func identities(
        of settings: RunSettings, seeds: [Int], facts: DatasetFacts, engineRevision: Int = Engine.revision
    ) -> [RunIdentity] {
        let sections = settings.json
        let split = settings.dataset.split
        return seeds.map { seed in
            let meaning: JSONValue = [
                "dataset": [
                    "digest": .text(facts.digest),
                    "scale": .text(settings.dataset.scale.rawValue),
                    "split": [
                        "own_test": .flag(settings.dataset.source.hasOwnTestPart),
                        "seed": .integer(split.seed(forRun: seed)),
                        "stratify": .flag(split.stratify),
                        "test": .integer(facts.testCount),
                        "validation": .integer(facts.validationCount),
                    ],
                ],
                "engine": .integer(engineRevision),
                "network": sections["network"] ?? .null,
                "optimizer": sections["optimizer"] ?? .null,
                "regularization": sections["regularization"] ?? .null,
                "seed": .integer(seed),
                "training": sections["training"] ?? .null,
            ]
            return RunIdentity(meaning: meaning.sorted)
        }
    }
}

extension RunSettings {
    private static let sharedDescription = description

    /// The settings as a spec would have them, with every default written out.
    public var json: JSONValue { JSONValue(componentValue, as: Self.sharedDescription) }
}

extension DatasetSettings {
    private static let sharedDescription = description

    /// The settings as a spec would have them, with every default written out.
    public var json: JSONValue { JSONValue(componentValue, as: Self.sharedDescription) }
}
