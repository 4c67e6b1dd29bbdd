/// One training of one network: all that decides its result, beside the examples.
public struct Training: Sendable {
    /// The architecture.
    public let network: NetworkSettings
    /// The rule that moves the parameters.
    public let optimizer: any Optimizer
    /// What is added to the loss.
    public let regularization: Regularization
    /// How long and in what portions the training goes.
    public let settings: TrainingSettings
    /// What initial weights, order of batches and dropout are drawn from.
    public let seed: Int

    /// A training.
    public init(
        network: NetworkSettings, optimizer: any Optimizer, regularization: Regularization,
        settings: TrainingSettings, seed: Int
    ) {
        self.network = network
        self.optimizer = optimizer
        self.regularization = regularization
        self.settings = settings
        self.seed = seed
    }

    /// Trains to the end, or until `shouldStop` says so.
    ///
    /// The result is a function of the settings, the examples and the seed: no clock, no other thread, no order of runs
    /// and no interruption can change a bit of it.
    ///
    /// - Parameters:
    ///   - examples: What to train on and be judged by; the training part is not empty.
    ///   - start: Where to go on, which this training accepts on these examples; nil: begin.
    ///   - crew: The cores that work on it; others may join while it goes on.
    ///   - keeper: Who may want the state before a step; asked after `shouldStop`, also when that ends the training.
    ///   - moments: The epochs whose models are wanted beside the outcome, which they do not change.
    ///   - shouldStop: Asked before every step; true ends the training without an outcome.
    ///   - progress: Called after every epoch with the number of epochs that are done.
    /// - Returns: The outcome; nil when `shouldStop` ended it.
    public func run(
        on examples: Examples, from start: TrainingState? = nil, crew: Crew = Crew(),
        keeper: (any StateKeeper)? = nil, keeping moments: Set<TrainedModel.Moment> = [],
        shouldStop: () -> Bool, progress: (Int) -> Void
    ) -> TrainingOutcome? {
        precondition(!examples.train.isEmpty, "a training needs examples")
        let bits = UInt64(bitPattern: Int64(seed))
        let batchSize = settings.batchSize(of: examples)
        // Whoever goes on brings parameters along.
        let model = Model(
            network, inputCount: examples.features.featureCount, classCount: examples.classCount,
            seed: start == nil ? bits : nil)
        let weights =
            settings.classWeights?.weights(of: examples) ?? [Double](repeating: 1, count: examples.classCount)
        let trainer = Trainer(
            model: model, optimizer: optimizer, regularization: regularization, clipping: settings.clipping,
            batchSize: batchSize, seed: bits,
            classTargets: ClassTargets(weights: weights, smoothing: settings.labelSmoothing), crew: crew)
        var loop = EpochLoop(
            training: self, trainer: trainer, examples: examples, batchSize: batchSize, seed: bits, moments: moments)
        if let start {
            precondition(accepts(start, on: examples, keeping: moments), "a state of another training")
            loop.restore(start)
        }
        return loop.run(keeper: keeper, shouldStop: shouldStop, progress: progress)
    }

    /// Whether the training can go on from a state: true for each of its own on the same examples, false when
    /// something is not as long as it should be, or the place is none that the training comes by. The best epoch so far
    /// has to be known where it is wanted.
    public func accepts(
        _ state: TrainingState, on examples: Examples, keeping moments: Set<TrainedModel.Moment> = []
    ) -> Bool {
        let layout = network.layout(inputCount: examples.features.featureCount, classCount: examples.classCount)
        let knowsBest = (state.best != nil) == (state.stoppingMemory?.bestEpoch != nil)
        return state.hasPlace(in: settings, on: examples)
            && state.hasArrays(of: layout, network.normalization, optimizer)
            && (state.stoppingMemory != nil) == (settings.watch(for: moments, on: examples) != nil)
            && (knowsBest || !settings.remembersBest(for: moments))
    }
}

/// The epochs of one training.
private struct EpochLoop {
    let training: Training
    let trainer: Trainer
    let examples: Examples
    let batchSize: Int
    let seed: UInt64
    /// The epochs whose models are wanted.
    let moments: Set<TrainedModel.Moment>
    /// What the sum of an epoch's losses is divided by: the number of examples, or the sum of their class weights.
    let trainWeight: Double
    /// The epoch to train, from 1.
    var epoch = 1
    /// The batches of that epoch that are done.
    var batchesDone = 0
    /// The sum of their losses.
    var lossSum = 0.0
    var runningLoss: [Double] = []
    var validationLoss: [Double] = []
    var validationAccuracy: [Double] = []
    /// The network of the best epoch so far, when it is wanted.
    var best: [Float]?
    /// What the schedule remembers.
    var memory = ScheduleMemory()
    /// What early stopping remembers, or who wants the best epoch; nil without either.
    var watch: EarlyStopping.Watch?

    init(
        training: Training, trainer: Trainer, examples: Examples, batchSize: Int, seed: UInt64,
        moments: Set<TrainedModel.Moment>
    ) {
        self.training = training
        self.trainer = trainer
        self.examples = examples
        self.batchSize = batchSize
        self.seed = seed
        self.moments = moments
        trainWeight = trainer.classTargets.weight(of: examples.train.map { examples.labels[Int($0)] })
        watch = training.settings.watch(for: moments, on: examples)
    }

    /// Whether the network of the best epoch is remembered.
    var remembersBest: Bool { training.settings.remembersBest(for: moments) }

    /// All that the rest depends on.
    var state: TrainingState {
        var state = TrainingState()
        (state.epoch, state.batchesDone, state.lossSum) = (epoch, batchesDone, lossSum)
        state.runningLoss = runningLoss
        (state.validationLoss, state.validationAccuracy) = (validationLoss, validationAccuracy)
        (state.scheduleMemory, state.stoppingMemory, state.best) = (memory, watch?.memory, best)
        trainer.save(to: &state)
        return state
    }

    /// Goes on from there.
    mutating func restore(_ state: TrainingState) {
        (epoch, batchesDone, lossSum) = (state.epoch, state.batchesDone, state.lossSum)
        runningLoss = state.runningLoss
        (validationLoss, validationAccuracy) = (state.validationLoss, state.validationAccuracy)
        (memory, best) = (state.scheduleMemory, remembersBest ? state.best : nil)
        if let stoppingMemory = state.stoppingMemory { watch?.memory = stoppingMemory }
        trainer.restore(state)
    }

    mutating func run(
        keeper: (any StateKeeper)?, shouldStop: () -> Bool, progress: (Int) -> Void
    ) -> TrainingOutcome? {
        let settings = training.settings
        var order = examples.train
        while epoch <= settings.epochs {
            shuffle(&order, epoch: epoch)
            guard let loss = train(order, keeper: keeper, shouldStop: shouldStop) else { return nil }
            runningLoss.append(loss)
            if !examples.validation.isEmpty {
                let (loss, accuracy) = trainer.evaluate(examples, examples.validation)
                validationLoss.append(loss)
                validationAccuracy.append(accuracy)
            }
            if !loss.isFinite || !(validationLoss.last ?? 0).isFinite { return outcome(.diverged(epoch: epoch), nil) }
            progress(epoch)
            if let watched = settings.schedule.watched, epoch > settings.schedule.warmupEpochs {
                settings.schedule.observe(latest(watched), memory: &memory)
            }
            if var current = watch {
                let (isBest, isOver) = current.observe(latest(current.settings.monitor), epoch: epoch)
                watch = current
                if isBest && remembersBest { best = trainer.model.snapshot }
                if isOver { break }
            }
            if settings.tolerance > 0 && epoch > 1
                && abs(runningLoss[epoch - 1] - runningLoss[epoch - 2]) < settings.tolerance
            {
                break
            }
            epoch += 1
        }
        let models = models
        let restored = settings.earlyStopping?.restore == .best ? best : nil
        if let restored { trainer.model.snapshot = restored }
        var outcome = outcome(.finished, restored == nil ? runningLoss.count : watch?.memory.bestEpoch)
        if outcome.ending == .finished { outcome.models = models }
        return outcome
    }

    /// The models that are wanted, when the last epoch is over and nothing is restored yet.
    private var models: [TrainedModel] {
        let settings = training.settings
        let watched = settings.watchedNumber(on: examples)
        var models: [TrainedModel] = []
        func add(_ moment: TrainedModel.Moment, _ epoch: Int, _ value: Double, _ parameters: [Float]) {
            models.append(
                TrainedModel(
                    moment: moment, epoch: epoch, watched: watched, value: value, parameters: parameters,
                    tensors: TrainedModel.Tensor.all(of: trainer.model.layout, training.network.normalization)))
        }
        if moments.contains(.best), let best, let memory = watch?.memory, let epoch = memory.bestEpoch {
            add(.best, epoch, memory.best, best)
        }
        if moments.contains(.last) { add(.last, runningLoss.count, latest(watched), trainer.model.snapshot) }
        return models
    }

    /// The order of an epoch depends on seed and epoch alone, not on the epochs before.
    private func shuffle(_ order: inout [Int32], epoch: Int) {
        order = examples.train
        var stream = RandomStream(seed: seed, purpose: .shuffling, index: UInt32(truncatingIfNeeded: epoch))
        stream.shuffle(&order)
    }

    /// One pass over the training part, or what is left of it.
    ///
    /// - Returns: The mean of the losses that the batches had before their updates; nil when `shouldStop` ended it.
    ///   The pass ends at the first loss that is not finite.
    private mutating func train(
        _ order: [Int32], keeper: (any StateKeeper)?, shouldStop: () -> Bool
    ) -> Double? {
        let stepsPerEpoch = training.settings.stepsPerEpoch(of: examples)
        while batchesDone < stepsPerEpoch {
            let isOver = shouldStop()
            if let keeper, keeper.wantsState() { keeper.keep(state) }
            if isOver { return nil }
            let start = batchesDone * batchSize
            let rate = learningRate(epoch: epoch, stepOfEpoch: batchesDone + 1, stepsPerEpoch: stepsPerEpoch)
            let batch = order[start..<min(start + batchSize, order.count)]
            let upcoming = order[batch.endIndex..<min(batch.endIndex + batchSize, order.count)]
            lossSum += trainer.update(examples, batch: batch, upcoming: upcoming, learningRate: rate)
            if !lossSum.isFinite { return lossSum }
            batchesDone += 1
        }
        defer { (batchesDone, lossSum) = (0, 0) }
        return lossSum / trainWeight
    }

    private func learningRate(epoch: Int, stepOfEpoch: Int, stepsPerEpoch: Int) -> Double {
        training.optimizer.learningRate
            * training.settings.schedule.factor(
                epoch: epoch, epochs: training.settings.epochs, stepOfEpoch: stepOfEpoch,
                stepsPerEpoch: stepsPerEpoch, memory: memory)
    }

    /// What a number came to in the last epoch.
    private func latest(_ number: WatchedNumber) -> Double {
        switch number {
        case .validationLoss: validationLoss[validationLoss.count - 1]
        case .validationAccuracy: validationAccuracy[validationAccuracy.count - 1]
        case .runningLoss: runningLoss[runningLoss.count - 1]
        }
    }

    private func outcome(_ ending: TrainingOutcome.Ending, _ keptEpoch: Int?) -> TrainingOutcome {
        var ending = ending
        var metrics: [TrainingOutcome.Metric] = []
        var confusion = emptyConfusion
        let parts = [("train", examples.train), ("validation", examples.validation), ("test", examples.test)]
        for (name, indices) in parts where !indices.isEmpty {
            let (loss, accuracy) =
                ending == .finished ? evaluate(indices, of: name, &confusion) : (Double.nan, Double.nan)
            metrics += [.init("\(name).loss", loss), .init("\(name).accuracy", accuracy)]
            if ending == .finished && !loss.isFinite { ending = .diverged(epoch: runningLoss.count) }
        }
        if ending != .finished { metrics = metrics.map { TrainingOutcome.Metric($0.name, .nan) } }
        var curves = [TrainingOutcome.Curve("train.running_loss", runningLoss)]
        if !examples.validation.isEmpty {
            curves += [.init("validation.loss", validationLoss), .init("validation.accuracy", validationAccuracy)]
        }
        return TrainingOutcome(
            ending: ending, epochsRun: runningLoss.count, keptEpoch: ending == .finished ? keptEpoch : nil,
            metrics: metrics, curves: curves, parameterCount: trainer.model.layout.parameterCount,
            parameters: trainer.model.snapshot, confusion: ending == .finished ? confusion : nil,
            classMap: ending == .finished ? trainer.classMap(over: examples) : nil)
    }

    /// Counts for the part that a run is reported by: test, or validation without one; nil without either, and for more
    /// classes than are counted.
    private var emptyConfusion: ConfusionCounts? {
        let part = examples.test.isEmpty ? "validation" : "test"
        guard !examples.test.isEmpty || !examples.validation.isEmpty,
            examples.classCount <= ConfusionCounts.mostClasses
        else { return nil }
        return ConfusionCounts(part: part, classCount: examples.classCount)
    }

    private func evaluate(
        _ indices: [Int32], of part: String, _ confusion: inout ConfusionCounts?
    ) -> (loss: Double, accuracy: Double) {
        part == confusion?.part
            ? trainer.evaluate(examples, indices, confusion: &confusion) : trainer.evaluate(examples, indices)
    }
}
