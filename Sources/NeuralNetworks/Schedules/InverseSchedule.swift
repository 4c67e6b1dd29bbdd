/// A learning rate that falls as one over the epochs.
///
///     η(t) = η / (1 + r·t)
struct InverseSchedule: Schedule {
    /// r
    var rate = 0.1
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<InverseSchedule>(
        "inverse", "A learning rate that falls as one over the epochs.", formula: "η(t) = η / (1 + r·t)",
        foreignNames: ["inverse_time", "inverse_time_decay", "invscaling", "time"],
        settings: [
            Setting(
                "rate", \.rate, .number(.atLeast(0)), "r, how fast it falls: after 1/r epochs it is half.",
                foreignNames: ["decay", "decay_rate", "gamma"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double { 1 / (1 + rate * Double(time.epoch)) }
}
