import Elementary

/// A learning rate that falls by a factor every few epochs.
///
///     η(t) = η·γ^⌊t / n⌋
struct StepSchedule: Schedule {
    /// γ
    var gamma = 0.1
    /// n
    var everyEpochs = 10
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<StepSchedule>(
        "step", "A learning rate that falls by a factor every few epochs.", formula: "η(t) = η·γ^⌊t / n⌋",
        foreignNames: ["step_lr", "steps", "piecewise"],
        settings: [
            Setting(
                "gamma", \.gamma, .number(.above(0, through: 1)), "γ, the factor.",
                foreignNames: ["factor", "drop", "decay_rate"]),
            Setting(
                "every_epochs", \.everyEpochs, .integer(1...1_000_000), "n, the epochs from one fall to the next.",
                foreignNames: ["every", "step_size", "decay_steps", "epochs_drop"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double { power(gamma, time.epoch / everyEpochs) }
}
