/// AdamW: Adam, and weights that shrink by a share of the learning rate, apart from the gradient.
///
///     θ ← θ − η·λ·θ                (weights only)
///     θ ← θ − η·m̂ / (√v̂ + ε)       (m̂, v̂ as in Adam)
///
/// Loshchilov & Hutter (2019), arXiv:1711.05101, algorithm 2. There the schedule's factor alone multiplies λ, not the
/// learning rate α; η·λ is what PyTorch and Keras do, and what published values of λ mean. Biases and the scales and shifts
/// of normalization layers are not decayed; PyTorch and Keras decay them too unless told otherwise.
struct AdamW: Optimizer {
    var learningRate = 0.001
    var beta1 = 0.9
    var beta2 = 0.999
    var epsilon = 1e-8
    /// λ
    var weightDecay = 0.01

    init() {}

    static let declaration = Declaration<AdamW>(
        "adamw", "Adam, and weights that shrink by a share of the learning rate, apart from the gradient.",
        formula: "θ ← θ − η·λ·θ;  θ ← θ − η·m̂ / (√v̂ + ε)",
        source: "Loshchilov & Hutter (2019), Decoupled weight decay regularization, arXiv:1711.05101",
        foreignNames: ["adam_w"],
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon),
            .weightDecay(\.weightDecay),
        ])

    var slotCount: Int { 2 }

    var decaysWeights: Bool { weightDecay != 0 }

    struct Coefficients {
        let adam: Adam.Coefficients
        /// −η·λ, or 0.
        let negatedDecay: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            adam: Adam(beta1: beta1, beta2: beta2, epsilon: epsilon)
                .coefficients(step: step, learningRate: learningRate, isDecayed: false),
            // Subtracted from 0, so that no decay is +0, which keeps the sign of a zero.
            negatedDecay: isDecayed ? Float(0 - learningRate * weightDecay) : 0)
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        parameters.addProduct(parameters, VectorPair(repeating: c.negatedDecay))
        c.adam.sums.observe(gradient, &slots)
        Adam.move(&parameters, sum: slots.first, squares: slots.second, c.adam)
    }
}
