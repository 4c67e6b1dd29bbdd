/// The exponential linear unit.
///
///     f(z) = z if z > 0, else α·(eᶻ − 1);  f′(z) = 1 if z > 0, else f(z) + α
///
/// Clevert, Unterthiner & Hochreiter (2016), arXiv:1511.07289.
struct ELU: Activation {
    /// −α is the value at −∞.
    var alpha = 1.0

    init() {}

    static let declaration = Declaration<ELU>(
        "elu", "Passes positive inputs and lets negative ones saturate at −alpha.",
        formula: "f(z) = z if z > 0, else α·(eᶻ − 1)",
        source:
            "Clevert, Unterthiner & Hochreiter (2016), Fast and accurate deep network learning by ELUs, arXiv:1511.07289",
        settings: [Setting("alpha", \.alpha, .number(.from(0, through: 1000)), "α; −α is the value at −∞.")])

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        (expm1(z) * Float(alpha)).replacing(with: z, where: z .> 0)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        (a + Float(alpha)).replacing(with: 1, where: z .> 0)
    }
}
