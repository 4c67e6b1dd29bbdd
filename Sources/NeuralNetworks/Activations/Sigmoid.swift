/// The logistic function.
///
///     f(z) = 1 / (1 + e⁻ᶻ);  f′(z) = f(z)·(1 − f(z))
struct Sigmoid: Activation {
    static let declaration = Declaration<Sigmoid>(
        "sigmoid", "The logistic function, from 0 to 1.", formula: "f(z) = 1 / (1 + e⁻ᶻ)",
        source: "Rumelhart, Hinton & Williams (1986), Learning representations by back-propagating errors",
        aliases: ["logistic"], foreignNames: ["sigm", "logsig"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { sigmoid(z) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector { a * (1 - a) }
}
