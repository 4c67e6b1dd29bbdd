import NeuralNetworks

extension Dataset {
    /// What one run trains on and is judged by: the data set split, and scaled by what its training part shows.
    ///
    /// - Parameter seed: The run's seed, which counts when the split is `per_run`.
    /// - Throws: `DataError` when the data set cannot be split or scaled so.
    public func examples(split: SplitSettings, scale: Scaling, seed: Int) throws(DataError) -> Examples {
        let parts = try Split(self, split, seed: split.seed(forRun: seed))
        return Examples(
            features: features, labels: labels, classCount: classNames.count,
            scaling: try scale.fit(self, on: parts.train), train: parts.train, validation: parts.validation,
            test: parts.test)
    }
}

extension SplitSettings {
    /// The test part of a source that has none of its own, when the spec is silent.
    static let defaultTest = Portion.fraction(0.2)

    /// The seed of the split for a run of that seed.
    func seed(forRun seed: Int) -> Int {
        switch self.seed {
        case .fixed(let fixed): fixed
        case .perRun: seed
        }
    }
}
