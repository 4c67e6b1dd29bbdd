/// A learning rate that does not change.
public struct ConstantSchedule: Schedule {
    /// The epochs of the warm-up.
    public var warmupEpochs = 0

    /// The schedule with its defaults.
    public init() {}

    /// What a spec says to get it.
    public static let declaration = Declaration<ConstantSchedule>(
        "constant", "A learning rate that does not change.", formula: "η(t) = η",
        settings: [.warmupEpochs(\.warmupEpochs)])

    /// 1.
    public func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double { 1 }
}
