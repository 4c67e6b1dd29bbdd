/// Parabola and straight lines in place of silu.
///
///     f(z) = 0 if z ≤ −3, z if z ≥ 3, else z·(z + 3)/6;  f′(z) = 0 if z ≤ −3, 1 if z ≥ 3, else z/3 + ½
///
/// Howard et al. (2019), arXiv:1905.02244, section 5.2.
struct HardSwish: Activation {
    static let declaration = Declaration<HardSwish>(
        "hard_swish", "Parabola and straight lines in place of silu.",
        formula: "f(z) = 0 if z ≤ −3, z if z ≥ 3, else z·(z + 3)/6",
        source: "Howard et al. (2019), Searching for MobileNetV3, arXiv:1905.02244", aliases: ["hard_silu"],
        foreignNames: ["hardswish", "hardsilu"])

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        (z * ((z + 3) / 6)).replacing(with: 0, where: z .<= -3).replacing(with: z, where: z .>= 3)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        (z / 3 + 0.5).replacing(with: 0, where: z .<= -3).replacing(with: 1, where: z .>= 3)
    }
}
