import NeuralNetworks

/// How the points of a block are chosen from its axes.
public struct SamplingOptions: Component {
    /// Which points.
    public var strategy = SamplingStrategy.grid
    /// How many, where points are sampled.
    public var samples: SampleCount?
    /// Which of many equally good choices; nil: the first, which for sobol and halton is the sequence itself.
    public var sampleSeed: Int?

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<SamplingOptions>(
        "sampling", "How points are chosen from the axes.",
        source: "Sobol' (1967) with the directions of Joe & Kuo (2008); Halton (1960); Cranley & Patterson (1976)",
        settings: [
            Setting(
                "strategy", \.strategy, .choice(SamplingStrategy.allCases.map(\.rawValue)),
                "Which points: grid is every combination; the others draw samples, lists and variants evenly, ranges "
                    + "anywhere between their ends on their scale."),
            Setting(
                "samples", \.samples, .optional(.either([.integer(1...Int.max), .section(SampleBudget.description)])),
                "How many points are sampled: a number, or as many for each value of an axis."),
            Setting(
                "sample_seed", \.sampleSeed, .optional(.integer(0...Int.max)),
                "Another choice of random points; moves those of sobol and halton as a whole."),
        ])

    /// A grid has no samples, and samples must be counted.
    public func problems() -> [SettingProblem] {
        guard strategy == .grid else {
            guard samples == nil else { return [] }
            return [
                SettingProblem(
                    setting: "strategy", message: "strategy '\(strategy.rawValue)' does not say how many points",
                    advice: "add 'samples: …'")
            ]
        }
        let given = [("samples", samples != nil), ("sample_seed", sampleSeed != nil)].filter(\.1)
        return given.map { name, _ in
            SettingProblem(
                setting: name, message: "'\(name)' has no effect on a grid, which has every combination",
                advice: "add 'strategy: random', or remove it")
        }
    }
}

/// Which points of its axes a block has.
public enum SamplingStrategy: String, CaseIterable, SettingRepresentable {
    /// Every combination.
    case grid
    /// Independent, uniform samples.
    case random
    /// The points of Sobol's sequence, which fill the space evenly.
    case sobol
    /// The points of Halton's sequence, which do so with any number of axes.
    case halton
}

/// How many points are sampled.
public enum SampleCount: SettingRepresentable, Hashable {
    /// That many in all.
    case total(Int)
    /// That many for each value in the first column of an axis.
    case perRow(column: String, count: Int)

    /// The value as a spec or a record has it.
    public var settingValue: SettingValue {
        switch self {
        case .total(let count): return .integer(count)
        case .perRow(let column, let count):
            var budget = SampleBudget()
            budget.per = column
            budget.count = count
            return .component(budget.componentValue)
        }
    }

    /// The number or the mapping, or nil for anything else.
    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .integer(let count): self = .total(count)
        case .component(let value):
            let budget = SampleBudget(value)
            self = .perRow(column: budget.per, count: budget.count)
        default: return nil
        }
    }
}

/// The same number of samples for each value of an axis: `{per: optimizer.label, count: 25}`.
struct SampleBudget: Component {
    /// The axis' first column.
    var per = ""
    /// The samples of each.
    var count = 1

    static let declaration = Declaration<SampleBudget>(
        "samples", "The same number of samples for each value of an axis.",
        settings: [
            Setting(
                "per", \.per, .text, "The column of an axis of variants, values or a zip: optimizer.label.",
                isRequired: true),
            Setting("count", \.count, .integer(1...Int.max), "The samples for each of its values.", isRequired: true),
        ])
}
