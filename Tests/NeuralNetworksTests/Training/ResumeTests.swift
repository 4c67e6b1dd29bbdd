import Dispatch
import Testing

@testable import NeuralNetworks

@Suite("A training that goes on from a state")
struct ResumeTests {
    /// Keeps the bytes of the state before every step, or before some.
    private final class Keeper: StateKeeper {
        private(set) var states: [[UInt8]] = []
        private let isWanted: (Int) -> Bool
        private var stepCount = 0

        init(_ isWanted: @escaping (_ step: Int) -> Bool = { _ in true }) { self.isWanted = isWanted }

        func wantsState() -> Bool {
            stepCount += 1
            return isWanted(stepCount)
        }

        func keep(_ state: TrainingState) { states.append(state.bytes) }
    }

    @Test("comes to the same bits from every place of it", arguments: ResumedTraining.all)
    func everyPlace(_ one: ResumedTraining) throws {
        let whole = try #require(one.run())
        let keeper = Keeper()
        #expect(one.run(keeper: keeper).map(Bits.init) == Bits(whole), "keeping changes something")
        #expect(keeper.states.count == whole.epochsRun * one.training.settings.stepsPerEpoch(of: one.examples))
        #expect(Set(keeper.states).count == keeper.states.count)
        for (place, bytes) in keeper.states.enumerated() {
            let state = try #require(TrainingState(bytes[...]))
            #expect(state.bytes == bytes)
            #expect(state.step == place)
            try #require(one.training.accepts(state, on: one.examples))
            #expect(one.run(from: state).map(Bits.init) == Bits(whole), "from step \(place)")
        }
    }

    @Test("comes to the same bits when it is stopped before every step", arguments: ResumedTraining.some)
    func stepByStep(_ one: ResumedTraining) throws {
        let whole = try #require(one.run())
        var state: TrainingState?
        var outcome: TrainingOutcome?
        var epochs: [Int] = []
        while outcome == nil {
            var questionCount = 0
            let keeper = Keeper { $0 == 2 }
            outcome = one.training.run(
                on: one.examples, from: state, keeper: keeper,
                shouldStop: {
                    questionCount += 1
                    return questionCount == 2
                }, progress: { epochs.append($0) })
            if outcome == nil {
                let kept: TrainingState = try #require(TrainingState(keeper.states[0][...]))
                state = kept
            }
        }
        #expect(outcome.map(Bits.init) == Bits(whole))
        // Each epoch is told once, by whoever ended it.
        #expect(epochs == Array(1...whole.epochsRun))
    }

    @Test("comes to the same bits on another number of cores", arguments: [0, 1, 3])
    func cores(helperCount: Int) throws {
        let one = ResumedTraining.large
        let keeper = Keeper { $0 % 2 == 0 }
        let whole = try #require(one.run(keeper: keeper))
        #expect(one.training.network.layout(inputCount: 37, classCount: 3).count > Trainer.wholeGradientLimit)
        for bytes in keeper.states {
            let crew = Crew()
            let group = DispatchGroup()
            for helper in 0..<helperCount {
                DispatchQueue(label: "helper \(helper)").async(group: group) { crew.help() }
            }
            while crew.parts(of: 100, isShared: true) <= helperCount {}
            let again = Keeper()
            let state = try #require(TrainingState(bytes[...]))
            #expect(one.run(from: state, crew: crew, keeper: again).map(Bits.init) == Bits(whole))
            #expect(again.states.first == bytes)
            #expect(keeper.states.last == again.states.last)
            crew.dismiss()
            group.wait()
        }
    }

    /// One thing of a state is forgotten. Each must be missed by some training somewhere, or the tests above could not
    /// tell whether it is kept.
    @Test("would come to others if it forgot any part of its state", arguments: Forgetting.all)
    func forgetting(_ part: Forgetting) throws {
        let isMissed = try ResumedTraining.all.contains { one in
            let keeper = Keeper()
            let whole = try #require(one.run(keeper: keeper))
            return try keeper.states.contains { bytes in
                var state = try #require(TrainingState(bytes[...]))
                part.forget(&state)
                return !one.training.accepts(state, on: one.examples)
                    || one.run(from: state).map(Bits.init) != Bits(whole)
            }
        }
        #expect(isMissed)
    }

    @Test("accepts no state of a training of another size")
    func otherSizes() throws {
        func state(_ one: ResumedTraining) throws -> TrainingState {
            let keeper = Keeper { $0 == 5 }
            _ = one.run(keeper: keeper)
            return try #require(TrainingState(keeper.states[0][...]))
        }
        let plain = ResumedTraining("plain")
        let good = try state(plain)
        #expect(plain.training.accepts(good, on: plain.examples))
        let others = [
            ResumedTraining("width") { $0.network.hidden = [5, 9] },
            ResumedTraining("depth") { $0.network.hidden = [7] },
            ResumedTraining("normalization") { $0.network.normalization = BatchNormalization() },
            ResumedTraining("slots") { $0.optimizer = AMSGrad() },
            ResumedTraining("stopping") { $0.settings.earlyStopping = EarlyStopping() },
            ResumedTraining("batches") { $0.settings.batchSize = 4 },
            ResumedTraining("validation") { $0.hasValidation = false },
            ResumedTraining("epochs") { $0.settings.epochs = 1 },
        ]
        for other in others {
            #expect(!other.training.accepts(good, on: other.examples), "\(other)")
            if other.name != "epochs" { #expect(!plain.training.accepts(try state(other), on: plain.examples)) }
        }
        // Normalization without running statistics leaves as many parameters as biases do, but in other places.
        var shifted = good
        shifted.parameters.append(0)
        #expect(!plain.training.accepts(shifted, on: plain.examples))
    }
}

/// Everything of an outcome, bit by bit: zeros have signs here, and no number is itself.
struct Bits: Equatable {
    private let ending: TrainingOutcome.Ending
    private let counts: [Int?]
    private let metrics: [String: UInt64]
    private let curves: [String: [UInt64]]
    private let parameters: [UInt32]

    init(_ outcome: TrainingOutcome) {
        ending = outcome.ending
        counts = [outcome.epochsRun, outcome.keptEpoch, outcome.parameterCount]
        metrics = Dictionary(uniqueKeysWithValues: outcome.metrics.map { ($0.name, $0.value.bitPattern) })
        curves = Dictionary(uniqueKeysWithValues: outcome.curves.map { ($0.name, $0.values.map(\.bitPattern)) })
        parameters = outcome.parameters.map(\.bitPattern)
    }
}

/// A part of a state that is forgotten.
struct Forgetting: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let forget: @Sendable (inout TrainingState) -> Void

    init(_ name: String, _ forget: @escaping @Sendable (inout TrainingState) -> Void) {
        testDescription = name
        self.forget = forget
    }

    static let all = [
        Forgetting("epoch") { $0.epoch = 1 },
        Forgetting("batches") { $0.batchesDone = 0 },
        Forgetting("step") { $0.step = 0 },
        Forgetting("sum of losses") { $0.lossSum = 0 },
        Forgetting("running losses") { $0.runningLoss = $0.runningLoss.map { _ in 0 } },
        Forgetting("validation losses") { $0.validationLoss = $0.validationLoss.map { _ in 0 } },
        Forgetting("validation accuracies") { $0.validationAccuracy = $0.validationAccuracy.map { _ in 0 } },
        Forgetting("schedule's factor") { $0.scheduleMemory.factor = 1 },
        Forgetting("schedule's best") { $0.scheduleMemory.best = nil },
        Forgetting("schedule's wait") { $0.scheduleMemory.waited = 0 },
        Forgetting("schedule's cooldown") { $0.scheduleMemory.cooldown = 0 },
        Forgetting("stopping's best epoch") { $0.stoppingMemory?.bestEpoch = nil },
        Forgetting("stopping's best") { $0.stoppingMemory?.best = .infinity },
        Forgetting("stopping's wait") { $0.stoppingMemory?.waited = 0 },
        Forgetting("best network") { $0.best = nil },
        Forgetting("parameters") { $0.parameters = $0.parameters.map { _ in 0.1 } },
        Forgetting("statistics") { $0.statistics = $0.statistics.map { $0.map { _ in 0 } } },
        Forgetting("first slot") { $0.forgetSlot(0) },
        Forgetting("second slot") { $0.forgetSlot(1) },
        Forgetting("third slot") { $0.forgetSlot(2) },
    ]
}

extension TrainingState {
    fileprivate mutating func forgetSlot(_ index: Int) {
        if slots.indices.contains(index) { slots[index] = slots[index].map { _ in 0 } }
    }
}
