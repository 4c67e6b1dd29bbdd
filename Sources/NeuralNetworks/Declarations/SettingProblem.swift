/// Settings of one component that are legal alone but not together.
public struct SettingProblem: Hashable, Sendable {
    /// The setting at fault, as a spec writes it.
    public let setting: String
    /// What is wrong, in one clause.
    public let message: String
    /// A way out, in one clause.
    public let advice: String

    /// A problem with that setting.
    public init(setting: String, message: String, advice: String) {
        self.setting = setting
        self.message = message
        self.advice = advice
    }
}
