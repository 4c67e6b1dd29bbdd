import Elementary

/// A learning rate that falls along half a cosine, to a share f of itself.
///
///     η(t) = η·(f + (1 − f)·(1 + cos (π·t / T))/2)
///
/// Loshchilov & Hutter (2017), arXiv:1608.03983, equation 5, without restarts, once per epoch. As in PyTorch with T = the
/// number of epochs, the last epoch's rate is one epoch short of the end.
struct CosineSchedule: Schedule {
    /// f
    var finalFactor = 0.0
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<CosineSchedule>(
        "cosine", "A learning rate that falls along half a cosine, to a share of itself.",
        formula: "η(t) = η·(f + (1 − f)·(1 + cos (π·t / T))/2)",
        source: "Loshchilov & Hutter (2017), SGDR: stochastic gradient descent with warm restarts, arXiv:1608.03983",
        foreignNames: ["cosine_annealing", "cosine_decay", "cos"],
        settings: [
            .finalFactor(\.finalFactor, foreignNames: ["eta_min", "alpha", "final"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double {
        let share = (1 + cosine(Double.pi * Double(time.epoch) / Double(time.epochCount))) / 2
        return finalFactor + (1 - finalFactor) * share
    }
}
