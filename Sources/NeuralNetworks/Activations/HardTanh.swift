/// Straight lines in place of the hyperbolic tangent.
///
///     f(z) = −1 if z ≤ −1, 1 if z ≥ 1, else z;  f′(z) = 1 between −1 and 1, else 0
///
/// Collobert et al. (2011), Natural language processing (almost) from scratch, arXiv:1103.0398, equation 5.
struct HardTanh: Activation {
    static let declaration = Declaration<HardTanh>(
        "hard_tanh", "Straight lines in place of the hyperbolic tangent.",
        formula: "f(z) = −1 if z ≤ −1, 1 if z ≥ 1, else z",
        source: "Collobert et al. (2011), Natural language processing (almost) from scratch, arXiv:1103.0398",
        foreignNames: ["hardtanh"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { z.bounded(by: 1) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        Vector(repeating: 1).replacing(with: 0, where: z.magnitude .>= 1)
    }
}
