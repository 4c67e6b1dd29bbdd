/// Batch normalization: each unit's values are shifted and scaled to mean 0 and variance 1 over the batch, then by
/// trained γ and β; at prediction by running means and variances.
///
///     μ = mean(z);  σ² = mean((z − μ)²);  y = γ·(z − μ)/√(σ² + ε) + β
///     running ← (1 − momentum)·running + momentum·(μ or σ²·m/(m − 1))
///
/// Ioffe & Szegedy (2015), arXiv:1502.03167. The layer before it has no bias, since β takes its place. The running
/// variance is the unbiased one, as in the paper and PyTorch; Keras keeps the biased one.
public struct BatchNormalization: Normalization {
    public var momentum = 0.1
    public var epsilon = 1e-5

    public init() {}

    public static let declaration = Declaration<BatchNormalization>(
        "batch", "Normalizes each unit over the batch, then scales and shifts it by trained γ and β.",
        formula: "y = γ·(z − μ)/√(σ² + ε) + β",
        source: "Ioffe & Szegedy (2015), Batch normalization, arXiv:1502.03167",
        aliases: ["batch_normalization"], foreignNames: ["batch_norm", "batchnorm", "bn"],
        settings: [
            Setting(
                "momentum", \.momentum, .number(.above(0, through: 1)),
                "The weight of the newest batch in the running mean and variance, as in PyTorch (Keras: one minus it)."),
            Setting("epsilon", \.epsilon, .number(.above(0)), "ε, keeps the division finite.", foreignNames: ["eps"]),
        ])

    public var isActive: Bool { true }

    /// The running means, then the running variances.
    public func initialStatistics(units: Int) -> [Float] {
        [Float](repeating: 0, count: units) + [Float](repeating: 1, count: units)
    }

    public var statisticNames: [String] { ["running_mean", "running_var"] }

    public func deviationCount(examples: Int, units: Int) -> Int { units }
}
