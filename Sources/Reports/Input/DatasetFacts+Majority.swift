import Experiments

extension DatasetFacts {
    /// The accuracy of always answering the most frequent class; nil without examples.
    var majorityShare: Double? {
        guard let largest = classCounts.max(), exampleCount > 0 else { return nil }
        return Double(largest) / Double(exampleCount)
    }
}
