import Elementary

/// A learning rate that falls by the same factor every epoch.
///
///     η(t) = η·γᵗ
struct ExponentialSchedule: Schedule {
    /// γ
    var gamma = 0.95
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<ExponentialSchedule>(
        "exponential", "A learning rate that falls by the same factor every epoch.", formula: "η(t) = η·γᵗ",
        foreignNames: ["exponential_lr", "exponential_decay", "exp"],
        settings: [
            Setting(
                "gamma", \.gamma, .number(.above(0, through: 1)), "γ, the factor per epoch.",
                foreignNames: ["factor", "decay", "decay_rate"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double { power(gamma, time.epoch) }
}
