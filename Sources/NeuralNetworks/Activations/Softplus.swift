/// A smooth rectified linear unit.
///
///     f(z) = ln (1 + eᶻ);  f′(z) = 1 / (1 + e⁻ᶻ)
///
/// Dugas, Bengio, Bélisle, Nadeau & Garcia (2000), Incorporating second-order functional knowledge for better option
/// pricing. PyTorch's turns into z itself beyond a threshold; this one needs none.
struct Softplus: Activation {
    static let declaration = Declaration<Softplus>(
        "softplus", "A smooth rectified linear unit.", formula: "f(z) = ln (1 + eᶻ)",
        source: "Dugas et al. (2000), Incorporating second-order functional knowledge for better option pricing")

    @inline(__always)
    func value(_ z: Vector) -> Vector { softplus(z) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector { sigmoid(z) }
}
