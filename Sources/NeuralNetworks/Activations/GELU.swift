/// The Gaussian error linear unit.
///
///     f(z) = z·Φ(z);  f′(z) = Φ(z) + z·φ(z), Φ(z) = ½·(1 + erf (z/√2)), φ(z) = e^(−z²/2)/√(2π)
///
/// With `approximation: tanh`, where ½·(1 + tanh y) = σ(2y),
///
///     f(z) = z·σ(2y), y = √(2/π)·(z + 0.044715·z³);  f′(z) = σ(2y) + z·σ(2y)·σ(−2y)·2y′
///
/// Hendrycks & Gimpel (2016), arXiv:1606.08415. PyTorch and Keras have the same default; BERT and GPT-2 use tanh.
struct GELU: Activation {
    /// What stands for Φ.
    enum Approximation: String, CaseIterable, SettingRepresentable {
        case none, tanh
    }

    /// What stands for Φ.
    var approximation = Approximation.none

    init() {}

    static let declaration = Declaration<GELU>(
        "gelu", "Weights inputs by the share of normal numbers below them.",
        formula: "f(z) = z·Φ(z), Φ(z) = ½·(1 + erf (z/√2))",
        source: "Hendrycks & Gimpel (2016), Gaussian error linear units, arXiv:1606.08415",
        settings: [
            Setting(
                "approximation", \.approximation, .choice(Approximation.allCases.map(\.rawValue)),
                "What stands for Φ(z): tanh puts ½·(1 + tanh (√(2/π)·(z + 0.044715·z³))) there.",
                foreignNames: ["approximate"])
        ])

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        switch approximation {
        case .none: z * normalProbability(z)
        case .tanh: z * sigmoid(Self.twiceY(z))
        }
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        // Beyond 15, and there for y, the second summand is 0 whatever z is.
        let near = z.bounded(by: 15)
        switch approximation {
        case .none:
            let normal = NormalDistribution(near)
            return normal.probability.addingProduct(near, normal.density)
        case .tanh:
            let logistic = LogisticPair(Self.twiceY(near))
            // 2y′ = 2·√(2/π)·(1 + 3·0.044715·z²)
            let slope = Vector(repeating: 0x1.988454p+0).addingProduct(near * near, Vector(repeating: 0x1.b6676cp-3))
            return logistic.share.addingProduct(near * logistic.share * logistic.rest, slope)
        }
    }

    /// 2y = z·(2·√(2/π) + 2·√(2/π)·0.044715·z²)
    @inline(__always)
    private static func twiceY(_ z: Vector) -> Vector {
        z * Vector(repeating: 0x1.988454p+0).addingProduct(z * z, Vector(repeating: 0x1.2444f2p-4))
    }
}
