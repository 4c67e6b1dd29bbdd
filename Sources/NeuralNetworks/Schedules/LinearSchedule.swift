/// A learning rate that falls along a line, to a share f of itself.
///
///     η(t) = η·(f + (1 − f)·(1 − t / T))
///
/// Once per epoch. As in PyTorch's `LinearLR` from 1 to f with T = the number of epochs, the last epoch's rate is one
/// epoch short of the end.
struct LinearSchedule: Schedule {
    /// f
    var finalFactor = 0.0
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<LinearSchedule>(
        "linear", "A learning rate that falls along a line, to a share of itself.",
        formula: "η(t) = η·(f + (1 − f)·(1 − t / T))",
        foreignNames: ["linear_lr", "linear_decay", "linear_annealing"],
        settings: [
            .finalFactor(\.finalFactor, foreignNames: ["end_factor", "end_learning_rate", "final"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double {
        let share = Double(time.epochCount - time.epoch) / Double(time.epochCount)
        return finalFactor + (1 - finalFactor) * share
    }
}
