import NeuralNetworks

/// What a report and a lock file keep of a data set and its split.
public struct DatasetFacts: Sendable, Equatable, Codable {
    /// What was loaded: `data/digits.csv`, `moons`.
    public let origin: String
    /// SHA-256 of the data, in hexadecimal.
    public let digest: String
    /// The number of examples.
    public let exampleCount: Int
    /// The number of features.
    public let featureCount: Int
    /// The name of each class.
    public let classNames: [String]
    /// The number of examples of each class.
    public let classCounts: [Int]
    /// The number of examples to train on.
    public let trainCount: Int
    /// The number of examples to select on.
    public let validationCount: Int
    /// The number of examples to report on.
    public let testCount: Int
    /// What is kept of two-feature data to draw them; nil for other data, and in lock files of an earlier version.
    public let plane: DatasetPlane?
    /// The number of examples of each class in each part: training, validation, test. Nil in results of earlier versions.
    public let partClassCounts: [[Int]]?

    /// The facts of a data set and a split of it.
    ///
    /// - Parameter isSplitPerRun: Whether each seed has a split of its own.
    public init(_ dataset: Dataset, _ examples: Examples, isSplitPerRun: Bool = false) {
        origin = dataset.origin
        digest = dataset.digest
        exampleCount = dataset.features.exampleCount
        featureCount = dataset.features.featureCount
        classNames = dataset.classNames
        classCounts = dataset.classCounts
        trainCount = examples.train.count
        validationCount = examples.validation.count
        testCount = examples.test.count
        plane = DatasetPlane(dataset, examples, isSplitPerRun: isSplitPerRun)
        partClassCounts = [examples.train, examples.validation, examples.test].map { part in
            part.reduce(into: [Int](repeating: 0, count: dataset.classNames.count)) { counts, example in
                counts[Int(examples.labels[Int(example)])] += 1
            }
        }
    }
}
