import NeuralNetworks

/// Settings that suit a data set well enough to start from.
struct StarterProposal {
    /// The updates that a training should have at least, as far as the epochs on the list allow.
    private static let updateCount = 2000
    private static let epochCounts = [10, 15, 20, 30, 50, 75, 100, 150, 200]

    /// How features are scaled, and why.
    let scale: (text: String, remark: String)
    /// How the examples are split, and why.
    let split: (text: String, remark: String)
    /// The units of the hidden layers.
    let hidden: [Int]
    let batchSize: Int
    let epochs: Int
    /// The number of seeds.
    let seedCount: Int
    /// A remark on classes of very different sizes; nil when they are not.
    let imbalance: String?

    /// What suits those data.
    init(_ dataset: Dataset) {
        let pool = dataset.labels.count - dataset.testCount
        let isSmall = pool < 500
        let trainCount: Int
        if dataset.testCount > 0 {
            let validation = min(10_000, max(1, pool / 6))
            trainCount = pool - validation
            split = ("{ validation: \(validation) }", "of the \(pool) for training; the test part is the data's own")
        } else {
            trainCount = pool * 3 / 5
            let seed = isSmall ? ", seed: per_run" : ""
            split = (
                "{ validation: 0.2, test: 0.2\(seed) }",
                isSmall ? "few examples: a new split for each seed" : "fractions or counts"
            )
        }
        scale =
            Self.isPicture(dataset)
            ? ("unit", "bytes to 0…1; or none, minmax, standardize")
            : ("standardize", "fitted on the training part alone; or none, minmax")
        switch dataset.features.featureCount {
        case ...10: hidden = [16, 16]
        case ...100: hidden = [64, 32]
        default: hidden = [128]
        }
        switch trainCount {
        case ..<300: batchSize = 16
        case ..<5000: batchSize = 32
        case ..<20_000: batchSize = 64
        default: batchSize = 128
        }
        let stepsPerEpoch = max(1, trainCount / batchSize)
        epochs = Self.epochCounts.last { $0 * stepsPerEpoch <= Self.updateCount } ?? Self.epochCounts[0]
        seedCount = trainCount > 10_000 ? 3 : 5
        let counts = dataset.classCounts
        let (least, most) = (counts.min() ?? 0, counts.max() ?? 0)
        imbalance = most > 3 * least ? "classes have \(least) to \(most) examples; try this" : nil
    }

    /// Whether the features look like the brightness of pixels.
    private static func isPicture(_ dataset: Dataset) -> Bool {
        guard case .bytes(let bytes) = dataset.features.storage else { return false }
        return dataset.features.featureCount >= 16 && (bytes.max() ?? 0) > 127
    }
}
