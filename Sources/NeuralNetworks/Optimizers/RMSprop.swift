/// RMSprop: steps divided by the root of a running mean of squared gradients.
///
///     v ← ρ·v + (1 − ρ)·g²
///     θ ← θ − η·g / (√v + ε)
///
/// Tieleman & Hinton (2012), lecture 6e, which names ρ and η but no ε. PyTorch has the same formula with another default
/// of ρ; Keras adds ε under the root.
struct RMSprop: Optimizer {
    var learningRate = 0.001
    var rho = 0.9
    var epsilon = 1e-8

    init() {}

    static let declaration = Declaration<RMSprop>(
        "rmsprop", "Steps divided by the root of a running mean of squared gradients.",
        formula: "v ← ρ·v + (1 − ρ)·g²;  θ ← θ − η·g / (√v + ε)",
        source: "Tieleman & Hinton (2012), Neural networks for machine learning, lecture 6e",
        foreignNames: ["rms_prop", "rms"],
        settings: [.learningRate(\.learningRate), .rho(\.rho), .epsilon(\.epsilon)])

    var slotCount: Int { 1 }

    struct Coefficients {
        let rho: Float
        /// −η / c, where v = c²·V with the running sum V ← ρ·V + g²
        let negatedRate: Float
        /// ε / c
        let epsilon: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        let root = (1 - rho).squareRoot()
        return Coefficients(
            rho: Float(rho), negatedRate: Float(-learningRate / root), epsilon: Float(epsilon / root))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (slots.first * c.rho).addingProduct(gradient, gradient)
        parameters.addProduct(c.negatedRate.dividedJointly(by: slots.first.squareRoot() + c.epsilon), gradient)
    }
}
