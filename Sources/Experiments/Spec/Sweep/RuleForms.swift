import NeuralNetworks

/// What stands in an entry of `sweep.rules`, for `describe`.
struct RuleForm: Component {
    var when = PathMapping()
    var set = PathMapping()

    static let declaration = Declaration<RuleForm>(
        "rule", "Settings that take other values where a partial match holds.",
        settings: [
            Setting("when", section: \.when, "Paths and labels with a value or several; all of them must match."),
            Setting("set", section: \.set, "Paths into the run, each with the value it takes there."),
        ])
}

/// What stands in an entry of `sweep.include`, for `describe`.
struct InclusionForm: Component {
    var set = PathMapping()

    static let declaration = Declaration<InclusionForm>(
        "inclusion", "One more configuration: the base run with some settings.",
        settings: [
            Setting("set", section: \.set, "Paths into the base run, each with a value; variants may have a label.")
        ])
}

/// What stands in a block of `sweep`.
enum SweepSettings {
    /// The settings that have readers of their own, then those that are decoded as they are declared.
    static let all =
        [
            SettingDescription(
                name: "axes", kind: .section(PathMapping.description), defaultValue: SettingValue.none,
                meaning: "The settings that vary, the last fastest."),
            SettingDescription(
                name: "rules", kind: .list(.section(RuleForm.description)), defaultValue: SettingValue.none,
                meaning: "Settings that take other values where a partial match holds; applied in order."),
            SettingDescription(
                name: "exclude", kind: .list(.section(PathMapping.description)), defaultValue: SettingValue.none,
                meaning: "Combinations that are left out, as rules have made them: each a mapping of paths and labels "
                    + "to a value or several."),
            SettingDescription(
                name: "include", kind: .list(.section(InclusionForm.description)), defaultValue: SettingValue.none,
                meaning: "Configurations that are added: each the base run with some settings."),
        ] + SamplingOptions.description.settings
}
