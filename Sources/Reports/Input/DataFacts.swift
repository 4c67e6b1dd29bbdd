/// What a report says of one data set and its split.
public struct DataFacts: Sendable, Equatable {
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

    /// The facts of a data set and a split of it.
    public init(
        origin: String, digest: String, exampleCount: Int, featureCount: Int, classNames: [String],
        classCounts: [Int], trainCount: Int, validationCount: Int, testCount: Int
    ) {
        self.origin = origin
        self.digest = digest
        self.exampleCount = exampleCount
        self.featureCount = featureCount
        self.classNames = classNames
        self.classCounts = classCounts
        self.trainCount = trainCount
        self.validationCount = validationCount
        self.testCount = testCount
    }
}

extension DataFacts {
    /// The accuracy of always answering the most frequent class; nil without examples.
    var majorityShare: Double? {
        guard let largest = classCounts.max(), exampleCount > 0 else { return nil }
        return Double(largest) / Double(exampleCount)
    }
}
