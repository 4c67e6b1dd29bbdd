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
        let points = Self.choice(of: dataset).map { index in
            Point(
                x: Self.short(dataset.features[index, 0]), y: Self.short(dataset.features[index, 1]),
                label: Int(dataset.labels[index]), part: parts[index])
        }
        self.init(x: box.x, y: box.y, featureNames: dataset.featureNames, points: points)
    }

    /// The examples to keep, in order.
    private static func choice(of dataset: Dataset) -> [Int] {
        let count = dataset.labels.count
        guard count > mostPoints else { return Array(0..<count) }
        let counts = dataset.classCounts
        let shares = largestRemainders(of: mostPoints, over: counts)
        var seen = [Int](repeating: 0, count: counts.count)
        return (0..<count).filter { index in
            // The k-th of n examples is kept when the line from 0 to the share passes a whole number at it.
            let label = Int(dataset.labels[index])
            let before = seen[label] * shares[label] / counts[label]
            seen[label] += 1
            return seen[label] * shares[label] / counts[label] > before
        }
    }

    /// The number of few digits that leads back to the feature.
    private static func short(_ feature: Float) -> Double { Double(feature.description) ?? Double(feature) }
}
