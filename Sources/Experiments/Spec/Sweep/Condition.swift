import Documents
import NeuralNetworks

/// Something that holds at some points of a block.
enum Condition: Sendable {
    /// A setting, defaults included, has one of these values.
    case setting(SettingPath, [SettingValue])
    /// The point of the axis at that index has one of these labels.
    case label(axis: Int, [String])
}

/// One entry of `sweep.exclude`: the points at which all its conditions hold are left out.
struct Exclusion: Sendable {
    /// What must hold, all of it.
    let conditions: [Condition]
    /// Where the entry stands.
    let span: Span
}

/// One entry of `sweep.rules`: what is set where all its conditions hold.
struct Rule: Sendable {
    /// What must hold, all of it.
    let conditions: [Condition]
    /// What is set.
    let assignments: [Assignment]
    /// Where the entry stands.
    let span: Span
}

/// One entry of `sweep.include`: the base run with some settings.
struct Inclusion: Sendable {
    /// What is set.
    let assignments: [Assignment]
    /// What tables call the values of settings that an axis has variants of, by the axis' first column.
    let labels: [String: String]
    /// Where the entry stands.
    let span: Span
}

extension SettingValue {
    /// Whether the value means what `pattern` says: numbers are equal as numbers, and a member or a section needs to
    /// have only the settings that the pattern gives.
    func matches(_ pattern: SettingValue) -> Bool {
        switch (self, pattern) {
        case (.integer(let integer), .number(let number)), (.number(let number), .integer(let integer)):
            return Double(integer) == number
        case (.list(let values), .list(let patterns)):
            return values.count == patterns.count && zip(values, patterns).allSatisfy { $0.matches($1) }
        case (.component(let component), .component(let pattern)):
            return component.name == pattern.name
                && pattern.fields.allSatisfy { component[$0.name]?.matches($0.value) ?? false }
        case (.component(let component), .text(let name)): return component.name == name
        default: return self == pattern
        }
    }
}

extension ComponentValue {
    /// A value and what it may be.
    typealias Found = (value: SettingValue, kind: SettingKind)

    /// The value at a path of names, through sections and members; nil when this component has no such setting.
    ///
    /// A discriminator (`optimizer.type`) is answered by the member's name.
    func value(at path: ArraySlice<String>, of description: ComponentDescription) -> Found? {
        guard let name = path.first else { return nil }
        let rest = path.dropFirst()
        for setting in description.settings {
            guard let value = self[setting.name] else { continue }
            if case .flattenedMember(let family) = setting.kind, let found = Self.inside(value, of: family, at: path) {
                return found
            }
            guard setting.name == name else { continue }
            if rest.isEmpty { return (value, setting.kind) }
            switch setting.kind.unwrapped {
            case .section(let section):
                guard case .component(let component) = value else { return nil }
                return component.value(at: rest, of: section)
            case .member(let family): return Self.inside(value, of: family, at: rest)
            default: return nil
            }
        }
        return nil
    }

    private static func inside(
        _ value: SettingValue, of family: FamilyDescription, at path: ArraySlice<String>
    ) -> Found? {
        guard case .component(let member) = value else { return nil }
        if path.count == 1, path.first == family.discriminator { return (.text(member.name), .text) }
        return family.member(named: member.name).flatMap { member.value(at: path, of: $0) }
    }
}
