import NeuralNetworks

/// The model of the best epoch is kept.
struct BestModels: KeptModels {
    /// The runs whose models are kept.
    var scope = KeptModelsScope.run

    init() {}

    static let declaration = Declaration<BestModels>(
        "best",
        "The model of the best epoch: by what early stopping monitors and as it counts, without early stopping by "
            + "validation.loss, and without a validation part by train.running_loss.",
        settings: [.scope(\.scope)])

    var moments: Set<TrainedModel.Moment> { [.best] }
}
