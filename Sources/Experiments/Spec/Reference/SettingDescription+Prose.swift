import NeuralNetworks

extension SettingDescription {
    /// What the setting may be and what holds when the spec is silent: `a number greater than 0; default 0.001`.
    var facts: String {
        guard let defaultText else { return defaultValue == nil ? "\(kind.inWords); must be given" : kind.inWords }
        return "\(kind.inWords); default \(defaultText)"
    }

    /// What the setting does, what it may be and its default, in sentences.
    var prose: String {
        "\(meaning) \(facts.prefix(1).uppercased())\(facts.dropFirst())."
    }

    /// The default as a spec would write it; nil for a section, whose settings have defaults of their own, and for a
    /// setting that must be given.
    var defaultText: String? {
        switch (kind, defaultValue) {
        case (.section, _), (_, nil): nil
        case (_, .component(let component)?): component.name
        case (_, let value?): value.text(as: kind)
        }
    }

    /// The default as a JSON Schema has it; nil where `defaultText` is.
    var schemaDefault: JSONValue? {
        guard defaultText != nil, let defaultValue else { return nil }
        return Self.json(defaultValue)
    }

    private static func json(_ value: SettingValue) -> JSONValue {
        switch value {
        case .none: "none"
        case .flag(let flag): .flag(flag)
        case .integer(let integer): .integer(integer)
        case .number(let number): .exact(number)
        case .text(let text): .text(text)
        case .list(let values): .list(values.map(json))
        case .component(let component): .text(component.name)
        }
    }
}

extension ComponentDescription {
    /// What the component is, its formula and where it comes from, a line each.
    var prose: String {
        [summary, formula, source].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
