/// Normal weights with a given mean and standard deviation, whatever the layer's size.
///
///     w ~ N(mean, sd²)
struct NormalInitializer: Initializer {
    /// The mean of the weights.
    var mean = 0.0
    /// The standard deviation of the weights.
    var sd = 0.05

    init() {}

    static let declaration = Declaration<NormalInitializer>(
        "normal", "Normal weights with a given mean and standard deviation, whatever the layer's size.",
        formula: "w ~ N(mean, sd²)", foreignNames: ["random_normal", "normal_", "gaussian"],
        settings: [
            Setting(
                "mean", \.mean, .number(.from(-1000, through: 1000)), "The mean of the weights.",
                foreignNames: ["mu", "loc"]),
            Setting(
                "sd", \.sd, .number(.above(0, through: 1000)), "The standard deviation of the weights.",
                aliases: ["standard_deviation"], foreignNames: ["std", "stddev", "sigma", "scale"]),
        ])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        (0..<fanIn * fanOut).map { _ in Float(mean + sd * stream.normal()) }
    }
}
