/// Settings of one component that are legal alone but not together.
public struct SettingProblem: Hashable, Sendable {
    /// The setting at fault, as a spec writes it; dots lead into sections: `split.test`.
    public let setting: String
    /// What is wrong, in one clause.
    public let message: String
    /// A way out, in one clause; may be empty.
    public let advice: String
    /// The other settings that the problem rests on, named as `setting` is.
    public let others: [String]

    /// A problem with that setting.
    public init(setting: String, message: String, advice: String, with others: [String] = []) {
        self.setting = setting
        self.message = message
        self.advice = advice
        self.others = others
    }

    /// The problem as the owner of a section sees it, by whose name the settings' names then begin.
    public func inside(_ section: String) -> SettingProblem {
        SettingProblem(
            setting: "\(section).\(setting)", message: message, advice: advice,
            with: others.map { "\(section).\($0)" })
    }
}
