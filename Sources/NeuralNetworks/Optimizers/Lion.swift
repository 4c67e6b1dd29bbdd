/// Lion: steps of equal length along the sign of a blend of gradient and momentum.
///
///     c = β₁·m + (1 − β₁)·g
///     θ ← θ − η·(sign(c) + λ·θ)     (λ for weights only; the sign of 0 is 0)
///     m ← β₂·m + (1 − β₂)·g
///
/// Chen et al. (2023), arXiv:2302.06675, algorithm 2, with the defaults of the authors' program. Suitable η are a third to a
/// tenth of Adam's, suitable λ as much larger (section 5 there). Optax and Keras have the same formula, and decay biases
/// too unless told otherwise.
struct Lion: Optimizer {
    var learningRate = 0.0001
    var beta1 = 0.9
    var beta2 = 0.99
    /// λ
    var weightDecay = 0.0

    init() {}

    static let declaration = Declaration<Lion>(
        "lion", "Steps of equal length along the sign of a blend of gradient and momentum.",
        formula: "c = β₁·m + (1 − β₁)·g;  θ ← θ − η·(sign(c) + λ·θ);  m ← β₂·m + (1 − β₂)·g",
        source: "Chen et al. (2023), Symbolic discovery of optimization algorithms, arXiv:2302.06675",
        foreignNames: ["evolved_sign_momentum"],
        settings: [
            .learningRate(\.learningRate),
            Setting(
                "beta1", \.beta1, .number(.from(0, below: 1)), "β₁, the momentum's share of the direction.",
                foreignNames: ["beta_1", "b1"]),
            Setting(
                "beta2", \.beta2, .number(.from(0, below: 1)), "β₂, how slowly the momentum moves.",
                foreignNames: ["beta_2", "b2", "momentum"]),
            .weightDecay(\.weightDecay),
        ])

    var slotCount: Int { 1 }

    var decaysWeights: Bool { weightDecay != 0 }

    struct Coefficients {
        let beta1, oneMinusBeta1, beta2, oneMinusBeta2, rate: Float
        /// −η·λ, or 0.
        let negatedDecay: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            beta1: Float(beta1), oneMinusBeta1: Float(1 - beta1), beta2: Float(beta2),
            oneMinusBeta2: Float(1 - beta2), rate: Float(learningRate),
            // Subtracted from 0, so that no decay is +0, which keeps the sign of a zero.
            negatedDecay: isDecayed ? Float(0 - learningRate * weightDecay) : 0)
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        let blend = (gradient * c.oneMinusBeta1).addingProduct(slots.first, VectorPair(repeating: c.beta1))
        let change = VectorPair.zero
            .replacing(with: c.rate, where: blend .> 0)
            .replacing(with: -c.rate, where: blend .< 0)
            // What is not a number has no sign, and must not pass for 0.
            .replacing(with: blend, where: blend .!= blend)
        parameters.addProduct(parameters, VectorPair(repeating: c.negatedDecay))
        parameters -= change
        slots.first = (gradient * c.oneMinusBeta2).addingProduct(slots.first, VectorPair(repeating: c.beta2))
    }
}
