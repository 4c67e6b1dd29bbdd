/// What random numbers are drawn for. Each purpose has streams of its own, so that drawing more for one never changes
/// another.
///
/// The raw value is a word of the generator's counter: it may never change.
public enum RandomPurpose: UInt32, CaseIterable, Sendable {
    /// Which examples are for training, validation and test.
    case split = 1
    /// The weights before the first step.
    case initialization = 2
    /// The order of the examples in an epoch.
    case shuffling = 3
    /// Which units are dropped.
    case dropout = 4
    /// Generated data sets.
    case data = 5
    /// Which points of its axes a sweep has.
    case sampling = 6
    /// Which results a resample holds, in reports.
    case resampling = 7
}
