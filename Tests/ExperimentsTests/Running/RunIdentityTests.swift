import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The identity of a run")
struct RunIdentityTests {
    static let facts = makeFacts()

    static func makeFacts(digest: String = "d", train: Int = 90, validation: Int = 30, test: Int = 30) -> DatasetFacts {
        let json: JSONValue = [
            "origin": .text("data.csv"), "digest": .text(digest), "example_count": .integer(150),
            "feature_count": .integer(4), "class_names": .list([.text("a"), .text("b")]),
            "class_counts": .list([.integer(75), .integer(75)]), "train_count": .integer(train),
            "validation_count": .integer(validation), "test_count": .integer(test),
        ]
        guard let facts = DatasetFacts(json: json) else { preconditionFailure("no facts in \(json)") }
        return facts
    }

    static func id(
        seed: Int = 1, facts: DatasetFacts = facts, engine: Int = 1, _ change: (inout RunSettings) -> Void = { _ in }
    ) -> String {
        var settings = RunSettings()
        settings.network.hidden = [8, 4]
        change(&settings)
        return identity(settings, facts: facts, engine: engine).id(seed: seed)
    }

    static func identity(_ settings: RunSettings, facts: DatasetFacts = facts, engine: Int = 1) -> RunIdentity {
        RunIdentity(
            of: Configuration(index: 0, settings: settings, cells: []), facts: facts, engineRevision: engine)
    }

    @Test("is 16 digits of the SHA-256 of its meaning, pinned here")
    func pinned() throws {
        var settings = RunSettings()
        settings.network.hidden = [8, 4]
        settings.regularization.l2 = 0.001
        let identity = Self.identity(settings)
        // Whoever changes this text makes everybody train everything again.
        let text = """
            {"dataset":{"digest":"d","scale":"none",\
            "split":{"own_test":false,"seed":0,"stratify":true,"test":30,"validation":30}},\
            "engine":1,"network":{"activation":{"alpha":0.0,"type":"relu"},"dropout":0.0,"hidden":[8,4],\
            "init":{"type":"he_normal"},"input_dropout":0.0,"normalization":{"type":"none"}},\
            "optimizer":{"beta1":0.9,"beta2":0.999,"epsilon":1e-08,"learning_rate":0.001,"type":"adam"},\
            "regularization":{"l1":0.0,"l2":0.001,"max_norm":null},"seed":7,"training":{"batch_size":32,\
            "class_weights":null,"clip_norm":null,"clip_value":null,"early_stopping":null,"epochs":10,\
            "label_smoothing":0.0,"schedule":{"type":"constant","warmup_epochs":0},"tolerance":0.0}}
            """
        #expect(String(decoding: identity.meaning(seed: 7).bytes, as: UTF8.self) == text)
        // printf '%s' "$text" | sha256sum | head -c 16
        #expect(identity.id(seed: 7) == "8ba7f9ae12229f5a")
    }

    @Test(
        "is the hash of its meaning for every seed, whatever the split's seed",
        arguments: [SplitSeed.fixed(3), .perRun])
    func hashOfMeaning(splitSeed: SplitSeed) {
        var settings = RunSettings()
        settings.network.hidden = [8, 4]
        settings.dataset.split.seed = splitSeed
        let identity = Self.identity(settings)
        for seed in [0, 1, -7, Int.max] {
            let meaning = identity.meaning(seed: seed)
            #expect(meaning == meaning.sorted)
            #expect(meaning["seed"] == .integer(seed))
            #expect(identity.id(seed: seed) == Digest.hexadecimal(of: meaning.bytes).prefix(16))
        }
        #expect(identity.id(seed: 0) != identity.id(seed: 1))
    }

    /// One change for each thing that a run's numbers depend on.
    static let changes: [(String, @Sendable (inout RunSettings) -> Void)] = [
        ("scale", { $0.dataset.scale = .standardize }),
        ("stratify", { $0.dataset.split.stratify = false }),
        ("split seed", { $0.dataset.split.seed = .fixed(1) }),
        ("hidden", { $0.network.hidden = [8, 5] }),
        ("order of hidden", { $0.network.hidden = [4, 8] }),
        ("activation", { $0.network.activation = .all(changed(ReLU()) { $0.alpha = 0.1 }) }),
        ("dropout", { $0.network.dropout = .all(0.5) }),
        ("dropout per layer", { $0.network.dropout = .each([0, 0.5]) }),
        ("input dropout", { $0.network.inputDropout = 0.1 }),
        ("normalization", { $0.network.normalization = BatchNormalization() }),
        ("layer normalization", { $0.network.normalization = LayerNormalization() }),
        ("learning rate", { $0.optimizer = changed(Adam()) { $0.learningRate = 0.002 } }),
        ("epsilon", { $0.optimizer = changed(Adam()) { $0.epsilon = 1e-7 } }),
        ("l1", { $0.regularization.l1 = 1e-9 }),
        ("l2", { $0.regularization.l2 = 1e-9 }),
        ("max norm", { $0.regularization.maxNorm = 3 }),
        ("epochs", { $0.training.epochs += 1 }),
        ("batch size", { $0.training.batchSize += 1 }),
        ("tolerance", { $0.training.tolerance = 1e-4 }),
        ("clip norm", { $0.training.clipNorm = 1 }),
        ("clip value", { $0.training.clipValue = 1 }),
        ("label smoothing", { $0.training.labelSmoothing = 0.1 }),
        ("balanced classes", { $0.training.classWeights = .balanced }),
        ("class weights", { $0.training.classWeights = .each([1, 2]) }),
        ("order of class weights", { $0.training.classWeights = .each([2, 1]) }),
        ("warm-up", { $0.training.schedule = changed(ConstantSchedule()) { $0.warmupEpochs = 1 } }),
        ("early stopping", { $0.training.earlyStopping = EarlyStopping() }),
        ("patience", { $0.training.earlyStopping = changed(EarlyStopping()) { $0.patience = 6 } }),
    ]

    @Test("changes with every setting")
    func everySetting() {
        let ids = [Self.id()] + Self.changes.map { Self.id($0.1) }
        #expect(Set(ids).count == Self.changes.count + 1)
        // All of it is different meaning, not chance: the same change gives the same id.
        #expect(Self.id(Self.changes[0].1) == ids[1])
    }

    @Test("changes with the seed, the data, the sizes of the parts, and the engine")
    func circumstances() {
        let ids = [
            Self.id(), Self.id(seed: 2), Self.id(facts: Self.makeFacts(digest: "e")), Self.id(engine: 2),
            Self.id(facts: Self.makeFacts(validation: 31)), Self.id(facts: Self.makeFacts(test: 31)),
        ]
        #expect(Set(ids).count == ids.count)
    }

    @Test("is the same however the same is said")
    func sameMeaning() {
        #expect(Self.id { $0.network.activation = .each([ReLU(), ReLU()]) } == Self.id())
        #expect(Self.id { $0.network.dropout = .each([0, 0]) } == Self.id())
        #expect(Self.id { $0.dataset.source = changed(CSVSource()) { $0.path = "elsewhere.csv" } } == Self.id())
        // A fraction and a count, when they come to the same.
        #expect(Self.id { $0.dataset.split.validation = .count(30) } == Self.id())
        #expect(Self.id { $0.dataset.split.test = .fraction(0.2) } == Self.id())
        // A split of its own per run is, for one run, a split with that seed.
        #expect(
            Self.id(seed: 3) { $0.dataset.split.seed = .perRun }
                == Self.id(seed: 3) { $0.dataset.split.seed = .fixed(3) })
        #expect(
            Self.id(seed: 4) { $0.dataset.split.seed = .perRun }
                != Self.id(seed: 4) { $0.dataset.split.seed = .fixed(3) })
    }
}

/// A value with something changed.
func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
}
