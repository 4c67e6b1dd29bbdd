/// The sigmoid-weighted linear unit, known as swish too.
///
///     f(z) = z·σ(z);  f′(z) = σ(z) + z·σ(z)·σ(−z), σ(z) = 1 / (1 + e⁻ᶻ)
///
/// Elfwing, Uchibe & Doya (2018), arXiv:1702.03118, equations 3 and 8; with a factor in σ, fixed at 1 here,
/// Ramachandran, Zoph & Le (2017), arXiv:1710.05941.
struct SiLU: Activation {
    static let declaration = Declaration<SiLU>(
        "silu", "Weights inputs by the logistic function of them.", formula: "f(z) = z / (1 + e⁻ᶻ)",
        source:
            "Elfwing, Uchibe & Doya (2018), Sigmoid-weighted linear units for neural network function approximation, "
            + "arXiv:1702.03118",
        aliases: ["swish"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { z * sigmoid(z) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        let logistic = LogisticPair(z)
        return logistic.share.addingProduct(z * logistic.share, logistic.rest)
    }
}
