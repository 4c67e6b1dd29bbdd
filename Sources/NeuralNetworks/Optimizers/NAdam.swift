import Elementary

/// NAdam: Adam with Nesterov's momentum, which looks one step ahead, and a momentum that grows over the first steps.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²       v̂ = v / (1 − β₂ᵗ)
///     μₜ = β₁·(1 − ½·0.96^(t·ψ))    Πₜ = μ₁·μ₂·…·μₜ
///     θ ← θ − η·((1 − μₜ) / (1 − Πₜ)·g + μₜ₊₁ / (1 − Πₜ₊₁)·m) / (√v̂ + ε)
///
/// Dozat (2016), Incorporating Nesterov momentum into Adam, with ψ = 1/250, as PyTorch runs it. In Keras ψ is 1.
struct NAdam: Optimizer {
    var learningRate = 0.002
    var beta1 = 0.9
    var beta2 = 0.999
    var epsilon = 1e-8
    /// ψ
    var momentumDecay = 0.004

    init() {}

    static let declaration = Declaration<NAdam>(
        "nadam", "Adam with Nesterov's momentum, which looks one step ahead.",
        formula: "m, v as in adam;  μₜ = β₁·(1 − ½·0.96^(t·ψ));  Πₜ = μ₁·…·μₜ;  "
            + "θ ← θ − η·((1 − μₜ) / (1 − Πₜ)·g + μₜ₊₁ / (1 − Πₜ₊₁)·m) / (√v̂ + ε)",
        source: "Dozat (2016), Incorporating Nesterov momentum into Adam",
        foreignNames: ["n_adam", "nesterov_adam", "adam_nesterov"],
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon),
            Setting(
                "momentum_decay", \.momentumDecay, .number(.atLeast(0)),
                "ψ, how fast the momentum μ grows from β₁/2 to β₁; 0: never.", foreignNames: ["schedule_decay", "psi"]),
        ])

    var slotCount: Int { 2 }

    struct Coefficients {
        let sums: RunningSums
        /// (1 − μₜ) / (1 − Πₜ)
        let gradientShare: Float
        /// μₜ₊₁ / (1 − Πₜ₊₁)·(1 − β₁), for the sum M
        let momentumShare: Float
        /// −η / c, where v̂ = c²·V
        let negatedRate: Float
        /// ε / c
        let epsilon: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        let (current, next) = (momentum(step), momentum(step + 1))
        let product = momentumProduct(step)
        let rootOfSecond = ((1 - beta2) / (1 - power(beta2, step))).squareRoot()
        return Coefficients(
            sums: RunningSums(beta1: beta1, beta2: beta2),
            gradientShare: Float((1 - current) / (1 - product)),
            momentumShare: Float(next / (1 - product * next) * (1 - beta1)),
            negatedRate: Float(-learningRate / rootOfSecond), epsilon: Float(epsilon / rootOfSecond))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        c.sums.observe(gradient, &slots)
        let direction = (gradient * c.gradientShare).addingProduct(slots.first, VectorPair(repeating: c.momentumShare))
        parameters.addProduct(c.negatedRate.dividedJointly(by: slots.second.squareRoot() + c.epsilon), direction)
    }

    /// μₜ
    private func momentum(_ step: Int) -> Double {
        beta1 * (1 - 0.5 * exponential(Double(step) * momentumDecay * logarithm(0.96)))
    }

    /// Πₜ as β₁ᵗ·Π(1 − ½·0.96^(i·ψ)), a function of the step alone.
    ///
    /// It ends where 1 − Π no longer changes: when Π is lost beside 1, or the next factor is 1. One of the two comes
    /// within 2400 factors for all settings and steps, and before the first when β₁ᵗ alone is lost (β₁ = 0.9: from
    /// step 356 on).
    func momentumProduct(_ step: Int) -> Double {
        var product = power(beta1, step)
        let decay = exponential(momentumDecay * logarithm(0.96))
        var decayed = 1.0
        for _ in 0..<step {
            decayed *= decay
            let factor = 1 - 0.5 * decayed
            if product < 0x1p-54 || factor == 1 { break }
            product *= factor
        }
        return product
    }
}
