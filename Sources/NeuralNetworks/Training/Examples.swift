/// How raw features become inputs: input = (raw − offset) × factor, one offset and one factor per feature.
public struct FeatureScaling: Sendable, Equatable {
    /// What is taken from each feature.
    public let offsets: [Float]
    /// What each feature is multiplied by afterwards.
    public let factors: [Float]

    /// A scaling with one offset and one factor per feature.
    public init(offsets: [Float], factors: [Float]) {
        precondition(offsets.count == factors.count, "\(offsets.count) offsets, \(factors.count) factors")
        self.offsets = offsets
        self.factors = factors
    }
}

/// What one run trains on and is judged by: shared raw features, and which examples play which part.
public struct Examples: Sendable {
    /// Raw features of all examples, shared by all runs.
    public let features: FeatureMatrix
    /// The class of each example.
    public let labels: [Int32]
    /// The number of classes.
    public let classCount: Int
    /// How raw features become inputs.
    public let scaling: FeatureScaling
    /// The examples to train on, by index.
    public let train: [Int32]
    /// The examples to select on, by index; may be empty.
    public let validation: [Int32]
    /// The examples to report on, by index; may be empty.
    public let test: [Int32]

    /// The examples of one run.
    public init(
        features: FeatureMatrix, labels: [Int32], classCount: Int, scaling: FeatureScaling, train: [Int32],
        validation: [Int32], test: [Int32]
    ) {
        precondition(labels.count == features.exampleCount, "\(labels.count) labels, \(features.exampleCount) rows")
        self.features = features
        self.labels = labels
        self.classCount = classCount
        self.scaling = scaling
        self.train = train
        self.validation = validation
        self.test = test
    }
}
