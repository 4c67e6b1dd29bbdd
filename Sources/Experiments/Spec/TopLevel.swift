import NeuralNetworks

/// The keys at the top of a spec.
enum TopLevel {
    /// All of them, in the order in which a spec has them.
    static let keys: [SettingDescription] = before + RunSettings.parts.map(\.setting) + behind

    /// The keys that belong to no run.
    static let own: [SettingDescription] = before + behind

    private static let before = [
        SettingDescription(
            name: "version", kind: .integer(1...1), defaultValue: nil, meaning: "The version of the format: 1."),
        SettingDescription(
            name: SpecAssembly.key, kind: .text, defaultValue: SettingValue.none,
            meaning: "Another spec, whose keys hold where this one is silent."),
        SettingDescription(
            name: "name", kind: .text, defaultValue: nil,
            meaning: "What the experiment and its folder of results are called."),
        SettingDescription(
            name: "description", kind: .text, defaultValue: .text(""), meaning: "The question, for the report."),
    ]

    private static let behind = [
        SettingDescription(
            name: "seeds", kind: .list(.integer(0...Int.max)), defaultValue: .list([.integer(1)]),
            meaning: "The seeds: a list of whole numbers, or a count and the first of them."),
        SettingDescription(
            name: "protocol", kind: .section(PathMapping.description), defaultValue: SettingValue.none,
            meaning: "Seeds to choose configurations by and fresh seeds to report them by, in place of 'seeds'."),
        SettingDescription(
            name: "sweep", kind: .section(PathMapping.description), defaultValue: SettingValue.none,
            meaning: "What is varied: every point of the axes is a configuration."),
        SettingDescription(
            name: "run", kind: .section(RunOptions.description), defaultValue: SettingValue.none,
            meaning: RunOptions.description.summary),
        SettingDescription(
            name: "report", kind: .section(ReportOptions.description), defaultValue: SettingValue.none,
            meaning: ReportOptions.description.summary),
    ]
}
