import NeuralNetworks

/// The models of the best and of the last epoch are kept.
struct AllModels: KeptModels {
    /// The runs whose models are kept.
    var scope = KeptModelsScope.run

    init() {}

    static let declaration = Declaration<AllModels>(
        "all", "Both models, of the best and of the last epoch.", settings: [.scope(\.scope)])

    var moments: Set<TrainedModel.Moment> { [.best, .last] }
}
