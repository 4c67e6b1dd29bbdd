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
    /// SHA-256 of features, labels and class names, in hexadecimal.
    public let digest: String
    /// What was loaded, for the report: `data/digits.csv`, `moons`.
    public let origin: String
}
