/// A relative of the hyperbolic tangent that saturates as slowly as 1/|z|.
///
///     f(z) = z / (1 + |z|);  f′(z) = 1 / (1 + |z|)²
///
/// Bergstra, Desjardins, Lamblin & Bengio (2009), Quadratic polynomials learn better image features.
struct Softsign: Activation {
    static let declaration = Declaration<Softsign>(
        "softsign", "A relative of the hyperbolic tangent that saturates slowly.", formula: "f(z) = z / (1 + |z|)",
        source: "Bergstra, Desjardins, Lamblin & Bengio (2009), Quadratic polynomials learn better image features")

    @inline(__always)
    func value(_ z: Vector) -> Vector { z / (1 + z.magnitude) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        let inverse = 1 / (1 + z.magnitude)
        return inverse * inverse
    }
}
