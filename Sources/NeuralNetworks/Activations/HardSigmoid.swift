/// Straight lines in place of the logistic function.
///
///     f(z) = 0 if z ≤ −3, 1 if z ≥ 3, else z/6 + ½;  f′(z) = 1/6 between −3 and 3, else 0
///
/// Howard et al. (2019), arXiv:1905.02244, section 5.2, as in PyTorch and Keras 3. Courbariaux, Bengio & David (2015),
/// arXiv:1511.00363, have z/2 + ½ between −1 and 1, Keras 2 had z/5 + ½.
struct HardSigmoid: Activation {
    static let declaration = Declaration<HardSigmoid>(
        "hard_sigmoid", "Straight lines in place of the logistic function.",
        formula: "f(z) = 0 if z ≤ −3, 1 if z ≥ 3, else z/6 + ½",
        source: "Howard et al. (2019), Searching for MobileNetV3, arXiv:1905.02244", foreignNames: ["hardsigmoid"])

    @inline(__always)
    func value(_ z: Vector) -> Vector {
        ((z + 3) / 6).replacing(with: 0, where: z .<= -3).replacing(with: 1, where: z .>= 3)
    }

    @inline(__always)
    func derivative(_ z: Vector, _ a: Vector) -> Vector {
        Vector(repeating: 1.0 / 6).replacing(with: 0, where: z.magnitude .>= 3)
    }
}
