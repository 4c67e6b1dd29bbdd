import Elementary
import NeuralNetworks

/// Arms that wind out from the middle, one class each.
struct SpiralsSource: GeneratedSource {
    /// The number of examples.
    var examples = 100
    /// The number of arms.
    var classes = 2
    /// How often each arm goes round.
    var turns = 1.0
    /// The standard deviation of the noise.
    var noise = 0.0
    /// The seed of the data.
    var seed = 0

    init() {}

    static let declaration = Declaration<SpiralsSource>(
        "spirals", "Arms that wind out from the middle, one class each.",
        formula: "r·(cos t, sin t), t = 2π·(turns·r + class/classes), r evenly over (0, 1]",
        source: "after Lang & Witbrock (1988), Learning to tell two spirals apart", foreignNames: ["spiral"],
        settings: [
            .examples(\.examples),
            Setting("classes", \.classes, .integer(2...1000), "The number of arms.", foreignNames: ["n_classes"]),
            Setting("turns", \.turns, .number(.above(0, through: 1000)), "How often each arm goes round."),
            .noise(\.noise), .seed(\.seed),
        ])

    var classCount: Int { classes }

    func points() -> PlanePoints {
        var points = PlanePoints(noise: noise, seed: seed)
        for (label, count) in evenCounts(examples, parts: classes).enumerated() {
            for index in 0..<count {
                let radius = Double(index + 1) / Double(count)
                let angle = 2 * .pi * (turns * radius + Double(label) / Double(classes))
                points.append([radius * cosine(angle), radius * sine(angle)], label: label)
            }
        }
        return points
    }
}
