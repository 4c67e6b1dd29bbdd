/// Weights that are uniform between two numbers, whatever the layer's size.
///
///     w ~ U(low, high)
struct UniformInitializer: Initializer {
    /// The least weight.
    var low = -0.05
    /// The largest weight.
    var high = 0.05

    init() {}

    static let declaration = Declaration<UniformInitializer>(
        "uniform", "Weights that are uniform between two numbers, whatever the layer's size.",
        formula: "w ~ U(low, high)",
        foreignNames: ["random_uniform", "uniform_"],
        settings: [
            Setting(
                "low", \.low, .number(.from(-1000, through: 1000)), "The least weight.",
                foreignNames: ["min", "minval", "a", "lower"]),
            Setting(
                "high", \.high, .number(.from(-1000, through: 1000)), "The largest weight.",
                foreignNames: ["max", "maxval", "b", "upper"]),
        ])

    func problems() -> [SettingProblem] {
        guard low >= high else { return [] }
        return [
            SettingProblem(
                setting: "high", message: "high is not above low", advice: "low is \(low): write a larger number",
                with: ["low"])
        ]
    }

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        (0..<fanIn * fanOut).map { _ in
            let share = stream.uniform()
            return Float((1 - share) * low + share * high)
        }
    }
}
