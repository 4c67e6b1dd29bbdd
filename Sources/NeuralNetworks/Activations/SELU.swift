/// The scaled exponential linear unit, which draws activations towards mean 0 and variance 1.
///
///     f(z) = λ·z if z > 0, else λ·α·(eᶻ − 1);  f′(z) = λ if z > 0, else f(z) + λ·α
///
/// Klambauer, Unterthiner, Mayr & Hochreiter (2017), arXiv:1706.02515, equation 2, with λ and α of equation 14, for which
/// mean 0 and variance 1 are a fixed point. Meant for weights of `lecun_normal`.
struct SELU: Activation {
    static let declaration = Declaration<SELU>(
        "selu", "Draws the values of a layer towards mean 0 and variance 1.",
        formula: "f(z) = λ·z if z > 0, else λ·α·(eᶻ − 1), λ = 1.0507…, α = 1.6732…",
        source: "Klambauer, Unterthiner, Mayr & Hochreiter (2017), Self-normalizing neural networks, arXiv:1706.02515")

    private static let lambda = 1.050_700_987_355_480_5
    private static let alpha = 1.673_263_242_354_377_3

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        (expm1(z) * Float(Self.lambda * Self.alpha)).replacing(with: z * Float(Self.lambda), where: z .> 0)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        (a + Float(Self.lambda * Self.alpha)).replacing(with: Float(Self.lambda), where: z .> 0)
    }
}
