/// Settings of one component that are legal alone but not together.
public struct SettingProblem: Hashable, Sendable {
    /// The setting at fault, as a spec writes it; dots lead into sections: `split.test`.
    public let setting: String
    /// What is wrong, in one clause.
    public let message: String
    /// A way out, in one clause; may be empty.
    public let advice: String

    /// A problem with that setting.
    public init(setting: String, message: String, advice: String) {
        self.setting = setting
        self.message = message
        self.advice = advice
    }
}
