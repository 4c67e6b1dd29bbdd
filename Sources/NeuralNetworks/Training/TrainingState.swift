/// Where a training is between two steps: all that its later numbers depend on, beside its settings, its examples and
/// its seed. A training that goes on from there comes to the same bits as one that was never interrupted.
///
/// Streams of random numbers have no state of their own: layer, epoch and step determine them. The order of the
/// examples follows from the epoch, too.
public struct TrainingState: Sendable {
    /// The epoch that is under way, from 1.
    public internal(set) var epoch = 1
    /// The batches of that epoch that are done.
    public internal(set) var batchesDone = 0
    /// The updates that were made.
    public internal(set) var step = 0
    /// The sum of the losses of the batches of that epoch, in nats.
    var lossSum = 0.0
    /// The running losses of the epochs before.
    var runningLoss: [Double] = []
    /// The validation losses of the epochs before; none without a validation part.
    var validationLoss: [Double] = []
    /// The validation accuracies of the epochs before; none without a validation part.
    var validationAccuracy: [Double] = []
    /// What the schedule remembers.
    var scheduleMemory = ScheduleMemory()
    /// What early stopping remembers, or who wants the best epoch; nil without either.
    var stoppingMemory: EarlyStopping.Watch.Memory?
    /// The network of the best epoch, as `Model.snapshot` has it, when it is wanted; nil before there is one.
    var best: [Float]?
    /// The flat array of parameters, with what lies between tensors.
    var parameters: [Float] = []
    /// What the normalization of each layer keeps for prediction.
    var statistics: [[Float]] = []
    /// What the optimizer remembers: arrays like `parameters`.
    var slots: [[Float]] = []
}

extension TrainingState {
    /// Whether a training comes by the state's place.
    func hasPlace(in settings: TrainingSettings, on examples: Examples) -> Bool {
        let stepsPerEpoch = settings.stepsPerEpoch(of: examples)
        guard (1...settings.epochs).contains(epoch), (0..<stepsPerEpoch).contains(batchesDone) else { return false }
        let judgedCount = examples.validation.isEmpty ? 0 : epoch - 1
        return step == (epoch - 1) * stepsPerEpoch + batchesDone && runningLoss.count == epoch - 1
            && validationLoss.count == judgedCount && validationAccuracy.count == judgedCount
    }

    /// Whether the arrays are as long as a network's.
    func hasArrays(
        of layout: ParameterLayout, _ normalization: any Normalization, _ optimizer: any Optimizer
    ) -> Bool {
        let statisticsCounts = layout.layers.map { layer in
            layer.scale == nil ? 0 : normalization.initialStatistics(units: layer.outputs).count
        }
        return parameters.count == layout.count && statistics.map(\.count) == statisticsCounts
            && slots.map(\.count) == Array(repeating: layout.count, count: optimizer.slotCount)
            && best.map { $0.count == layout.parameterCount + statisticsCounts.reduce(0, +) } ?? true
    }
}

extension TrainingSettings {
    /// The examples of a full batch.
    func batchSize(of examples: Examples) -> Int { min(batchSize, examples.train.count) }

    /// The updates of an epoch.
    func stepsPerEpoch(of examples: Examples) -> Int {
        let size = batchSize(of: examples)
        return (examples.train.count + size - 1) / size
    }
}
