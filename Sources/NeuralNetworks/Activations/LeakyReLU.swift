/// The leaky rectified linear unit.
///
///     f(z) = z if z > 0, else slope·z;  f′(0) = slope
///
/// Maas, Hannun & Ng (2013), Rectifier nonlinearities improve neural network acoustic models. The slope's default is
/// PyTorch's; Keras has a larger one.
struct LeakyReLU: Activation {
    /// The slope for z ≤ 0.
    var slope = 0.01

    init() {}

    static let declaration = Declaration<LeakyReLU>(
        "leaky_relu", "Passes positive inputs and lets a small part of negative ones through.",
        formula: "f(z) = z if z > 0, else slope·z",
        source: "Maas, Hannun & Ng (2013), Rectifier nonlinearities improve neural network acoustic models",
        foreignNames: ["lrelu", "leakyrelu"],
        settings: [
            Setting(
                "slope", \.slope, .number(.from(0, through: 1000)), "The slope for negative inputs.",
                foreignNames: ["negative_slope", "alpha"])
        ])

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        (z * Float(slope)).replacing(with: z, where: z .> 0)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        Vector(repeating: Float(slope)).replacing(with: 1, where: z .> 0)
    }
}
