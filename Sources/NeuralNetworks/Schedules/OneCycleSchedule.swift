import Elementary

/// A learning rate that rises to the optimizer's, falls back and far below where it began, update by update.
///
///     rise, updates 0…p·N − 1: from η/d to η;  fall, up to update N − 1: from η to η/(d·e)
///
/// Smith & Topin (2018), arXiv:1708.07120, in the two phases of PyTorch's `OneCycleLR`: N is the number of all updates,
/// p `pct_start`, d `div_factor` and e `final_div_factor`; each phase goes along half a cosine or a line. The paper also
/// moves momentum against the learning rate, and PyTorch does so unless told otherwise; here only the learning rate
/// moves.
struct OneCycleSchedule: Schedule {
    /// p
    var pctStart = 0.3
    /// d
    var divFactor = 25.0
    /// e
    var finalDivFactor = 10_000.0
    var anneal = Anneal.cosine

    init() {}

    /// The way from one rate to another.
    enum Anneal: String, CaseIterable, SettingRepresentable {
        case cosine, linear
    }

    static let declaration = Declaration<OneCycleSchedule>(
        "one_cycle", "A learning rate that rises to the optimizer's and falls far below its start, update by update.",
        formula: "η/d → η in the first p of all updates, then η → η/(d·e)",
        source: "Smith & Topin (2018), Super-convergence, arXiv:1708.07120; momentum stays as it is",
        aliases: ["1cycle"], foreignNames: ["one_cycle_lr", "super_convergence", "cyclic"],
        settings: [
            Setting(
                "pct_start", \.pctStart, .number(.from(0, through: 1)), "p, the part of all updates that rises.",
                foreignNames: ["rise", "warmup_fraction", "warmup_epochs"]),
            Setting(
                "div_factor", \.divFactor, .number(.atLeast(1)), "d: the rate begins at η/d.",
                foreignNames: ["div", "initial_div_factor"]),
            Setting(
                "final_div_factor", \.finalDivFactor, .number(.atLeast(1)), "e: the rate ends at η/(d·e).",
                foreignNames: ["final_div", "div_final"]),
            Setting(
                "anneal", \.anneal, .choice(Anneal.allCases.map(\.rawValue)), "The way of rise and fall.",
                foreignNames: ["anneal_strategy", "annealing"]),
        ])

    /// None: the rise is its own.
    var warmupEpochs: Int { 0 }

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double {
        let update = Double(time.epoch * time.stepsPerEpoch + time.step)
        let count = Double(time.epochCount * time.stepsPerEpoch)
        let peak = pctStart * count - 1
        let start = 1 / divFactor
        if update <= peak { return way(from: start, to: 1, peak > 0 ? update / peak : 1) }
        return way(from: 1, to: start / finalDivFactor, (update - peak) / (count - 1 - peak))
    }

    /// The factor at a part of the way, 0…1.
    private func way(from first: Double, to last: Double, _ part: Double) -> Double {
        switch anneal {
        case .cosine: last + (first - last) / 2 * (1 + cosine(Double.pi * part))
        case .linear: first + (last - first) * part
        }
    }
}
