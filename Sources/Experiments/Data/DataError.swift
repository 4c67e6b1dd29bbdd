import NeuralNetworks

/// Data that cannot be loaded or split, with the place and a way out.
public struct DataError: Error, Sendable, Equatable {
    /// The file as it was looked for, or the name of the data set.
    public let file: String
    /// The line, from 1; nil when no line is at fault.
    public let line: Int?
    /// The field within the line, from 1 (a field, not a character); nil when no field is at fault.
    public let column: Int?
    /// What is wrong, in one clause without a full stop.
    public let problem: String
    /// What to do; may be empty.
    public let advice: String
    /// The setting of `section` that leads there: `path`, `label`, `split.test`.
    public let setting: String
    /// The section of the run that the setting stands in; nearly always `dataset`.
    public let section: String

    /// An error.
    public init(
        file: String, line: Int? = nil, column: Int? = nil, problem: String, advice: String = "",
        setting: String = "path", section: String = "dataset"
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.advice = advice
        self.setting = setting
        self.section = section
    }
}

extension DataError: CustomStringConvertible {
    /// The error as a line of text: `data/digits.csv:31:5: expected a number, found 'abc'`.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(problem)" + (advice.isEmpty ? "" : "; \(advice)")
    }

    /// The error as a complaint about the setting that leads to it.
    var settingProblem: SettingProblem {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return SettingProblem(setting: setting, message: "\(place): \(problem)", advice: advice)
    }
}
