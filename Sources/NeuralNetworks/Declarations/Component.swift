/// A small value type that a spec can name: an optimizer, an activation, a section of the spec.
///
/// The type describes itself once. That one declaration gives decoding, defaults, range checks, suggestions,
/// documentation and the record of a run. The defaults are those of `init()` and stand nowhere else.
public protocol Component: Sendable {
    /// The component with every setting at its default.
    init()

    /// The component's name, words and settings.
    static var declaration: Declaration<Self> { get }

    /// What is wrong with settings that are legal alone but not together; empty for most components.
    func problems() -> [SettingProblem]
}

extension Component {
    /// None: each setting is legal whatever the others are.
    public func problems() -> [SettingProblem] { [] }
}

/// What a component says about itself.
public struct Declaration<Owner: Component>: Sendable {
    let name: String
    let summary: String
    let formula: String
    let source: String
    let aliases: [String]
    let foreignNames: [String]
    let settings: [Setting<Owner>]

    /// A declaration.
    ///
    /// - Parameters:
    ///   - name: The name as a spec writes it, in snake_case.
    ///   - summary: One sentence that says what the component is.
    ///   - formula: The formula, in the symbols of the source.
    ///   - source: Authors, year, title or identifier of the paper.
    ///   - aliases: Other names that are accepted.
    ///   - foreignNames: Names from other programs that earn a suggestion.
    ///   - settings: The settings, in the order in which they are documented and recorded.
    public init(
        _ name: String, _ summary: String, formula: String = "", source: String = "", aliases: [String] = [],
        foreignNames: [String] = [], settings: [Setting<Owner>] = []
    ) {
        self.name = name
        self.summary = summary
        self.formula = formula
        self.source = source
        self.aliases = aliases
        self.foreignNames = foreignNames
        self.settings = settings
    }
}

extension Component {
    /// The declaration without the Swift types: what decoding, documentation and checks work with.
    public static var description: ComponentDescription {
        let defaults = Self()
        return ComponentDescription(
            name: declaration.name, summary: declaration.summary, formula: declaration.formula,
            source: declaration.source, aliases: declaration.aliases, foreignNames: declaration.foreignNames,
            settings: declaration.settings.map { $0.description(defaults: defaults) })
    }

    /// The component made from decoded settings; a setting that is not among them keeps its default.
    ///
    /// - Precondition: each field is a setting of the declaration, and each value of the kind that it names.
    public init(_ value: ComponentValue) {
        self.init()
        for field in value.fields {
            precondition(
                Self.declaration.settings.contains { $0.name == field.name },
                "'\(field.name)' is no setting of '\(value.name)'")
        }
        for setting in Self.declaration.settings {
            guard let settingValue = value[setting.name] else { continue }
            let isSet = setting.set(&self, settingValue)
            precondition(isSet, "setting '\(setting.name)' of '\(value.name)' cannot be \(settingValue)")
        }
    }

    /// The component with every setting written out.
    public var componentValue: ComponentValue {
        ComponentValue(
            name: Self.declaration.name,
            fields: Self.declaration.settings.map { ComponentValue.Field($0.name, $0.get(self)) })
    }
}
