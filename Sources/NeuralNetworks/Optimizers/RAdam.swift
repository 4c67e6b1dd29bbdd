import Elementary

/// RAdam: Adam whose first steps are not scaled, and the next ones less, until the mean square can be trusted.
///
///     m ← β₁·m + (1 − β₁)·g        m̂ = m / (1 − β₁ᵗ)
///     v ← β₂·v + (1 − β₂)·g²
///     ρ∞ = 2 / (1 − β₂) − 1        ρ = ρ∞ − 2·t·β₂ᵗ / (1 − β₂ᵗ)
///     r = √((ρ − 4)·(ρ − 2)·ρ∞ / ((ρ∞ − 4)·(ρ∞ − 2)·ρ))
///     θ ← θ − η·m̂·r·√(1 − β₂ᵗ) / (√v + ε) if ρ > 5, θ − η·m̂ otherwise
///
/// Liu, Jiang, He, Chen, Liu, Gao & Han (2020), arXiv:1908.03265, algorithm 2, which asks for ρ > 4 and has no ε. The
/// border of 5 is that of the authors' program and of PyTorch, ε stands where PyTorch has it.
struct RAdam: Optimizer {
    var learningRate = 0.001
    var beta1 = 0.9
    var beta2 = 0.999
    var epsilon = 1e-8

    init() {}

    static let declaration = Declaration<RAdam>(
        "radam", "Adam whose first steps are not scaled, and the next ones less, until the mean square can be trusted.",
        formula: "m, v as in adam;  ρ = ρ∞ − 2·t·β₂ᵗ / (1 − β₂ᵗ);  "
            + "θ ← θ − η·m̂·r·√(1 − β₂ᵗ) / (√v + ε) if ρ > 5, θ − η·m̂ otherwise",
        source:
            "Liu, Jiang, He, Chen, Liu, Gao & Han (2020), On the variance of the adaptive learning rate and beyond, "
            + "arXiv:1908.03265",
        foreignNames: ["r_adam", "rectified_adam"],
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon),
        ])

    func problems() -> [SettingProblem] {
        guard longestMemory <= Self.shortestMemory else { return [] }
        return [
            SettingProblem(
                setting: "beta2", message: "with 'beta2' of 2/3 or less no step is ever scaled by the mean square",
                advice: "make beta2 larger, or use sgd with momentum")
        ]
    }

    var slotCount: Int { 2 }

    struct Coefficients {
        let sums: RunningSums
        /// Whether the step is divided by √v + ε.
        let isScaled: Bool
        /// −η·(1 − β₁) / (1 − β₁ᵗ), times r·√(1 − β₂ᵗ) / √(1 − β₂) when the step is scaled.
        let negatedRate: Float
        /// ε / √(1 − β₂)
        let epsilon: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        let secondCorrection = 1 - power(beta2, step)
        let limit = longestMemory
        let memory = limit - 2 * Double(step) * power(beta2, step) / secondCorrection
        let isScaled = memory > Self.shortestMemory
        var rate = learningRate * (1 - beta1) / (1 - power(beta1, step))
        if isScaled {
            let rectification = (memory - 4) * (memory - 2) * limit / ((limit - 4) * (limit - 2) * memory)
            rate *= (rectification * secondCorrection / (1 - beta2)).squareRoot()
        }
        return Coefficients(
            sums: RunningSums(beta1: beta1, beta2: beta2), isScaled: isScaled, negatedRate: Float(-rate),
            epsilon: Float(epsilon / (1 - beta2).squareRoot()))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        c.sums.observe(gradient, &slots)
        if c.isScaled {
            let scale = slots.second.squareRoot() + c.epsilon
            parameters.addProduct(c.negatedRate.dividedJointly(by: scale), slots.first)
        } else {
            parameters.addProduct(slots.first, VectorPair(repeating: c.negatedRate))
        }
    }

    /// ρ∞, the number of steps that the mean square goes back at the end.
    private var longestMemory: Double { 2 / (1 - beta2) - 1 }

    /// The memory that a step must surpass to be scaled.
    private static let shortestMemory = 5.0
}
