/// A rule for the learning rate over the epochs.
public protocol Schedule: Component {
    /// The factor on the optimizer's learning rate in an epoch after warm-up.
    ///
    /// - Parameters:
    ///   - epoch: The epoch, from 0, counted from the end of the warm-up.
    ///   - epochCount: The number of epochs after the warm-up, at least 1.
    func factor(epoch: Int, epochCount: Int) -> Double

    /// The epochs in which the factor rises in equal steps, one per update, from 0 (not reached) to 1. A setting of every
    /// schedule.
    var warmupEpochs: Int { get }
}

/// The schedules that a spec can name.
public enum Schedules {
    /// All of them, in the order in which they are documented.
    public static let all: [any Schedule.Type] = [
        ConstantSchedule.self, StepSchedule.self, ExponentialSchedule.self, InverseSchedule.self, CosineSchedule.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Schedule>(
        noun: "schedule", plural: "schedules",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}

extension Setting where Owner: Schedule {
    /// The warm-up, which every schedule has.
    static func warmupEpochs(_ path: WritableKeyPath<Owner, Int> & Sendable) -> Setting {
        Setting(
            "warmup_epochs", path, .integer(0...1_000_000),
            "The epochs in which the learning rate rises in equal steps, update by update.")
    }
}
