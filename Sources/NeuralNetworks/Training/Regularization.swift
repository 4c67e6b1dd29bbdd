/// What keeps weights small: penalties on the loss and a limit; for weights and not for biases.
public struct Regularization: Component {
    /// λ of the penalty λ·Σ|w|.
    public var l1 = 0.0
    /// λ of the penalty λ/2·Σw².
    public var l2 = 0.0
    /// c, the largest Euclidean norm of the weights that come into one unit; nil: no limit.
    ///
    /// After each update, w ← w·c / ‖w‖₂ where ‖w‖₂ > c, for the units of hidden layers and of the output. Srivastava,
    /// Hinton, Krizhevsky, Sutskever & Salakhutdinov (2014), Journal of Machine Learning Research 15, section 5.1, speak
    /// of hidden units. Keras's `MaxNorm` and PyTorch's `renorm` add 1e-7 to the norm that they divide by.
    public var maxNorm: Double?

    public init() {}

    public static let declaration = Declaration<Regularization>(
        "regularization",
        "What keeps weights small: penalties on the loss and a limit; for weights and not for biases.",
        settings: [
            Setting("l1", \.l1, .number(.atLeast(0)), "λ of the penalty λ·Σ|w|."),
            Setting(
                "l2", \.l2, .number(.atLeast(0)), "λ of the penalty λ/2·Σw².", foreignNames: ["alpha", "weight_decay"]
            ),
            Setting(
                "max_norm", \.maxNorm, .optional(.number(.above(0))),
                "The largest Euclidean norm of the weights into one unit, kept after each update (Srivastava et al. 2014).",
                foreignNames: [
                    "maxnorm", "max_norm_constraint", "kernel_constraint", "max_col_norm", "weight_constraint",
                ]),
        ])
}
