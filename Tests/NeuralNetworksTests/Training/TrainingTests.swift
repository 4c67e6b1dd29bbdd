import Testing

@testable import NeuralNetworks

@Suite("A training")
struct TrainingTests {
    @Test("with the same seed gives the same bytes, with another seed others")
    func sameSeedSameBytes() throws {
        let examples = rings()
        let first = try #require(run(training(seed: 7), examples))
        let second = try #require(run(training(seed: 7), examples))
        let other = try #require(run(training(seed: 8), examples))
        #expect(first == second)
        #expect(first.parameters != other.parameters)
    }

    @Test("learns two rings")
    func learns() throws {
        let outcome = try #require(run(training(seed: 1, epochs: 60), rings()))
        #expect(outcome.ending == .finished)
        #expect(try #require(outcome[metric: "test.accuracy"]) > 0.9)
        #expect(try #require(outcome[metric: "train.loss"]) < 0.3)
    }

    @Test("keeps its initial weights and its batches when dropout is turned on")
    func dropoutLeavesOtherStreamsAlone() {
        var dropping = NetworkSettings()
        dropping.hidden = [8, 4]
        dropping.dropout = .all(0.5)
        var plain = dropping
        plain.dropout = .all(0)
        let models = [plain, dropping].map { Model($0, inputCount: 5, classCount: 3, seed: 9) }
        #expect(models[0].snapshot == models[1].snapshot)
    }

    @Test("draws each layer's weights from a stream of its own")
    func layersAreIndependent() {
        var shallow = NetworkSettings()
        shallow.hidden = [8]
        var deep = shallow
        deep.hidden = [8, 8]
        let first = Model(shallow, inputCount: 5, classCount: 3, seed: 9).snapshot
        let second = Model(deep, inputCount: 5, classCount: 3, seed: 9).snapshot
        #expect(first.prefix(40) == second.prefix(40))
    }

    @Test("on a batch has the gradient of its two halves' mean")
    func batchEqualsHalves() {
        let examples = rings()
        let gradients = [0..<16, 0..<8, 8..<16].map { range in
            let trainer = trainer(seed: 3)
            _ = trainer.computeGradient(examples, batch: examples.train[range])
            return trainer.gradient.array
        }
        for (index, whole) in gradients[0].enumerated() {
            #expect(abs(whole - (gradients[1][index] + gradients[2][index]) / 2) < 1e-6)
        }
    }

    @Test("evaluates each example alone as in a batch")
    func evaluationDoesNotDependOnTheBatch() {
        let examples = rings()
        let trainer = trainer(seed: 3)
        let together = trainer.evaluate(examples, examples.test).loss
        let apart = examples.test.map { trainer.evaluate(examples, [$0]).loss }
        #expect(together == apart.reduce(0, +) / Double(apart.count))
    }

    @Test("that diverges is a result with the epoch, and without numbers")
    func diverges() throws {
        var settings = training(seed: 1, epochs: 50)
        settings = Training(
            network: settings.network, optimizer: wildOptimizer(), regularization: Regularization(),
            settings: settings.settings, seed: 1)
        let outcome = try #require(run(settings, rings()))
        guard case .diverged(let epoch) = outcome.ending else {
            Issue.record("did not diverge")
            return
        }
        #expect(epoch == outcome.epochsRun)
        #expect(outcome.keptEpoch == nil)
        #expect(outcome.metrics.allSatisfy { $0.value.isNaN })
    }

    @Test("stops early and restores the best epoch's parameters")
    func earlyStopping() throws {
        let examples = rings()
        var settings = TrainingSettings()
        settings.epochs = 200
        var stopping = EarlyStopping()
        stopping.patience = 3
        settings.earlyStopping = stopping
        let outcome = try #require(run(training(seed: 5, settings: settings), examples))
        let losses = try #require(outcome.curves.first { $0.name == "validation.loss" }?.values)
        let best = try #require(losses.min())
        let kept = try #require(outcome.keptEpoch)
        #expect(losses[kept - 1] == best)
        #expect(outcome[metric: "validation.loss"] == best)
        #expect(outcome.epochsRun < 200)
        #expect(outcome.epochsRun == kept + 3)

        stopping.restore = .last
        settings.earlyStopping = stopping
        let last = try #require(run(training(seed: 5, settings: settings), examples))
        #expect(last[metric: "validation.loss"] == losses.last)
        #expect(last.keptEpoch == last.epochsRun)
    }

    @Test("stops when the loss changes by less than the tolerance")
    func tolerance() throws {
        var settings = TrainingSettings()
        settings.epochs = 100
        settings.tolerance = 0.01
        let outcome = try #require(run(training(seed: 5, settings: settings), rings()))
        let losses = try #require(outcome.curves.first { $0.name == "train.running_loss" }?.values)
        let changes = zip(losses, losses.dropFirst()).map { abs($0 - $1) }
        #expect(outcome.epochsRun < 100)
        #expect(changes.dropLast().allSatisfy { $0 >= 0.01 })
        #expect(try #require(changes.last) < 0.01)
    }

    @Test("lowers its learning rate when what it watches does not improve")
    func plateau() throws {
        var settings = TrainingSettings()
        settings.epochs = 7
        settings.batchSize = 16
        // Nothing is an improvement after the first epoch: the rate falls after epochs 2, 4, 6.
        var plateau = PlateauSchedule()
        (plateau.factor, plateau.patience, plateau.cooldown, plateau.minDelta) = (0.5, 0, 1, 1e9)
        var step = StepSchedule()
        (step.gamma, step.everyEpochs) = (0.5, 2)
        settings.schedule = step
        let expected = try #require(run(training(seed: 5, settings: settings), rings()))
        for monitor in WatchedNumber.allCases {
            plateau.monitor = monitor
            settings.schedule = plateau
            #expect(run(training(seed: 5, settings: settings), rings()) == expected, "\(monitor)")
        }
        // Every epoch is observed, but for those of the warm-up, and an accuracy that rises is an improvement.
        plateau.cooldown = 0
        settings.schedule = plateau
        #expect(run(training(seed: 5, settings: settings), rings()) != expected)
        (plateau.cooldown, plateau.warmupEpochs, step.warmupEpochs) = (1, 3, 3)
        settings.schedule = step
        let warmed = run(training(seed: 5, settings: settings), rings())
        settings.schedule = plateau
        #expect(run(training(seed: 5, settings: settings), rings()) == warmed)
    }

    @Test("moves its learning rate update by update when the schedule does")
    func oneCycle() throws {
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize) = (4, 20)
        // A rise over all 36 updates in equal steps from 1/36 to 1 is a warm-up of all epochs.
        var cycle = OneCycleSchedule()
        (cycle.pctStart, cycle.divFactor, cycle.anneal) = (1, 36, .linear)
        var warmup = ConstantSchedule()
        warmup.warmupEpochs = 4
        let curves = try [cycle, warmup].map { (schedule: any Schedule) in
            settings.schedule = schedule
            let outcome = try #require(run(training(seed: 5, settings: settings), rings()))
            return try #require(outcome.curves.first { $0.name == "train.running_loss" }?.values)
        }
        for (first, second) in zip(curves[0], curves[1]) { #expect(abs(first - second) < 1e-5) }
    }

    @Test("with class weights that are all alike is one without, and is judged by plain cross-entropy")
    func classWeights() throws {
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize) = (3, 16)
        let plain = try #require(run(training(seed: 5, settings: settings), rings()))
        settings.classWeights = .each([1, 1])
        #expect(run(training(seed: 5, settings: settings), rings()) == plain)
        // Twice the weight for all cancels in the mean.
        settings.classWeights = .each([2, 2])
        #expect(run(training(seed: 5, settings: settings), rings()) == plain)
        settings.classWeights = .each([1, 2])
        #expect(run(training(seed: 5, settings: settings), rings()) != plain)

        // Without a step to speak of, all the losses are those of the initial weights.
        settings.classWeights = .each([1, 3])
        settings.epochs = 1
        let examples = rings()
        let weighted = try #require(run(training(seed: 5, settings: settings, learningRate: 1e-12), examples))
        let trainer = trainer(network: training(seed: 5).network, seed: 5)
        let losses = examples.train.map { index -> (Double, Double) in
            (trainer.evaluate(examples, [index]).loss, examples.labels[Int(index)] == 1 ? 3 : 1)
        }
        let mean = losses.reduce(0) { $0 + $1.0 } / Double(losses.count)
        #expect(abs(try #require(weighted[metric: "train.loss"]) - mean) < 1e-6)
    }

    @Test("with balanced class weights gives each class the same weight in all")
    func balanced() {
        let examples = rings()
        let weights = ClassWeights.balanced.weights(of: examples)
        let counts = [0, 1].map { label in examples.train.filter { examples.labels[Int($0)] == label }.count }
        #expect(counts[0] != counts[1])
        // scikit-learn: n / (k·count)
        #expect(weights == [180 / (2 * Double(counts[0])), 180 / (2 * Double(counts[1]))])
    }

    @Test("cannot spend all its epochs on the warm-up")
    func warmupLeavesEpochs() {
        var settings = TrainingSettings()
        settings.epochs = 3
        for (warmup, problems) in [(0, 0), (2, 0), (3, 1), (4, 1)] {
            var schedule = ConstantSchedule()
            schedule.warmupEpochs = warmup
            settings.schedule = schedule
            #expect(settings.problems().count == problems, "\(warmup) of 3 epochs")
        }
    }

    @Test("with a largest norm keeps what comes into each unit below it, and leaves biases alone")
    func maxNorm() throws {
        func parameters(_ largest: Double?) throws -> [Float] {
            var settings = training(seed: 4, epochs: 30)
            var regularization = Regularization()
            regularization.maxNorm = largest
            settings = Training(
                network: settings.network, optimizer: settings.optimizer, regularization: regularization,
                settings: settings.settings, seed: 4)
            return try #require(run(settings, rings())).parameters
        }
        // 2 inputs, hidden layers of 16 and 8, 2 classes: weights, then bias, of each.
        func longestRow(_ parameters: [Float]) -> Double {
            var position = 0
            var longest = 0.0
            for (inputs, outputs) in [(2, 16), (16, 8), (8, 2)] {
                for unit in 0..<outputs {
                    let row = parameters[(position + unit * inputs)..<(position + (unit + 1) * inputs)]
                    longest = max(longest, row.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot())
                }
                position += (inputs + 1) * outputs
            }
            return longest
        }
        #expect(longestRow(try parameters(0.5)) <= 0.5 * (1 + 1e-6))
        #expect(longestRow(try parameters(nil)) > 1)
        #expect(try parameters(1e6) == parameters(nil))
        // The limit is so low that the output's biases alone are longer.
        let last = try parameters(1e-3).suffix(2)
        #expect(last.contains { abs($0) > 1e-2 })
    }

    @Test("ends without an outcome when it is told to stop")
    func stops() {
        var steps = 0
        let outcome = training(seed: 1).run(
            on: rings(),
            shouldStop: {
                steps += 1
                return steps > 10
            }, progress: { _ in })
        #expect(outcome == nil)
        #expect(steps == 11)
    }

    private func training(seed: Int, epochs: Int = 5, settings: TrainingSettings? = nil, learningRate: Double = 0.01)
        -> Training
    {
        var network = NetworkSettings()
        network.hidden = [16, 8]
        network.dropout = .all(0.1)
        var ordinary = TrainingSettings()
        ordinary.epochs = epochs
        ordinary.batchSize = 16
        var optimizer = Adam()
        optimizer.learningRate = learningRate
        return Training(
            network: network, optimizer: optimizer, regularization: Regularization(), settings: settings ?? ordinary,
            seed: seed)
    }

    private func wildOptimizer() -> any Optimizer {
        var optimizer = Adam()
        optimizer.learningRate = 1e38
        return optimizer
    }

    private func trainer(network given: NetworkSettings? = nil, seed: UInt64) -> Trainer {
        var network = given ?? NetworkSettings()
        network.hidden = [16, 8]
        let model = Model(network, inputCount: 2, classCount: 2, seed: seed)
        return Trainer(
            model: model, optimizer: Adam(), regularization: Regularization(), clipping: .none, batchSize: 16,
            seed: seed)
    }

    private func run(_ training: Training, _ examples: Examples) -> TrainingOutcome? {
        training.run(on: examples, shouldStop: { false }, progress: { _ in })
    }

    /// 300 points in a square; the class says whether they lie near its centre.
    private func rings() -> Examples {
        var numbers = TestNumbers()
        let features = numbers.floats(600)
        let labels = (0..<300).map { index -> Int32 in
            let (x, y) = (features[2 * index], features[2 * index + 1])
            return x * x + y * y < 0.6 ? 1 : 0
        }
        return Examples(
            features: FeatureMatrix(.floats(features), exampleCount: 300, featureCount: 2), labels: labels,
            classCount: 2, scaling: FeatureScaling(offsets: [0, 0], factors: [1, 1]),
            train: (0..<180).map { $0 }, validation: (180..<240).map { $0 }, test: (240..<300).map { $0 })
    }
}
