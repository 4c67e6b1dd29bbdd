/// Adam: steps scaled by running means of the gradient and of its square, with bias correction.
///
///     m ← β₁·m + (1 − β₁)·g        m̂ = m / (1 − β₁ᵗ)
///     v ← β₂·v + (1 − β₂)·g²       v̂ = v / (1 − β₂ᵗ)
///     θ ← θ − η·m̂ / (√v̂ + ε)
///
/// Kingma & Ba (2015), arXiv:1412.6980, algorithm 1.
public struct Adam: Optimizer {
    public var learningRate = 0.001
    public var beta1 = 0.9
    public var beta2 = 0.999
    public var epsilon = 1e-8

    public init() {}

    public static let declaration = Declaration<Adam>(
        "adam", "Steps scaled by running means of the gradient and of its square, with bias correction.",
        formula: "m ← β₁·m + (1 − β₁)·g;  v ← β₂·v + (1 − β₂)·g²;  θ ← θ − η·m̂ / (√v̂ + ε)",
        source: "Kingma & Ba (2015), Adam: a method for stochastic optimization, arXiv:1412.6980",
        settings: [
            .learningRate(\.learningRate),
            Setting("beta1", \.beta1, .number(.from(0, below: 1)), "β₁, how slowly the mean of gradients moves."),
            Setting("beta2", \.beta2, .number(.from(0, below: 1)), "β₂, how slowly the mean of squares moves."),
            Setting("epsilon", \.epsilon, .number(.above(0)), "ε, keeps the division finite.", foreignNames: ["eps"]),
        ])

    public var slotCount: Int { 2 }

    public struct Coefficients {
        let beta1, oneMinusBeta1, beta2, oneMinusBeta2: Float
        /// η / (1 − β₁ᵗ)
        let rate: Float
        /// 1 / √(1 − β₂ᵗ)
        let secondCorrection: Float
        let epsilon: Float
    }

    public func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            beta1: Float(beta1), oneMinusBeta1: Float(1 - beta1), beta2: Float(beta2),
            oneMinusBeta2: Float(1 - beta2), rate: Float(learningRate / (1 - power(beta1, step))),
            secondCorrection: Float(1 / (1 - power(beta2, step)).squareRoot()), epsilon: Float(epsilon))
    }

    public func update(_ parameters: inout Vector, gradient: Vector, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (gradient * c.oneMinusBeta1).addingProduct(slots.first, Vector(repeating: c.beta1))
        slots.second = (gradient * gradient * c.oneMinusBeta2).addingProduct(
            slots.second, Vector(repeating: c.beta2))
        let scale = (slots.second.squareRoot() * c.secondCorrection) + c.epsilon
        parameters -= (slots.first * c.rate) / scale
    }
}
