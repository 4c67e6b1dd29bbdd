import Testing

@testable import NeuralNetworks

/// The value with some change.
func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
}

/// A short training that is interrupted and gone on with.
struct ResumedTraining: CustomTestStringConvertible, Sendable {
    /// What can be changed of the plain one.
    struct Parts {
        var network = NetworkSettings()
        var optimizer: any Optimizer = changed(SGD()) { ($0.learningRate, $0.momentum) = (0.1, 0.9) }
        var regularization = Regularization()
        var settings = TrainingSettings()
        var hasValidation = true
        var featureCount = 5
    }

    let name: String
    let training: Training
    let examples: Examples

    var testDescription: String { name }

    /// Four epochs of three batches, the last of them smaller, through two hidden layers with dropout before and behind
    /// both, but for what `change` changes.
    init(_ name: String, seed: Int = 3, _ change: (inout Parts) -> Void = { _ in }) {
        var parts = Parts()
        parts.network.hidden = [9, 6]
        parts.network.dropout = .each([0.2, 0.3])
        parts.network.inputDropout = 0.1
        (parts.settings.epochs, parts.settings.batchSize) = (4, 9)
        change(&parts)
        self.name = name
        training = Training(
            network: parts.network, optimizer: parts.optimizer, regularization: parts.regularization,
            settings: parts.settings, seed: seed)
        examples = Self.examples(featureCount: parts.featureCount, hasValidation: parts.hasValidation)
    }

    func run(
        from state: TrainingState? = nil, crew: Crew = Crew(), keeper: (any StateKeeper)? = nil
    ) -> TrainingOutcome? {
        training.run(
            on: examples, from: state, crew: crew, keeper: keeper, shouldStop: { false }, progress: { _ in })
    }

    /// Every optimizer, normalization and schedule, and everything else that a training remembers or looks at.
    static let all: [ResumedTraining] = optimizers + normalizations + schedules + stoppings + others

    /// One of each sort.
    static let some = [optimizers[4], normalizations[1], schedules[8], stoppings[0], others[0]]

    private static let optimizers =
        Optimizers.all.map { type in ResumedTraining(type.description.name) { $0.optimizer = type.init() } }
        + [
            ResumedTraining("sgd without momentum") { $0.optimizer = SGD() },
            ResumedTraining("sgd with dampening") { parts in
                parts.optimizer = changed(SGD()) { ($0.momentum, $0.dampening) = (0.9, 0.5) }
            },
            ResumedTraining("sgd, nesterov") { parts in
                parts.optimizer = changed(SGD()) { ($0.momentum, $0.nesterov) = (0.9, true) }
            },
        ]

    private static let normalizations = Normalizations.all.map { type in
        ResumedTraining("\(type.description.name) normalization") { $0.network.normalization = type.init() }
    }

    private static let schedules =
        Schedules.all.map { type in ResumedTraining(type.description.name) { $0.settings.schedule = type.init() } }
        + [
            ResumedTraining("warm-up") { parts in
                parts.settings.schedule = changed(CosineSchedule()) { $0.warmupEpochs = 2 }
            }
        ]
        + WatchedNumber.allCases.flatMap { monitor in
            [0, 2].map { cooldown in
                ResumedTraining("plateau of \(monitor.rawValue), cooldown \(cooldown)") { parts in
                    parts.settings.epochs = 9
                    parts.settings.schedule = changed(PlateauSchedule()) {
                        ($0.monitor, $0.patience, $0.factor, $0.cooldown) = (monitor, 1, 0.5, cooldown)
                        $0.minDelta = 0.02
                    }
                }
            }
        }

    private static let stoppings = WatchedNumber.allCases.flatMap { monitor in
        EarlyStopping.Restore.allCases.map { restore in
            ResumedTraining("early stopping by \(monitor.rawValue), \(restore.rawValue)") { parts in
                parts.settings.epochs = 14
                parts.settings.earlyStopping = changed(EarlyStopping()) {
                    ($0.monitor, $0.restore, $0.patience, $0.minDelta) = (monitor, restore, 3, 0.02)
                }
            }
        }
    }

    private static let others = [
        ResumedTraining("all at once") { parts in
            parts.network.normalization = BatchNormalization()
            parts.optimizer = changed(AdamW()) { $0.learningRate = 0.01 }
            (parts.regularization.l1, parts.regularization.l2, parts.regularization.maxNorm) = (0.001, 0.002, 1.5)
            (parts.settings.clipNorm, parts.settings.labelSmoothing) = (0.5, 0.1)
            parts.settings.classWeights = .balanced
            parts.settings.schedule = PlateauSchedule()
            parts.settings.earlyStopping = EarlyStopping()
        },
        ResumedTraining("norm clipped") { $0.settings.clipNorm = 0.1 },
        ResumedTraining("values clipped") { $0.settings.clipValue = 0.01 },
        ResumedTraining("class weights") { $0.settings.classWeights = .each([1, 2, 0.5]) },
        ResumedTraining("label smoothing") { $0.settings.labelSmoothing = 0.2 },
        ResumedTraining("tolerance") { ($0.settings.epochs, $0.settings.tolerance) = (30, 0.02) },
        ResumedTraining("no validation") { $0.hasValidation = false },
        ResumedTraining("no hidden layer") { ($0.network.hidden, $0.network.dropout) = ([], .all(0)) },
        ResumedTraining("one batch") { $0.settings.batchSize = 1000 },
        ResumedTraining("one example at a time") { ($0.settings.epochs, $0.settings.batchSize) = (2, 1) },
        ResumedTraining("divergence") { parts in
            parts.optimizer = changed(SGD()) { $0.learningRate = 1e13 }
        },
    ]

    /// So many parameters that weights are moved block by block, and batches so large that cores share them.
    static let large = ResumedTraining("large") { parts in
        parts.featureCount = 37
        parts.network.hidden = [257, 129]
        parts.optimizer = AMSGrad()
        (parts.settings.epochs, parts.settings.batchSize) = (3, 19)
    }

    private static func examples(featureCount: Int, hasValidation: Bool) -> Examples {
        var numbers = TestNumbers()
        let count = 50
        let features = numbers.floats(count * featureCount)
        let labels = (0..<count).map { index -> Int32 in
            let sum = features[index * featureCount] + features[index * featureCount + 1]
            return sum < -0.3 ? 0 : sum < 0.4 ? 1 : 2
        }
        return Examples(
            features: FeatureMatrix(.floats(features), exampleCount: count, featureCount: featureCount),
            labels: labels, classCount: 3,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0.1, count: featureCount),
                factors: [Float](repeating: 1.5, count: featureCount)),
            train: (0..<25).map { $0 }, validation: hasValidation ? (25..<40).map { $0 } : [],
            test: (40..<50).map { $0 })
    }
}
