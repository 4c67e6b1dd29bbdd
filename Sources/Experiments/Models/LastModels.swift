import NeuralNetworks

/// The model of the last epoch is kept.
struct LastModels: KeptModels {
    /// The runs whose models are kept.
    var scope = KeptModelsScope.run

    init() {}

    static let declaration = Declaration<LastModels>(
        "last", "The model after the last epoch.", settings: [.scope(\.scope)])

    var moments: Set<TrainedModel.Moment> { [.last] }
}
