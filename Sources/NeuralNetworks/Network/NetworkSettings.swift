/// The architecture of a network between its inputs and its outputs, which come from the data.
public struct NetworkSettings: Component {
    /// The units of each hidden layer, first layer first.
    public var hidden: [Int] = []
    /// The activation of the hidden layers.
    public var activation: PerLayer<any Activation> = .all(ReLU())
    /// The rule for the weights before the first step, of all layers or one per layer with weights (hidden and output).
    public var initializer: PerLayer<any Initializer> = .all(HeNormal())
    /// The probability that a unit of a hidden layer is dropped during training.
    public var dropout: PerLayer<Double> = .all(0)
    /// The probability that an input is dropped during training.
    public var inputDropout = 0.0
    /// What normalizes the values of a hidden layer before its activation.
    public var normalization: any Normalization = NoNormalization()

    public init() {}

    public static let declaration = Declaration<NetworkSettings>(
        "network", "The architecture between inputs and outputs, which come from the data.",
        settings: [
            Setting(
                "hidden", \.hidden, .list(.integer(1...65536)), "The units of each hidden layer, first layer first.",
                foreignNames: ["hidden_layer_sizes", "layers", "units", "hidden_units", "hidden_sizes"]),
            Setting(
                "activation", \.activation, of: Activations.family, "The activation of the hidden layers.",
                foreignNames: ["activation_function", "nonlinearity"]),
            Setting(
                "init", \.initializer, of: Initializers.family, "The rule for the weights before the first step.",
                foreignNames: ["initializer", "kernel_initializer", "weight_init", "initialization"]),
            Setting(
                "dropout", \.dropout, .perLayer(.number(.from(0, below: 1))),
                "The probability that a hidden unit is dropped during training.",
                foreignNames: ["keep_prob", "keep_probability", "dropout_rate"]),
            Setting(
                "input_dropout", \.inputDropout, .number(.from(0, below: 1)),
                "The probability that an input is dropped during training."),
            Setting(
                "normalization", \.normalization, of: Normalizations.family,
                "What normalizes the values of a hidden layer before its activation.",
                foreignNames: ["batch_norm", "batch_normalization", "norm"]),
        ])
}
