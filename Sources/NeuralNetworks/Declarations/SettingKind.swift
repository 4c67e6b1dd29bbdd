/// What a setting's value may be: enough to decode, check, describe and document it.
public indirect enum SettingKind: Sendable {
    /// A number within a range.
    case number(NumberRange)
    /// A whole number within a closed range.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// Any text.
    case text
    /// A span of time, in seconds when it is a plain number: `90`, `30s`, `10m`, `2h`.
    case duration
    /// One of a few words.
    case choice([String])
    /// One member of a family: its name alone, or a mapping with the family's discriminator and the member's settings.
    case member(FamilyDescription)
    /// One member of a family whose settings stand in the same mapping as the discriminator itself
    /// (`dataset: {source: csv, path: …, scale: …}`).
    case flattenedMember(FamilyDescription)
    /// A mapping with settings of its own.
    case section(ComponentDescription)
    /// A list of values.
    case list(SettingKind)
    /// One value for all layers, or a list with one per layer.
    case perLayer(SettingKind)
    /// A value, or the word `none`.
    case optional(SettingKind)
    /// The first of several kinds that fits.
    case either([SettingKind])
}

/// A setting as its declaration describes it.
public struct SettingDescription: Sendable {
    /// The name as a spec writes it.
    public let name: String
    /// What the value may be.
    public let kind: SettingKind
    /// The value that holds when the spec is silent; nil when the spec must give one.
    public let defaultValue: SettingValue?
    /// What the setting does, in one sentence.
    public let meaning: String
    /// Names that are accepted for it.
    public let aliases: [String]
    /// Names from other programs that earn a suggestion (`lr` for `learning_rate`), but are not accepted.
    public let foreignNames: [String]
    /// Whether the value is the path of a file or folder, which starts from the folder of the text that has it.
    public let isPath: Bool

    /// A setting with all that is known about it.
    public init(
        name: String, kind: SettingKind, defaultValue: SettingValue?, meaning: String, aliases: [String] = [],
        foreignNames: [String] = [], isPath: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.defaultValue = defaultValue
        self.meaning = meaning
        self.aliases = aliases
        self.foreignNames = foreignNames
        self.isPath = isPath
    }
}

/// A component as its declaration describes it.
public struct ComponentDescription: Sendable {
    /// The name as a spec writes it.
    public let name: String
    /// What it is, in one sentence.
    public let summary: String
    /// The formula, in the symbols of the source; empty when there is none.
    public let formula: String
    /// Authors, year, title or identifier of the paper that it comes from; empty when there is none.
    public let source: String
    /// Names that are accepted for it.
    public let aliases: [String]
    /// Names from other programs that earn a suggestion, but are not accepted.
    public let foreignNames: [String]
    /// Its settings, in the order in which they are documented and recorded.
    public let settings: [SettingDescription]
}

/// A family as a spec sees it: the optimizers, the activations.
public struct FamilyDescription: Sendable {
    /// What one member is called: `optimizer`.
    public let noun: String
    /// What several members are called: `optimizers`.
    public let plural: String
    /// The key that names the member: `type`, or `source` for data sets.
    public let discriminator: String
    /// The members, in the order in which they are documented.
    public let members: [ComponentDescription]

    /// The member of that name or alias, or nil.
    public func member(named name: String) -> ComponentDescription? {
        members.first { $0.name == name || $0.aliases.contains(name) }
    }
}
