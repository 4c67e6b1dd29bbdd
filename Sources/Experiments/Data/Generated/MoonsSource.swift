import Elementary
import NeuralNetworks

/// Two half circles that interleave, as scikit-learn's `make_moons` has them.
struct MoonsSource: GeneratedSource {
    /// The number of examples.
    var examples = 100
    /// The standard deviation of the noise.
    var noise = 0.0
    /// The seed of the data.
    var seed = 0

    init() {}

    static let declaration = Declaration<MoonsSource>(
        "moons", "Two half circles that interleave, one class each.",
        formula: "(cos t, sin t) and (1 − cos t, ½ − sin t), t evenly from 0 to π",
        source: "scikit-learn, sklearn.datasets.make_moons", foreignNames: ["make_moons"],
        settings: [.examples(\.examples), .noise(\.noise), .seed(\.seed)])

    let classCount = 2

    func points() -> PlanePoints {
        var points = PlanePoints(noise: noise, seed: seed)
        let outer = examples / 2
        for angle in angles(outer) { points.append([cosine(angle), sine(angle)], label: 0) }
        for angle in angles(examples - outer) { points.append([1 - cosine(angle), 0.5 - sine(angle)], label: 1) }
        return points
    }

    /// `count` angles from 0 to π, ends included.
    private func angles(_ count: Int) -> [Double] {
        (0..<count).map { .pi * Double($0) / Double(max(count - 1, 1)) }
    }
}
