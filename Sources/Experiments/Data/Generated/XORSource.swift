import NeuralNetworks

/// The four quarters of a square, opposite ones in the same class.
struct XORSource: GeneratedSource {
    /// The number of examples.
    var examples = 100
    /// The standard deviation of the noise.
    var noise = 0.0
    /// The seed of the data.
    var seed = 0

    init() {}

    static let declaration = Declaration<XORSource>(
        "xor", "The four quarters of a square, opposite ones in the same class.",
        formula: "(±u, ±v), u and v uniform over (0, 1]; class 1 where the signs differ",
        source: "after Minsky & Papert (1969), Perceptrons",
        settings: [.examples(\.examples), .noise(\.noise), .seed(\.seed)])

    let classCount = 2

    func points() -> PlanePoints {
        var stream = shapeStream(seed: seed)
        var points = PlanePoints(noise: noise, seed: seed)
        for index in 0..<examples {
            let (x, y) = (1 - stream.uniform(), 1 - stream.uniform())
            let signs: [(Double, Double)] = [(1, 1), (-1, 1), (-1, -1), (1, -1)]
            let sign = signs[index % 4]
            points.append([sign.0 * x, sign.1 * y], label: index % 2)
        }
        return points
    }
}
