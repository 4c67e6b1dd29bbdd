/// How much the examples of each class count in the loss that is optimized.
public enum ClassWeights: SettingRepresentable, Hashable {
    /// As their rarity: n/(k·nᶜ) for nᶜ of the n training examples and k classes, as in scikit-learn (King & Zeng 2001).
    case balanced
    /// One number per class, in the order of the classes.
    case each([Double])

    static let balancedWord = "balanced"

    public var settingValue: SettingValue {
        switch self {
        case .balanced: .text(Self.balancedWord)
        case .each(let weights): weights.settingValue
        }
    }

    public init?(settingValue: SettingValue) {
        if settingValue == .text(Self.balancedWord) {
            self = .balanced
        } else {
            guard let weights = [Double](settingValue: settingValue) else { return nil }
            self = .each(weights)
        }
    }

    /// The weights of the classes. A balanced class without training examples, which no loss can meet, has 0.
    ///
    /// - Precondition: a list has a number for each class.
    func weights(of examples: Examples) -> [Double] {
        switch self {
        case .each(let weights):
            precondition(
                weights.count == examples.classCount, "\(weights.count) weights, \(examples.classCount) classes")
            return weights
        case .balanced:
            var counts = [Int](repeating: 0, count: examples.classCount)
            for index in examples.train { counts[Int(examples.labels[Int(index)])] += 1 }
            return counts.map { $0 == 0 ? 0 : Double(examples.train.count) / Double(examples.classCount * $0) }
        }
    }
}
