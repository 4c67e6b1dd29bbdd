import Elementary

/// A learning rate that falls as a power of the part of the training that is left, to a share f of itself.
///
///     η(t) = η·(f + (1 − f)·(1 − t / T)ᵖ)
///
/// The "poly" policy of Chen et al. (2017), section 4.3, there with f = 0 and once per update; once per epoch here, as
/// PyTorch's `PolynomialLR` is used, which has f = 0 and the power 1 unless told otherwise. With the power 1 it is
/// `linear`.
struct PolynomialSchedule: Schedule {
    /// p
    var power = 0.9
    /// f
    var finalFactor = 0.0
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<PolynomialSchedule>(
        "polynomial", "A learning rate that falls as a power of the part that is left, to a share of itself.",
        formula: "η(t) = η·(f + (1 − f)·(1 − t / T)ᵖ)",
        source: "Chen, Papandreou, Kokkinos, Murphy & Yuille (2017), DeepLab, arXiv:1606.00915",
        foreignNames: ["poly", "polynomial_lr", "polynomial_decay"],
        settings: [
            Setting(
                "power", \.power, .number(.above(0)), "p: 1 is a line, more falls faster at first, less at the end.",
                foreignNames: ["exponent", "degree"]),
            .finalFactor(\.finalFactor, foreignNames: ["end_factor", "end_learning_rate", "final"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double {
        let share = Double(time.epochCount - time.epoch) / Double(time.epochCount)
        return finalFactor + (1 - finalFactor) * exponential(power * logarithm(share))
    }
}
