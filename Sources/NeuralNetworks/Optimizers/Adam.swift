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

    /// Two: m and v.
    public var slotCount: Int { 2 }

    /// The numbers of one step.
    public struct Coefficients {
        let moments: RunningMoments
        /// −η / (1 − β₁ᵗ)
        let negatedRate: Float
        /// 1 / √(1 − β₂ᵗ)
        let secondCorrection: Float
        let epsilon: Float
    }

    /// The numbers of that step.
    public func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            moments: RunningMoments(beta1: beta1, beta2: beta2),
            negatedRate: Float(-learningRate / (1 - power(beta1, step))),
            secondCorrection: Float(1 / (1 - power(beta2, step)).squareRoot()), epsilon: Float(epsilon))
    }

    /// Moves eight parameters.
    @inline(__always)
    public func update(_ parameters: inout Vector, gradient: Vector, slots: inout OptimizerSlots, _ c: Coefficients) {
        c.moments.observe(gradient, &slots)
        Self.move(&parameters, mean: slots.first, square: slots.second, c)
    }

    /// The step by given means of the gradient and of its square, for the rules that contain it.
    @inline(__always)
    static func move(_ parameters: inout Vector, mean: Vector, square: Vector, _ c: Coefficients) {
        let scale = (square.squareRoot() * c.secondCorrection) + c.epsilon
        parameters.addProduct(mean / scale, Vector(repeating: c.negatedRate))
    }
}
