import Elementary
import NeuralNetworks

/// A circle around a smaller one, as scikit-learn's `make_circles` has them.
struct CirclesSource: GeneratedSource {
    /// The number of examples.
    var examples = 100
    /// The radius of the inner circle; that of the outer is 1.
    var factor = 0.8
    /// The standard deviation of the noise.
    var noise = 0.0
    /// The seed of the data.
    var seed = 0

    init() {}

    static let declaration = Declaration<CirclesSource>(
        "circles", "A circle around a smaller one, one class each.",
        formula: "(cos t, sin t) and factor·(cos t, sin t), t evenly from 0 to 2π",
        source: "scikit-learn, sklearn.datasets.make_circles", foreignNames: ["make_circles"],
        settings: [
            .examples(\.examples),
            Setting("factor", \.factor, .number(.from(0, below: 1)), "The radius of the inner circle."),
            .noise(\.noise), .seed(\.seed),
        ])

    let classCount = 2

    func points() -> PlanePoints {
        var points = PlanePoints(noise: noise, seed: seed)
        let outer = examples / 2
        for (label, count, radius) in [(0, outer, 1), (1, examples - outer, factor)] {
            for index in 0..<count {
                let angle = 2 * .pi * Double(index) / Double(count)
                points.append([radius * cosine(angle), radius * sine(angle)], label: label)
            }
        }
        return points
    }
}
