import Elementary

/// Adamax: Adam with the largest recent gradient in place of the root of the mean square.
///
///     m ← β₁·m + (1 − β₁)·g
///     u ← max(β₂·u, |g| + ε)
///     θ ← θ − η / (1 − β₁ᵗ)·m / u
///
/// Kingma & Ba (2015), arXiv:1412.6980, algorithm 2, which has no ε and divides 0 by 0 where a gradient has always been 0.
/// ε stands where PyTorch has it; Keras divides by u + ε instead.
struct Adamax: Optimizer {
    var learningRate = 0.002
    var beta1 = 0.9
    var beta2 = 0.999
    var epsilon = 1e-8

    init() {}

    static let declaration = Declaration<Adamax>(
        "adamax", "Adam with the largest recent gradient in place of the root of the mean square.",
        formula: "m ← β₁·m + (1 − β₁)·g;  u ← max(β₂·u, |g| + ε);  θ ← θ − η / (1 − β₁ᵗ)·m / u",
        source: "Kingma & Ba (2015), Adam: a method for stochastic optimization, arXiv:1412.6980",
        foreignNames: ["ada_max", "adam_max", "adam_inf"],
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1),
            Setting(
                "beta2", \.beta2, .number(.from(0, below: 1)), "β₂, how slowly the largest gradient is forgotten.",
                foreignNames: ["beta_2", "b2"]),
            .epsilon(\.epsilon),
        ])

    var slotCount: Int { 2 }

    struct Coefficients {
        let beta1, oneMinusBeta1, beta2, epsilon: Float
        /// −η / (1 − β₁ᵗ)
        let negatedRate: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            beta1: Float(beta1), oneMinusBeta1: Float(1 - beta1), beta2: Float(beta2), epsilon: Float(epsilon),
            negatedRate: Float(-learningRate / (1 - power(beta1, step))))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (gradient * c.oneMinusBeta1).addingProduct(slots.first, VectorPair(repeating: c.beta1))
        let remembered = slots.second * c.beta2
        let seen = gradient.magnitude + c.epsilon
        slots.second = remembered.replacing(with: seen, where: seen .> remembered)
        parameters.addProduct(slots.first / slots.second, VectorPair(repeating: c.negatedRate))
    }
}
