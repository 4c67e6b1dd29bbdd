/// The arctangent.
///
///     f(z) = arctan z;  f′(z) = 1 / (1 + z²)
struct Arctan: Activation {
    static let declaration = Declaration<Arctan>(
        "arctan", "The arctangent, from −π/2 to π/2.", formula: "f(z) = arctan z", aliases: ["atan"],
        foreignNames: ["arctangent"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { arctangent(z) }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        1 / Vector(repeating: 1).addingProduct(z, z)
    }
}
