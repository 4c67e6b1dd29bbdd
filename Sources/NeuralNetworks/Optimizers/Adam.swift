import Elementary

/// Adam: steps scaled by running means of the gradient and of its square, with bias correction.
///
///     m ← β₁·m + (1 − β₁)·g        m̂ = m / (1 − β₁ᵗ)
///     v ← β₂·v + (1 − β₂)·g²       v̂ = v / (1 − β₂ᵗ)
///     θ ← θ − η·m̂ / (√v̂ + ε)
///
/// Kingma & Ba (2015), arXiv:1412.6980, algorithm 1, as PyTorch runs it. Keras uses the form at the end of the paper's
/// section 2, where ε stands beside √v instead of √v̂.
public struct Adam: Optimizer {
    /// η
    public var learningRate = 0.001
    /// β₁
    public var beta1 = 0.9
    /// β₂
    public var beta2 = 0.999
    /// ε
    public var epsilon = 1e-8

    /// The optimizer with its defaults.
    public init() {}

    /// The optimizer with those settings, for the rules that contain it.
    init(beta1: Double, beta2: Double, epsilon: Double) {
        (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    }

    /// What a spec says to get it.
    public static let declaration = Declaration<Adam>(
        "adam", "Steps scaled by running means of the gradient and of its square, with bias correction.",
        formula: "m ← β₁·m + (1 − β₁)·g;  v ← β₂·v + (1 − β₂)·g²;  θ ← θ − η·m̂ / (√v̂ + ε)",
        source: "Kingma & Ba (2015), Adam: a method for stochastic optimization, arXiv:1412.6980",
        settings: [
            .learningRate(\.learningRate), .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon),
        ])

    /// Two: m and v, as sums.
    public var slotCount: Int { 2 }

    /// The numbers of one step: θ ← θ − rate·M / (√V + ε′) with the sums M and V is the paper's step.
    public struct Coefficients {
        let sums: RunningSums
        /// The rate −η·(1 − β₁) / (1 − β₁ᵗ) / c, where v̂ = c²·V.
        let negatedRate: Float
        /// ε′ = ε / c
        let epsilon: Float
    }

    /// The numbers of that step.
    public func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        let betas = SIMD2(beta1, beta2)
        let corrections = (1 - betas) / (1 - power(betas, step))
        let rootOfSecond = corrections[1].squareRoot()
        return Coefficients(
            sums: RunningSums(beta1: beta1, beta2: beta2),
            negatedRate: Float(-learningRate * corrections[0] / rootOfSecond), epsilon: Float(epsilon / rootOfSecond))
    }

    /// Moves sixteen parameters.
    @inline(__always)
    public func update(
        _ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients
    ) {
        c.sums.observe(gradient, &slots)
        Self.move(&parameters, sum: slots.first, squares: slots.second, c)
    }

    /// The step by given sums of the gradient and of its square, for the rules that contain it.
    @inline(__always)
    static func move(_ parameters: inout VectorPair, sum: VectorPair, squares: VectorPair, _ c: Coefficients) {
        parameters.addProduct(c.negatedRate.dividedJointly(by: squares.squareRoot() + c.epsilon), sum)
    }
}
