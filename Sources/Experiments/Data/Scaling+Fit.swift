import NeuralNetworks

extension Scaling {
    /// The scaling of a data set, fitted on some of its examples alone.
    ///
    /// With x the values of a feature in those examples, added in `Double` in the order of the examples:
    ///
    ///     none           0, 1
    ///     unit           0, 1/255
    ///     minmax         min x, 1/(max x − min x)
    ///     standardize    μ = Σx/n, 1/√(Σ(x − μ)²/n)
    ///
    /// offset and factor of each feature. A feature that is the same in all those examples gets the factor 0.
    ///
    /// - Parameter examples: Whose values count; at least one.
    /// - Throws: `DataError` for `unit` on features that are not bytes.
    func fit(_ dataset: Dataset, on examples: [Int32]) throws(DataError) -> FeatureScaling {
        let count = dataset.features.featureCount
        switch (self, dataset.features.storage) {
        case (.none, _):
            return FeatureScaling(
                offsets: .init(repeating: 0, count: count), factors: .init(repeating: 1, count: count))
        case (.unit, .bytes):
            return FeatureScaling(
                offsets: .init(repeating: 0, count: count), factors: .init(repeating: 1 / 255, count: count))
        case (.unit, .floats):
            throw DataError(
                file: dataset.origin, problem: "scale 'unit' divides bytes by 255, and these features are not bytes",
                advice: "use minmax or standardize", setting: "scale")
        case (_, .bytes(let bytes)):
            return fit(bytes, featureCount: count, on: examples) { Double($0) }
        case (_, .floats(let floats)):
            return fit(floats, featureCount: count, on: examples) { Double($0) }
        }
    }

    private func fit<Value>(
        _ values: [Value], featureCount: Int, on examples: [Int32], number: (Value) -> Double
    ) -> FeatureScaling {
        precondition(!examples.isEmpty, "a scaling is fitted on at least one example")
        var least = [Double](repeating: .infinity, count: featureCount)
        var greatest = [Double](repeating: -.infinity, count: featureCount)
        var sums = [Double](repeating: 0, count: featureCount)
        for example in examples {
            let row = Int(example) * featureCount
            for feature in 0..<featureCount {
                let x = number(values[row + feature])
                least[feature] = min(least[feature], x)
                greatest[feature] = max(greatest[feature], x)
                sums[feature] += x
            }
        }
        if self == .minmax { return scaling(offsets: least, spreads: zip(greatest, least).map { $0 - $1 }) }

        let means = sums.map { $0 / Double(examples.count) }
        var squares = [Double](repeating: 0, count: featureCount)
        for example in examples {
            let row = Int(example) * featureCount
            for feature in 0..<featureCount {
                let difference = number(values[row + feature]) - means[feature]
                squares[feature] += difference * difference
            }
        }
        let deviations = squares.indices.map { feature in
            // A mean that was rounded makes a small spread out of none.
            least[feature] == greatest[feature] ? 0 : (squares[feature] / Double(examples.count)).squareRoot()
        }
        return scaling(offsets: means, spreads: deviations)
    }

    /// Offsets and one over the spreads; 0 where a spread is 0, or so small that one over it is no float.
    private func scaling(offsets: [Double], spreads: [Double]) -> FeatureScaling {
        FeatureScaling(
            offsets: offsets.map(Float.init),
            factors: spreads.map { spread in
                let factor = Float(1 / spread)
                return factor.isFinite ? factor : 0
            })
    }
}
