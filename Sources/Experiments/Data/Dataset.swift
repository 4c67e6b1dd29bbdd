import NeuralNetworks

/// Examples as they were loaded: raw features, labels, and the part that the source itself keeps for testing.
///
/// A data set is loaded once and shared by all runs. Splits are lists of indices; scaling is applied where a batch is
/// gathered.
public struct Dataset: Sendable {
    /// Raw features, one row per example.
    public let features: FeatureMatrix
    /// The class of each example, 0…classCount − 1.
    public let labels: [Int32]
    /// The name of each class, in the order of its number.
    public let classNames: [String]
    /// The name of each feature.
    public let featureNames: [String]
    /// How many examples at the end are the source's own test part; 0 when it has none.
    public let testCount: Int
    /// SHA-256 of features, labels, class names and test part, in hexadecimal.
    ///
    /// The digested bytes, whole numbers as eight bytes with the lowest first: `espalier dataset 1`; 0 for features
    /// stored as bytes or 1 for floats; the numbers of examples, features, classes and own test examples; the features
    /// row by row (one byte each, or four bytes of IEEE 754 with the lowest first); the labels as four bytes each with
    /// the lowest first; each class name as its length in bytes and its UTF-8. What features and files are called does
    /// not count.
    public let digest: String
    /// What was loaded, for the report: `data/digits.csv`, `moons`.
    public let origin: String

    /// A data set; the digest is worked out.
    ///
    /// - Precondition: one label per row, each the number of a class; one name per feature.
    public init(
        features: FeatureMatrix, labels: [Int32], classNames: [String], featureNames: [String], testCount: Int = 0,
        origin: String
    ) {
        precondition(labels.count == features.exampleCount, "\(labels.count) labels, \(features.exampleCount) rows")
        precondition(featureNames.count == features.featureCount, "\(featureNames.count) names of features")
        precondition((0...labels.count).contains(testCount), "\(testCount) of \(labels.count) examples for testing")
        self.features = features
        self.labels = labels
        self.classNames = classNames
        self.featureNames = featureNames
        self.testCount = testCount
        self.origin = origin

        var digest = Digest()
        digest.update("espalier dataset 1")
        let kind = if case .bytes = features.storage { 0 } else { 1 }
        for number in [kind, features.exampleCount, features.featureCount, classNames.count, testCount] {
            digest.update(number)
        }
        switch features.storage {
        case .bytes(let bytes): digest.update(bytes)
        case .floats(let floats): digest.update(floats)
        }
        digest.update(labels)
        for name in classNames {
            digest.update(name.utf8.count)
            digest.update(name)
        }
        self.digest = digest.hexadecimal
    }
}

extension Dataset {
    /// The number of examples of each class.
    public var classCounts: [Int] {
        var counts = [Int](repeating: 0, count: classNames.count)
        for label in labels { counts[Int(label)] += 1 }
        return counts
    }
}
