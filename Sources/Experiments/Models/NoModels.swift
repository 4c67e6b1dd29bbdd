import NeuralNetworks

/// No model is kept.
struct NoModels: KeptModels {
    init() {}

    static let declaration = Declaration<NoModels>("none", "No model is kept.")

    var moments: Set<TrainedModel.Moment> { [] }
    var scope: KeptModelsScope { .run }
}
