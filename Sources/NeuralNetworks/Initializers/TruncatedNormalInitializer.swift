import Elementary

/// Normal weights, cut off two standard deviations from their mean, whatever the layer's size.
///
///     w = mean + sd·Φ⁻¹(p), p ~ U(Φ(−2), Φ(2))
///
/// `sd` is the standard deviation before the cut, as in Keras and PyTorch; what is left has √(1 − 4·φ(2)/(2·Φ(2) − 1)) =
/// 0.8796 of it. PyTorch's cut is at fixed numbers, by default ±2, whatever the standard deviation.
struct TruncatedNormalInitializer: Initializer {
    /// The mean of the weights.
    var mean = 0.0
    /// The standard deviation before the cut.
    var sd = 0.05

    init() {}

    static let declaration = Declaration<TruncatedNormalInitializer>(
        "truncated_normal", "Normal weights, cut off two standard deviations from their mean.",
        formula: "w = mean + sd·Φ⁻¹(p), p ~ U(Φ(−2), Φ(2))", foreignNames: ["trunc_normal", "trunc_normal_"],
        settings: [
            Setting(
                "mean", \.mean, .number(.from(-1000, through: 1000)), "The mean of the weights.",
                foreignNames: ["mu", "loc"]),
            Setting(
                "sd", \.sd, .number(.above(0, through: 1000)),
                "The standard deviation before the cut; the weights have 0.8796 of it.",
                aliases: ["standard_deviation"], foreignNames: ["std", "stddev", "sigma", "scale"]),
        ])

    /// Φ(−2)
    private static let left = 0.022_750_131_948_179_21

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        (0..<fanIn * fanOut).map { _ in
            let p = Self.left + (1 - 2 * Self.left) * stream.uniform()
            return Float(mean + sd * normalQuantile(p))
        }
    }
}
