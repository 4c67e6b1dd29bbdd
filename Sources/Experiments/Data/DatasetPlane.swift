import NeuralNetworks

/// What a lock file keeps of data with exactly two features, so that a report can draw them.
public struct DatasetPlane: Sendable, Equatable, Codable {
    /// An example.
    public struct Point: Sendable, Equatable, Codable {
        /// The first feature as it was loaded.
        public let x: Double
        /// The second feature as it was loaded.
        public let y: Double
        /// The class.
        public let label: Int
        /// The part that it belongs to.
        public let part: Part
    }

    /// What an example is for.
    public enum Part: String, Sendable, Codable {
        case train = "t"
        case validation = "v"
        case test = "e"
        /// Another for each seed.
        case varying = "s"
    }

    /// More examples than this are not kept.
    static let mostPoints = 600

    /// The values of the first feature that are drawn.
    public let x: ClosedRange<Double>
    /// The values of the second feature that are drawn.
    public let y: ClosedRange<Double>
    /// The names of the two features.
    public let featureNames: [String]
    /// All examples in order, or an even choice of them: of each class in proportion, at equal distances in the order of
    /// the data.
    public let points: [Point]

    /// What is kept.
    public init(x: ClosedRange<Double>, y: ClosedRange<Double>, featureNames: [String], points: [Point]) {
        self.x = x
        self.y = y
        self.featureNames = featureNames
        self.points = points
    }

    /// What is kept of a data set; nil when it has another number of features than two.
    ///
    /// - Parameter isSplitPerRun: Whether each seed has a split of its own.
    init?(_ dataset: Dataset, _ examples: Examples, isSplitPerRun: Bool) {
        guard let box = FeatureBox(dataset.features) else { return nil }
        var parts = [Part](repeating: isSplitPerRun ? .varying : .train, count: dataset.labels.count)
        if !isSplitPerRun {
            for index in examples.validation { parts[Int(index)] = .validation }
            for index in examples.test { parts[Int(index)] = .test }
        }
        let labels = dataset.labels.map(Int.init)
        let points = Self.choice(of: labels, count: Self.mostPoints).map { index in
            Point(
                x: Self.short(dataset.features[index, 0]), y: Self.short(dataset.features[index, 1]),
                label: labels[index], part: parts[index])
        }
        self.init(x: box.x, y: box.y, featureNames: dataset.featureNames, points: points)
    }

    /// An even choice of at most so many of the points.
    public func points(atMost count: Int) -> [Point] {
        Self.choice(of: points.map(\.label), count: count).map { points[$0] }
    }

    /// The indices of at most `count` of some labels, in order: of each class in proportion, at equal distances.
    private static func choice(of labels: [Int], count: Int) -> [Int] {
        guard labels.count > count else { return Array(labels.indices) }
        var sizes = [Int](repeating: 0, count: (labels.max() ?? 0) + 1)
        for label in labels { sizes[label] += 1 }
        let shares = largestRemainders(of: count, over: sizes)
        var seen = [Int](repeating: 0, count: sizes.count)
        return labels.indices.filter { index in
            // The k-th of n examples is chosen when the line from 0 to the share passes a whole number at it.
            let label = labels[index]
            let before = seen[label] * shares[label] / sizes[label]
            seen[label] += 1
            return seen[label] * shares[label] / sizes[label] > before
        }
    }

    /// The number of few digits that leads back to the feature.
    private static func short(_ feature: Float) -> Double { Double(feature.description) ?? Double(feature) }
}
