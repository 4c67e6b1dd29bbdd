/// The rectified linear unit, with an optional slope for negative inputs.
///
///     f(z) = z if z > 0, else α·z;  f′(0) = α
///
/// Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines.
public struct ReLU: Activation {
    /// The slope α for z ≤ 0.
    public var alpha = 0.0

    /// The activation with its defaults.
    public init() {}

    /// What a spec says to get it.
    public static let declaration = Declaration<ReLU>(
        "relu", "Passes positive inputs and scales negative ones by alpha.", formula: "f(z) = z if z > 0, else α·z",
        source: "Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines",
        foreignNames: ["rectifier"],
        settings: [Setting("alpha", \.alpha, .number(.from(0, through: 1000)), "The slope α for negative inputs.")])

    /// f(z)
    @inline(__always)
    public func value(_ z: Vector) -> Vector {
        (z * Float(alpha)).replacing(with: z, where: z .> 0)
    }

    /// f′(z)
    @inline(__always)
    public func derivative(_ z: Vector, _ a: Vector) -> Vector {
        Vector(repeating: Float(alpha)).replacing(with: 1, where: z .> 0)
    }
}
