import NeuralNetworks

extension DatasetSettings {
    /// What is wrong with the settings, as far as a glance at the files shows. The names of the settings
    /// start inside `dataset`: `path`, `split.test`.
    ///
    /// - Parameter folder: The folder of the spec, which relative paths start from.
    public func problems(relativeTo folder: String) -> [SettingProblem] {
        let names = source.componentValue.fields.map(\.name)
        let sourceProblems = source.problems(relativeTo: folder).map { problem in
            SettingProblem(
                setting: problem.setting, message: problem.message, advice: problem.advice, with: ["source"] + names)
        }
        return sourceProblems + splitProblems + scaleProblems
    }

    private var splitProblems: [SettingProblem] {
        if source.hasOwnTestPart, split.test != nil {
            return [
                SettingProblem(
                    setting: "split.test", message: "the data have a test part of their own",
                    advice: "leave 'test' out", with: ["source"])
            ]
        }
        let test = source.hasOwnTestPart ? .count(0) : split.test ?? SplitSettings.defaultTest
        if case .fraction(let first) = split.validation, case .fraction(let second) = test, first + second >= 1 {
            return [
                SettingProblem(
                    setting: "split.validation",
                    message: "validation \(first) and test \(second) leave nothing for training",
                    advice: "their sum must be below 1", with: ["split.test"])
            ]
        }
        return []
    }

    private var scaleProblems: [SettingProblem] {
        guard scale == .unit, source.hasByteFeatures == false else { return [] }
        return [
            SettingProblem(
                setting: "scale", message: "'unit' divides bytes by 255, and these features are not bytes",
                advice: "use minmax or standardize", with: ["source"])
        ]
    }
}
