/// A rule for the learning rate over a training.
///
/// The rule is an immutable value. What it remembers of the numbers that it watches is passed in and out.
public protocol Schedule: Component {
    /// The factor on the optimizer's learning rate at one update after the warm-up.
    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double

    /// The epochs in which the factor rises in equal steps, one per update, from 0 (not reached) to 1. A setting of every
    /// schedule without a rise of its own.
    var warmupEpochs: Int { get }

    /// The number that `observe` takes after each epoch; nil when the schedule watches none.
    var watched: WatchedNumber? { get }

    /// Takes what the watched number came to in an epoch after the warm-up.
    func observe(_ value: Double, memory: inout ScheduleMemory)
}

extension Schedule {
    /// None.
    public var watched: WatchedNumber? { nil }

    /// Remembers nothing.
    public func observe(_ value: Double, memory: inout ScheduleMemory) {}
}

/// The place of an update in what follows the warm-up.
public struct ScheduleTime: Sendable, Equatable {
    /// The epoch, from 0, counted from the end of the warm-up.
    public let epoch: Int
    /// The number of epochs after the warm-up, at least 1.
    public let epochCount: Int
    /// The update within the epoch, from 0.
    public let step: Int
    /// The updates of an epoch, at least 1.
    public let stepsPerEpoch: Int

    /// A place; without steps the only update of an epoch.
    public init(epoch: Int, epochCount: Int, step: Int = 0, stepsPerEpoch: Int = 1) {
        self.epoch = epoch
        self.epochCount = epochCount
        self.step = step
        self.stepsPerEpoch = stepsPerEpoch
    }
}

/// What a schedule remembers of the numbers that it has watched.
public struct ScheduleMemory: Sendable, Equatable {
    /// The factor that they have led to.
    public var factor = 1.0
    /// The best number so far; nil before the first.
    public var best: Double?
    /// The epochs since then without improvement, or since the last fall.
    public var waited = 0
    /// The epochs that are not counted any more.
    public var cooldown = 0

    /// The memory of a schedule that has seen nothing.
    public init() {}
}

/// The schedules that a spec can name.
public enum Schedules {
    /// All of them, in the order in which they are documented.
    public static let all: [any Schedule.Type] = [
        ConstantSchedule.self, StepSchedule.self, ExponentialSchedule.self, InverseSchedule.self, LinearSchedule.self,
        PolynomialSchedule.self, CosineSchedule.self, OneCycleSchedule.self, PlateauSchedule.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Schedule>(
        noun: "schedule", plural: "schedules",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}

extension Setting where Owner: Schedule {
    /// The warm-up, which every schedule without a rise of its own has.
    static func warmupEpochs(_ path: WritableKeyPath<Owner, Int> & Sendable) -> Setting {
        Setting(
            "warmup_epochs", path, .integer(0...1_000_000),
            "The epochs in which the learning rate rises in equal steps, update by update.")
    }

    /// f, the share that a fall ends at.
    static func finalFactor(_ path: WritableKeyPath<Owner, Double> & Sendable, foreignNames: [String]) -> Setting {
        Setting(
            "final_factor", path, .number(.from(0, through: 1)),
            "f, the share of the learning rate that the fall ends at.", foreignNames: foreignNames)
    }
}
