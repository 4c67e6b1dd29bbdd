/// Adagrad: steps divided by the root of the sum of all squared gradients so far.
///
///     G ← G + g²; G = G₀ before the first step
///     θ ← θ − η·g / (√G + ε)
///
/// Duchi, Hazan & Singer (2011), Journal of Machine Learning Research 12, with diagonal matrices; their δ is ε. PyTorch has
/// the same formula; Keras adds ε under the root and begins with a positive G₀.
struct Adagrad: Optimizer {
    var learningRate = 0.01
    /// G₀
    var initialAccumulator = 0.0
    var epsilon = 1e-10

    init() {}

    static let declaration = Declaration<Adagrad>(
        "adagrad", "Steps divided by the root of the sum of all squared gradients so far.",
        formula: "G ← G + g²;  θ ← θ − η·g / (√G + ε)",
        source:
            "Duchi, Hazan & Singer (2011), Adaptive subgradient methods for online learning and stochastic optimization",
        foreignNames: ["ada_grad"],
        settings: [
            .learningRate(\.learningRate),
            Setting(
                "initial_accumulator", \.initialAccumulator, .number(.from(0, through: 1e30)),
                "G₀, the sum of squares before the first step.", foreignNames: ["initial_accumulator_value"]),
            .epsilon(\.epsilon),
        ])

    var slotCount: Int { 1 }

    struct Coefficients {
        let negatedRate, epsilon: Float
        /// G₀ at the first step, 0 later.
        let initial: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            negatedRate: Float(-learningRate), epsilon: Float(epsilon),
            initial: step == 1 ? Float(initialAccumulator) : 0)
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (slots.first + c.initial).addingProduct(gradient, gradient)
        parameters.addProduct(c.negatedRate.dividedJointly(by: slots.first.squareRoot() + c.epsilon), gradient)
    }
}
