import Experiments

extension DatasetFacts {
    /// The accuracy, on one part, of always answering the class that is most frequent in training; of the whole data where
    /// nothing is known of the parts. Nil without examples.
    func majorityShare(of part: String) -> Double? {
        if let index = ["train", "validation", "test"].firstIndex(of: part), let counts = partClassCounts,
            counts.indices.contains(index), let training = counts.first, let largest = training.max(),
            let answer = training.firstIndex(of: largest), counts[index].indices.contains(answer)
        {
            let total = counts[index].reduce(0, +)
            return total > 0 ? Double(counts[index][answer]) / Double(total) : nil
        }
        guard let largest = classCounts.max(), exampleCount > 0 else { return nil }
        return Double(largest) / Double(exampleCount)
    }
}
