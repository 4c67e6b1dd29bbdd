/// The hyperbolic tangent.
///
///     f(z) = tanh z;  f′(z) = (1 − f(z))·(1 + f(z))
struct Tanh: Activation {
    static let declaration = Declaration<Tanh>(
        "tanh", "The hyperbolic tangent, from −1 to 1.", formula: "f(z) = tanh z",
        source: "LeCun, Bottou, Orr & Müller (1998), Efficient backprop", foreignNames: ["tansig"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { tanh(z) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector { (1 - a) * (1 + a) }
}
