extension Component {
    /// What is wrong here and in all components inside; the settings' names lead from this component down:
    /// `schedule.gamma`.
    ///
    /// A member whose settings stand in its owner's mapping is named as if it did not (`source.noise`).
    public func allProblems() -> [SettingProblem] {
        let inner = Self.declaration.settings.flatMap { setting in
            setting.components(self).flatMap { $0.allProblems() }.map { $0.inside(setting.name) }
        }
        return problems() + inner
    }
}
