/// Layer normalization: each example's values are shifted and scaled to mean 0 and variance 1 over the units of the
/// layer, then by trained γ and β of each unit.
///
///     μ = mean(z);  σ² = mean((z − μ)²);  y = γ·(z − μ)/√(σ² + ε) + β
///
/// Ba, Kiros & Hinton (2016), arXiv:1607.06450, equations 3 and 4. It is the same at training and at prediction, and
/// examples do not depend on each other. The layer before it has no bias, since β takes its place. ε stands where
/// PyTorch has it; the paper has none. The paper's σ is the biased one, PyTorch's and Keras's too.
public struct LayerNormalization: Normalization {
    public var epsilon = 1e-5

    public init() {}

    public static let declaration = Declaration<LayerNormalization>(
        "layer", "Normalizes each example over the units of the layer, then scales and shifts by trained γ and β.",
        formula: "y = γ·(z − μ)/√(σ² + ε) + β",
        source: "Ba, Kiros & Hinton (2016), Layer normalization, arXiv:1607.06450",
        aliases: ["layer_normalization"], foreignNames: ["layer_norm", "layernorm", "ln"],
        settings: [
            Setting("epsilon", \.epsilon, .number(.above(0)), "ε, keeps the division finite.", foreignNames: ["eps"])
        ])

    public var isActive: Bool { true }

    public func initialStatistics(units: Int) -> [Float] { [] }

    public func deviationCount(examples: Int, units: Int) -> Int { Tiles.panelCount(examples) * Tiles.width }
}
