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
        let rho, oneMinusRho, negatedRate, epsilon: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            rho: Float(rho), oneMinusRho: Float(1 - rho), negatedRate: Float(-learningRate), epsilon: Float(epsilon))
    }

    @inline(__always)
    func update(_ parameters: inout Vector, gradient: Vector, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (slots.first * c.rho).addingProduct(gradient * c.oneMinusRho, gradient)
        parameters.addProduct(gradient / (slots.first.squareRoot() + c.epsilon), Vector(repeating: c.negatedRate))
    }
}
