/// AMSGrad: Adam whose steps are divided by the largest mean square so far, so that they never grow again.
///
///     m ← β₁·m + (1 − β₁)·g        m̂ = m / (1 − β₁ᵗ)
///     v ← β₂·v + (1 − β₂)·g²
///     w ← max(w, v)                ŵ = w / (1 − β₂ᵗ)
///     θ ← θ − η·m̂ / (√ŵ + ε)
///
/// Reddi, Kale & Kumar (2018), arXiv:1904.09237, algorithm 2, where w is v̂ and neither ε nor a bias correction is. Both
/// are as in PyTorch's `Adam(amsgrad=True)`; Keras's has ε beside √w instead of √ŵ.
struct AMSGrad: Optimizer {
    var learningRate = 0.001
    var beta1 = 0.9
    var beta2 = 0.999
    var epsilon = 1e-8

    init() {}

    static let declaration = Declaration<AMSGrad>(
        "amsgrad", "Adam whose steps are divided by the largest mean square so far, so that they never grow again.",
        formula: "m ← β₁·m + (1 − β₁)·g;  v ← β₂·v + (1 − β₂)·g²;  w ← max(w, v);  θ ← θ − η·m̂ / (√ŵ + ε)",
        source: "Reddi, Kale & Kumar (2018), On the convergence of Adam and beyond, arXiv:1904.09237",
        foreignNames: ["ams_grad", "adam_amsgrad", "ams"],
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon),
        ])

    var slotCount: Int { 3 }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Adam.Coefficients {
        Adam(beta1: beta1, beta2: beta2, epsilon: epsilon)
            .coefficients(step: step, learningRate: learningRate, isDecayed: isDecayed)
    }

    @inline(__always)
    func update(
        _ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Adam.Coefficients
    ) {
        c.sums.observe(gradient, &slots)
        slots.third = slots.third.replacing(with: slots.second, where: slots.second .> slots.third)
        Adam.move(&parameters, sum: slots.first, squares: slots.third, c)
    }
}
