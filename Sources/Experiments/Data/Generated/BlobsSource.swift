import NeuralNetworks

/// Gaussian clouds around random centers, as scikit-learn's `make_blobs` has them.
struct BlobsSource: GeneratedSource {
    /// The number of examples.
    var examples = 100
    /// The number of features.
    var featureCount = 2
    /// The number of clouds.
    var centers = 3
    /// The standard deviation of each cloud.
    var clusterDeviation = 1.0
    /// The seed of the data.
    var seed = 0

    init() {}

    static let declaration = Declaration<BlobsSource>(
        "blobs", "Gaussian clouds around centers drawn uniformly from −10 to 10 in each feature, one class each.",
        source: "scikit-learn, sklearn.datasets.make_blobs", foreignNames: ["make_blobs"],
        settings: [
            .examples(\.examples),
            Setting("n_features", \.featureCount, .integer(1...100_000), "The number of features."),
            Setting("centers", \.centers, .integer(2...10_000), "The number of clouds."),
            Setting(
                "cluster_std", \.clusterDeviation, .number(.atLeast(0)), "The standard deviation of each cloud.",
                foreignNames: ["noise"]),
            .seed(\.seed),
        ])

    var classCount: Int { centers }

    func points() -> PlanePoints {
        var stream = shapeStream(seed: seed)
        var points = PlanePoints(noise: clusterDeviation, seed: seed)
        for (label, count) in evenCounts(examples, parts: centers).enumerated() {
            let center = (0..<featureCount).map { _ in 20 * stream.uniform() - 10 }
            for _ in 0..<count { points.append(center, label: label) }
        }
        return points
    }
}
