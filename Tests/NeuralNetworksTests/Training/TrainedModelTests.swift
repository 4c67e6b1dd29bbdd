import Testing

@testable import NeuralNetworks

@Suite("A training that hands out models")
struct TrainedModelTests {
    private static let both: Set<TrainedModel.Moment> = [.best, .last]

    /// Trainings of some epochs whose validation loss falls and rises again, whatever may be kept of them.
    private static let all: [ResumedTraining] = [
        ResumedTraining("plain", change),
        ResumedTraining("without validation") {
            change(&$0)
            $0.hasValidation = false
        },
        ResumedTraining("batch normalization") {
            change(&$0)
            $0.network.normalization = BatchNormalization()
        },
        ResumedTraining("layer normalization") {
            change(&$0)
            $0.network.normalization = LayerNormalization()
        },
        ResumedTraining("stopped, last restored") {
            change(&$0)
            $0.settings.earlyStopping = changed(EarlyStopping()) { ($0.patience, $0.restore) = (3, .last) }
        },
        ResumedTraining("stopped, best restored") {
            change(&$0)
            $0.settings.earlyStopping = changed(EarlyStopping()) { ($0.patience, $0.restore) = (3, .best) }
        },
        ResumedTraining("stopped by another number") {
            change(&$0)
            $0.settings.earlyStopping = changed(EarlyStopping()) {
                ($0.monitor, $0.patience, $0.minDelta) = (.validationAccuracy, 4, 0.05)
            }
        },
    ]

    private static func change(_ parts: inout ResumedTraining.Parts) {
        parts.settings.epochs = 12
        parts.optimizer = changed(SGD()) { ($0.learningRate, $0.momentum) = (0.4, 0.9) }
    }

    private func run(
        _ one: ResumedTraining, from state: TrainingState? = nil, keeper: (any StateKeeper)? = nil,
        keeping moments: Set<TrainedModel.Moment> = both
    ) throws -> TrainingOutcome {
        try #require(
            one.training.run(
                on: one.examples, from: state, keeper: keeper, keeping: moments, shouldStop: { false },
                progress: { _ in }))
    }

    /// The parameters of the same training, were it over after so many epochs.
    private func parameters(_ one: ResumedTraining, afterEpoch epoch: Int) throws -> [Float] {
        var settings = one.training.settings
        (settings.epochs, settings.earlyStopping) = (epoch, nil)
        let training = Training(
            network: one.training.network, optimizer: one.training.optimizer,
            regularization: one.training.regularization, settings: settings, seed: one.training.seed)
        return try #require(training.run(on: one.examples, shouldStop: { false }, progress: { _ in })).parameters
    }

    @Test("gives those of the best and of the last epoch, and comes to the same outcome", arguments: all)
    func epochs(_ one: ResumedTraining) throws {
        let plain = try #require(one.run())
        #expect(plain.models.isEmpty)
        let outcome = try run(one)
        #expect(Bits(outcome) == Bits(plain))
        #expect(outcome.models.map(\.moment) == [.best, .last])
        for model in outcome.models {
            #expect(try parameters(one, afterEpoch: model.epoch) == model.parameters)
            let curve = try #require(outcome.curves.first { $0.name == model.watched.rawValue })
            #expect(model.value == curve.values[model.epoch - 1])
        }
        #expect(outcome.models[0].epoch < outcome.models[1].epoch, "one epoch is no better than the other")
        #expect(outcome.models[1].epoch == outcome.epochsRun)
        for moment in TrainedModel.Moment.allCases {
            let models = try run(one, keeping: [moment]).models
            #expect(models == outcome.models.filter { $0.moment == moment })
        }
    }

    @Test("compares epochs by what early stopping monitors, by the validation loss, or by the running loss")
    func watchedNumbers() throws {
        for one in Self.all {
            let outcome = try run(one)
            let best = outcome.models[0]
            switch one.name {
            case "without validation": #expect(best.watched == .runningLoss)
            case "stopped by another number": #expect(best.watched == .validationAccuracy)
            default: #expect(best.watched == .validationLoss)
            }
            guard one.training.settings.earlyStopping?.minDelta ?? 0 == 0 else { continue }
            let curve = try #require(outcome.curves.first { $0.name == best.watched.rawValue }).values
            #expect(best.epoch - 1 == curve.firstIndex(of: curve.min() ?? .nan))
        }
        // As early stopping counts: what restores the best restores this one.
        let restored = try run(Self.all[5])
        #expect(restored.keptEpoch == restored.models[0].epoch)
        #expect(restored.parameters == restored.models[0].parameters)
    }

    @Test("comes to the same models from every place of it", arguments: all)
    func everyPlace(_ one: ResumedTraining) throws {
        let keeper = StateList()
        let models = try run(one, keeper: keeper).models
        #expect(keeper.states.count == models[1].epoch * 3)
        for bytes in keeper.states {
            let state = try #require(TrainingState(bytes[...]))
            try #require(one.training.accepts(state, on: one.examples, keeping: Self.both))
            let again = try run(one, from: state).models
            #expect(again == models)
        }
    }

    @Test("refuses a state that does not know the best epoch so far", arguments: all)
    func refusal(_ one: ResumedTraining) throws {
        let keeper = StateList()
        _ = one.run(keeper: keeper)
        let state = try #require(TrainingState(keeper.states[4][...]))
        #expect(one.training.accepts(state, on: one.examples, keeping: [.last]))
        let knowsBest = one.training.settings.earlyStopping?.restore == .best
        #expect(one.training.accepts(state, on: one.examples, keeping: [.best]) == knowsBest)
    }

    @Test("gives none after a divergence")
    func divergence() throws {
        let one = ResumedTraining("diverged") { $0.optimizer = changed(SGD()) { $0.learningRate = 1e30 } }
        let outcome = try run(one)
        #expect(outcome.ending != .finished)
        #expect(outcome.models.isEmpty)
    }

    @Test("names tensors as PyTorch users do: weights by outputs and inputs, then what is beside them")
    func tensors() {
        func tensors(_ normalization: any Normalization) -> [String] {
            let layout = ParameterLayout(widths: [2, 3, 4], normalizesHiddenLayers: normalization.isActive)
            return TrainedModel.Tensor.all(of: layout, normalization).map { "\($0.name) \($0.shape) \($0.range)" }
        }
        #expect(
            tensors(NoNormalization()) == [
                "layers.0.weight [3, 2] 0..<6", "layers.0.bias [3] 6..<9", "layers.1.weight [4, 3] 9..<21",
                "layers.1.bias [4] 21..<25",
            ])
        #expect(
            tensors(BatchNormalization()) == [
                "layers.0.weight [3, 2] 0..<6", "norms.0.weight [3] 6..<9", "norms.0.bias [3] 9..<12",
                "layers.1.weight [4, 3] 12..<24", "layers.1.bias [4] 24..<28", "norms.0.running_mean [3] 28..<31",
                "norms.0.running_var [3] 31..<34",
            ])
        #expect(tensors(LayerNormalization()).count == 5)
    }
}

/// The bytes of the state before every step.
private final class StateList: StateKeeper {
    private(set) var states: [[UInt8]] = []

    func wantsState() -> Bool { true }

    func keep(_ state: TrainingState) { states.append(state.bytes) }
}
