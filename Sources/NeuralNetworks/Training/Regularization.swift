/// What is added to the loss, over weights and not over biases.
public struct Regularization: Component {
    /// λ of the penalty λ·Σ|w|.
    public var l1 = 0.0
    /// λ of the penalty λ/2·Σw².
    public var l2 = 0.0

    public init() {}

    public static let declaration = Declaration<Regularization>(
        "regularization", "What is added to the loss, over weights and not over biases.",
        settings: [
            Setting("l1", \.l1, .number(.atLeast(0)), "λ of the penalty λ·Σ|w|."),
            Setting(
                "l2", \.l2, .number(.atLeast(0)), "λ of the penalty λ/2·Σw².", foreignNames: ["alpha", "weight_decay"]
            ),
        ])
}
