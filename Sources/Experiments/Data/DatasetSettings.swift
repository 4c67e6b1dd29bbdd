import NeuralNetworks

/// The data of a run: where they come from, how they are scaled and split.
public struct DatasetSettings: Component {
    /// Where the examples come from.
    public var source: any DataSource = CSVSource()
    /// How features are scaled; fitted on the training part alone.
    public var scale = Scaling.none
    /// Which examples play which part.
    public var split = SplitSettings()

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<DatasetSettings>(
        "dataset", "The data and how they are split and scaled.",
        settings: [
            Setting(
                "source", \.source, of: DataSources.family, "Where the examples come from.", flattened: true,
                isRequired: true),
            Setting(
                "scale", \.scale, .choice(Scaling.allCases.map(\.rawValue)),
                "How features are scaled; fitted on the training part alone."),
            Setting("split", section: \.split, "Which examples are for training, validation and test."),
        ])
}

/// How features are scaled.
public enum Scaling: String, CaseIterable, SettingRepresentable {
    /// As they are.
    case none
    /// Divided by 255: bytes to 0…1.
    case unit
    /// To 0…1 by the smallest and the largest value of each feature in the training part; a constant feature to 0.
    case minmax
    /// To mean 0 and standard deviation 1 (divisor n) of each feature in the training part; a constant feature to 0.
    case standardize
}

/// Which examples play which part.
public struct SplitSettings: Component {
    /// The part to select on.
    public var validation = Portion.fraction(0.2)
    /// The part to report on; nil: 0.2, or the source's own test part.
    public var test: Portion?
    /// Whether each part has the classes in the proportion of the whole.
    public var stratify = true
    /// The seed of the split, the same for all runs, or a new split for each run's seed.
    public var seed = SplitSeed.fixed(0)

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<SplitSettings>(
        "split", "Which examples are for training, validation and test.",
        settings: [
            Setting("validation", \.validation, Portion.kind, "The part to select on: a fraction or a count."),
            Setting(
                "test", \.writtenTest, WrittenTest.kind,
                "The part to report on: a fraction or a count; auto: 0.2, or the source's own test part, where nothing "
                    + "else may stand."),
            Setting("stratify", \.stratify, .flag, "Whether each part has the classes in the whole's proportion."),
            Setting(
                "seed", \.seed, .either([.integer(0...Int.max), .choice(["per_run"])]),
                "The seed of the split, or per_run for a new split with each run's seed."),
        ])
}

extension SplitSettings {
    /// The test part as a spec has it: `auto` for nil.
    fileprivate var writtenTest: WrittenTest {
        get { test.map(WrittenTest.portion) ?? .auto }
        set { if case .portion(let portion) = newValue { test = portion } else { test = nil } }
    }
}

/// A test part in a spec. The word for the default is not `none`, which would read as no test part at all.
private enum WrittenTest: SettingRepresentable {
    case portion(Portion)
    case auto

    static let kind = SettingKind.either(Portion.kinds + [.choice(["auto"])])

    var settingValue: SettingValue {
        switch self {
        case .portion(let portion): portion.settingValue
        case .auto: .text("auto")
        }
    }

    init?(settingValue: SettingValue) {
        if settingValue == .text("auto") {
            self = .auto
        } else {
            guard let portion = Portion(settingValue: settingValue) else { return nil }
            self = .portion(portion)
        }
    }
}

/// A part of the examples: a fraction below 1, or a count.
public enum Portion: SettingRepresentable, Hashable {
    case fraction(Double)
    case count(Int)

    /// What a spec may write.
    public static let kind = SettingKind.either(kinds)
    fileprivate static let kinds = [SettingKind.integer(0...Int.max), .number(.from(0, below: 1))]

    /// The value as a spec or a record has it.
    public var settingValue: SettingValue {
        switch self {
        case .fraction(let fraction): .number(fraction)
        case .count(let count): .integer(count)
        }
    }

    /// The value, or nil when it is of another kind.
    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .integer(let count): self = .count(count)
        case .number(let fraction): self = .fraction(fraction)
        default: return nil
        }
    }
}

/// The seed of a split.
public enum SplitSeed: SettingRepresentable, Hashable {
    /// The same split for all runs.
    case fixed(Int)
    /// A new split for each run's seed.
    case perRun

    /// The value as a spec or a record has it.
    public var settingValue: SettingValue {
        switch self {
        case .fixed(let seed): .integer(seed)
        case .perRun: .text("per_run")
        }
    }

    /// The value, or nil when it is of another kind.
    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .integer(let seed): self = .fixed(seed)
        case .text("per_run"): self = .perRun
        default: return nil
        }
    }
}
