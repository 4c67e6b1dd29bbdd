/// The part of the plane that two-feature data lie in, with a margin, in raw features.
public struct FeatureBox: Sendable, Equatable {
    /// The values of the first feature.
    public let x: ClosedRange<Double>
    /// The values of the second feature.
    public let y: ClosedRange<Double>

    /// The margin on each side, as a fraction of the data's extent.
    private static let margin = 0.1

    /// The box of those ranges.
    public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
        self.x = x
        self.y = y
    }

    /// The box around all examples; nil when they have another number of features than two, when there are none, and when
    /// a feature is no finite number.
    public init?(_ features: FeatureMatrix) {
        guard features.featureCount == 2, features.exampleCount > 0 else { return nil }
        var least = [Double](repeating: .infinity, count: 2)
        var greatest = [Double](repeating: -.infinity, count: 2)
        for example in 0..<features.exampleCount {
            for feature in 0..<2 {
                let value = Double(features[example, feature])
                guard value.isFinite else { return nil }
                least[feature] = min(least[feature], value)
                greatest[feature] = max(greatest[feature], value)
            }
        }
        let ranges = zip(least, greatest).map(Self.range)
        self.init(x: ranges[0], y: ranges[1])
    }

    /// The range with its margin; around a single value, as wide as the value is large.
    private static func range(_ least: Double, _ greatest: Double) -> ClosedRange<Double> {
        let extent = greatest - least
        let added = extent > 0 ? extent * margin : max(1, least.magnitude) / 2
        return (least - added)...(greatest + added)
    }
}
