import NeuralNetworks

/// The data sets of an experiment: each is loaded once, and each split of it made once, for however many runs ask, even
/// at the same time.
public final class DatasetCache: Sendable {
    /// The folder of the spec, which relative paths start from.
    public let folder: String
    private let datasets = Once<ComponentValue, Dataset>()
    private let splits = Once<SplitKey, Examples>()

    /// Everything that a split and its scaling depend on.
    private struct SplitKey: Hashable {
        let source: ComponentValue
        let split: ComponentValue
        let scale: Scaling
        let seed: Int
    }

    /// A cache with nothing in it.
    public init(folder: String) {
        self.folder = folder
    }

    /// The data set that the settings name.
    ///
    /// - Throws: The `DataError` of the one attempt to load it, each time.
    public func dataset(for settings: DatasetSettings) throws(DataError) -> Dataset {
        try datasets.value(for: settings.source.componentValue) { () throws(DataError) in
            try settings.source.load(relativeTo: folder)
        }
    }

    /// What a run of that seed trains on and is judged by. Runs with the same split share one copy.
    ///
    /// - Throws: The `DataError` of the one attempt to load and split, each time.
    public func examples(for settings: DatasetSettings, seed: Int) throws(DataError) -> Examples {
        let key = SplitKey(
            source: settings.source.componentValue, split: settings.split.componentValue, scale: settings.scale,
            seed: settings.split.seed(forRun: seed))
        return try splits.value(for: key) { () throws(DataError) in
            try dataset(for: settings).examples(split: settings.split, scale: settings.scale, seed: seed)
        }
    }

    /// What a report keeps of the data of a run of that seed.
    public func facts(for settings: DatasetSettings, seed: Int) throws(DataError) -> DatasetFacts {
        DatasetFacts(
            try dataset(for: settings), try examples(for: settings, seed: seed),
            isSplitPerRun: settings.split.seed == .perRun)
    }
}
