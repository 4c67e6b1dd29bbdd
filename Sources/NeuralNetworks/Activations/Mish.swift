/// A smooth relative of the rectified linear unit that dips below 0.
///
///     f(z) = z·t, t = tanh (ln (1 + eᶻ));  f′(z) = t + z·(1 − t)·(1 + t)·σ(z), σ(z) = 1 / (1 + e⁻ᶻ)
///
/// With e = eᶻ, t = (e² + 2e) / (e² + 2e + 2). All of it is written in e⁻ˡᶻˡ, so that nothing overflows or cancels.
///
/// Misra (2019), arXiv:1908.08681.
struct Mish: Activation {
    static let declaration = Declaration<Mish>(
        "mish", "A smooth relative of the rectified linear unit that dips below 0.",
        formula: "f(z) = z·tanh (ln (1 + eᶻ))",
        source: "Misra (2019), Mish: a self regularized non-monotonic activation function, arXiv:1908.08681")

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        let parts = Self.parts(z)
        return z * (parts.numerator / parts.denominator)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        let parts = Self.parts(z)
        let t = parts.numerator / parts.denominator
        return t.addingProduct(z * (1 + t), parts.rest / parts.denominator * sigmoid(z))
    }

    /// t = numerator / denominator and 1 − t = rest / denominator.
    @inline(__always)
    private static func parts(_ z: Vector) -> (numerator: Vector, rest: Vector, denominator: Vector) {
        let e = exponential(-z.magnitude)
        let isPositive = z .> 0
        let numerator = (e * (e + 2)).replacing(with: 1 + 2 * e, where: isPositive)
        let rest = Vector(repeating: 2).replacing(with: 2 * e * e, where: isPositive)
        return (numerator, rest, numerator + rest)
    }
}
