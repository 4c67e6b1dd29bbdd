/// The rectified linear unit, with an optional slope for negative inputs.
public struct ReLU: Activation {
    /// The slope α for z ≤ 0.
    public var alpha = 0.0

    public init() {}

    public static let declaration = Declaration<ReLU>(
        "relu", "Passes positive inputs and scales negative ones by alpha.", formula: "f(z) = z if z > 0, else α·z",
        source: "Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines",
        settings: [Setting("alpha", \.alpha, .number(.atLeast(0)), "The slope α for negative inputs.")])

    public func value(_ z: Vector) -> Vector {
        (z * Float(alpha)).replacing(with: z, where: z .> 0)
    }

    public func derivative(_ z: Vector, _ a: Vector) -> Vector {
        Vector(repeating: Float(alpha)).replacing(with: 1, where: z .> 0)
    }
}
