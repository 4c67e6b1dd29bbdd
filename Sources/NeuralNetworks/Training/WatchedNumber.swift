/// A number of every epoch that early stopping and schedules can watch.
public enum WatchedNumber: String, CaseIterable, SettingRepresentable {
    /// The mean cross-entropy of the validation part.
    case validationLoss = "validation.loss"
    /// The fraction of the validation part that is classified correctly.
    case validationAccuracy = "validation.accuracy"
    /// The mean of the losses that the batches had before their updates: what is optimized, without penalties.
    case runningLoss = "train.running_loss"

    /// By how much a number is better than another: losses should fall, accuracies rise.
    public func gain(_ value: Double, over other: Double) -> Double {
        switch self {
        case .validationLoss, .runningLoss: other - value
        case .validationAccuracy: value - other
        }
    }
}

extension Setting {
    /// Which number is watched.
    static func monitor(_ path: WritableKeyPath<Owner, WatchedNumber> & Sendable) -> Setting {
        Setting(
            "monitor", path, .choice(WatchedNumber.allCases.map(\.rawValue)),
            "What is monitored: losses should fall, accuracies rise.")
    }
}
