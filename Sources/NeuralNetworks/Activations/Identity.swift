/// No activation: the layer stays linear.
///
///     f(z) = z;  f′(z) = 1
struct Identity: Activation {
    static let declaration = Declaration<Identity>(
        "identity", "No activation: the layer stays linear.", formula: "f(z) = z", aliases: ["linear"],
        foreignNames: ["none"])

    @inline(__always)
    func value(_ z: Vector) -> Vector { z }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector { Vector(repeating: 1) }
}
