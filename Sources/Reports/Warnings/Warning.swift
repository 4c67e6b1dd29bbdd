/// Something that a reader must know before believing the numbers: a fact, not yet a sentence.
enum Warning: Equatable {
    /// Some runs have no result yet.
    case unfinished(failedCount: Int, missingCount: Int, runCount: Int)
    /// Some runs diverged; means and intervals are over the others.
    case diverged(count: Int, runCount: Int)
    /// One seed shows nothing about chance.
    case singleSeed
    /// So few pairs that no exact test can find a difference.
    case fewPairs(count: Int, smallestProbability: Double)
    /// The chosen value is the smallest or largest of those that were tried.
    case edge(group: String, column: String, value: String, isLargest: Bool, values: [String])
    /// Configurations were chosen on the very part that is reported.
    case testSelection(metric: String)
    /// The metric of selection was not measured, so that nothing could be chosen by it.
    case unmeasuredSelection(metric: String)
    /// No better than always answering the most frequent class.
    case majority(group: String, metric: String, mean: Double, share: Double)
    /// In most of the runs the metric was still getting better when the epochs were over.
    case improving(group: String, metric: String, count: Int, runCount: Int, lastEpochs: Int, epochs: Int)
    /// Some groups were chosen from more configurations than others.
    case unequalTuning([TuningBudget])

    /// How many configurations a group was chosen from.
    struct TuningBudget: Equatable {
        let group: String
        let configurationCount: Int
    }
}
