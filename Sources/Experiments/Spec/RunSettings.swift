import NeuralNetworks

/// All settings of one run but its seed.
public struct RunSettings: Component {
    /// The data and how they are split and scaled.
    public var dataset = DatasetSettings()
    /// The architecture.
    public var network = NetworkSettings()
    /// The rule that moves the parameters.
    public var optimizer: any Optimizer = Adam()
    /// What is added to the loss.
    public var regularization = Regularization()
    /// How long and in what portions the training goes.
    public var training = TrainingSettings()

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<RunSettings>(
        "experiment", "All settings of one run but its seed.",
        settings: [
            Setting("dataset", section: \.dataset, "The data and how they are split and scaled."),
            Setting("network", section: \.network, "The architecture between inputs and outputs."),
            Setting("optimizer", \.optimizer, of: Optimizers.family, "The rule that moves the parameters."),
            Setting("regularization", section: \.regularization, "What is added to the loss."),
            Setting("training", section: \.training, "How long and in what portions the training goes."),
        ])
}
