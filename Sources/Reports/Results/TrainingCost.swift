import Experiments
import NeuralNetworks

/// What trainings cost, counted and not clocked: the same on every machine.
struct TrainingCost: Equatable {
    /// The passes over the training part.
    var epochs = 0
    /// The updates of the parameters.
    var updates = 0
    /// The multiplications, each with an addition, in the products of matrices. Of an example to train on: W forward, W
    /// for the gradient of the weights, and W without the first layer's for the gradient of the units, where W is the
    /// number of weights; of an example to validate on, W.
    var multiplyAdds = 0.0

    /// Nothing.
    init() {}

    /// What a run came to; nothing before it was trained.
    init(_ run: ReportedRun, _ settings: RunSettings, _ data: DatasetFacts) {
        guard let epochs = run.record?.result.epochsRun else { return }
        self.epochs = epochs
        let batchSize = max(1, min(settings.training.batchSize, data.trainCount))
        updates = epochs * ((data.trainCount + batchSize - 1) / batchSize)
        let layers = settings.network.layerSizes(featureCount: data.featureCount, classCount: data.classNames.count)
        let weights = Double(layers.reduce(0) { $0 + $1.weightCount })
        let training = 3 * weights - Double(layers.first?.weightCount ?? 0)
        let products = Double(data.trainCount) * training + Double(data.validationCount) * weights
        multiplyAdds = Double(epochs) * products
    }

    /// The cost of both.
    static func += (left: inout TrainingCost, right: TrainingCost) {
        left.epochs += right.epochs
        left.updates += right.updates
        left.multiplyAdds += right.multiplyAdds
    }
}
