/// Adadelta: steps as large as recent steps were, in proportion to recent gradients.
///
///     v ← ρ·v + (1 − ρ)·g²
///     Δ = √(u + ε) / √(v + ε)·g
///     u ← ρ·u + (1 − ρ)·Δ²
///     θ ← θ − η·Δ
///
/// Zeiler (2012), arXiv:1212.5701, algorithm 1, where η is 1 and ρ is 0.95 or more. PyTorch's and Keras's formulas are the
/// same, with other defaults.
struct Adadelta: Optimizer {
    var learningRate = 1.0
    var rho = 0.95
    var epsilon = 1e-6

    init() {}

    static let declaration = Declaration<Adadelta>(
        "adadelta", "Steps as large as recent steps were, in proportion to recent gradients.",
        formula: "v ← ρ·v + (1 − ρ)·g²;  Δ = √(u + ε) / √(v + ε)·g;  u ← ρ·u + (1 − ρ)·Δ²;  θ ← θ − η·Δ",
        source: "Zeiler (2012), ADADELTA: an adaptive learning rate method, arXiv:1212.5701",
        foreignNames: ["ada_delta"],
        settings: [.learningRate(\.learningRate), .rho(\.rho), .epsilon(\.epsilon)])

    var slotCount: Int { 2 }

    struct Coefficients {
        let rho, oneMinusRho, epsilon: Float
        /// −η
        let negatedRate: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            rho: Float(rho), oneMinusRho: Float(1 - rho), epsilon: Float(epsilon), negatedRate: Float(-learningRate))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        slots.first = (slots.first * c.rho).addingProduct(gradient * c.oneMinusRho, gradient)
        let ratio = (slots.second + c.epsilon).squareRoot() / (slots.first + c.epsilon).squareRoot()
        let change = ratio * gradient
        slots.second = (slots.second * c.rho).addingProduct(change * c.oneMinusRho, change)
        parameters.addProduct(change, VectorPair(repeating: c.negatedRate))
    }
}
