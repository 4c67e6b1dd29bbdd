/// Something wrong with the value of one setting that its kind alone does not show.
public struct SettingProblem: Sendable, Equatable {
    /// The setting's name; dots lead into sections: `split.test`.
    public let setting: String
    /// What is wrong, in one clause without a full stop.
    public let message: String
    /// What to write instead; may be empty.
    public let advice: String

    /// A problem with one setting.
    public init(setting: String, message: String, advice: String) {
        self.setting = setting
        self.message = message
        self.advice = advice
    }
}
