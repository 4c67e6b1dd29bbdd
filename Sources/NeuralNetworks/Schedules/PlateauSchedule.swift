/// A learning rate that falls by a factor when the monitored number has not improved for a while.
///
///     more than n epochs in a row without a gain above δ: factor ← max(γ·factor, f)
///
/// As PyTorch's `ReduceLROnPlateau` with `threshold_mode='abs'` and `eps=0`: n epochs without improvement are let pass,
/// the next one lowers the rate; c epochs after a fall are not counted. PyTorch's default is a relative threshold, and
/// it lets 10 epochs pass; Keras's callback lowers the rate at the n-th. Epochs of the warm-up are not observed.
struct PlateauSchedule: Schedule {
    var monitor = WatchedNumber.validationLoss
    /// γ
    var factor = 0.1
    /// n
    var patience = 3
    /// δ
    var minDelta = 0.0
    /// c
    var cooldown = 0
    /// f
    var minFactor = 0.0
    var warmupEpochs = 0

    init() {}

    static let declaration = Declaration<PlateauSchedule>(
        "reduce_on_plateau", "A learning rate that falls when the monitored number has not improved for a while.",
        formula: "more than n epochs without a gain above δ: factor ← max(γ·factor, f)",
        foreignNames: ["plateau", "reduce_lr_on_plateau", "adaptive"],
        settings: [
            .monitor(\.monitor),
            Setting(
                "factor", \.factor, .number(.above(0, below: 1)), "γ, the factor of each fall.",
                foreignNames: ["gamma", "drop", "decay_rate"]),
            Setting(
                "patience", \.patience, .integer(0...1_000_000),
                "n, the epochs without improvement that are let pass; the next one lowers the rate."),
            Setting(
                "min_delta", \.minDelta, .number(.atLeast(0)), "δ, a change must be larger to count as an improvement.",
                foreignNames: ["threshold", "tolerance"]),
            Setting(
                "cooldown", \.cooldown, .integer(0...1_000_000), "c, the epochs after a fall that are not counted."),
            Setting(
                "min_factor", \.minFactor, .number(.from(0, through: 1)),
                "f, the share of the learning rate that it never falls below.",
                foreignNames: ["min_lr", "final_factor"]),
            .warmupEpochs(\.warmupEpochs),
        ])

    var watched: WatchedNumber? { monitor }

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double { memory.factor }

    func observe(_ value: Double, memory: inout ScheduleMemory) {
        if let best = memory.best, !(monitor.gain(value, over: best) > minDelta) {
            memory.waited += 1
        } else {
            memory.best = value
            memory.waited = 0
        }
        if memory.cooldown > 0 {
            memory.cooldown -= 1
            memory.waited = 0
        }
        if memory.waited > patience {
            memory.factor = max(factor * memory.factor, minFactor)
            memory.cooldown = cooldown
            memory.waited = 0
        }
    }
}
