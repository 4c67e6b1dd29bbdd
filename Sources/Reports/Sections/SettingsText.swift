import NeuralNetworks

/// A component with every setting written out, as the YAML that a spec would have.
///
/// Numbers are plain decimals: some readers of YAML take `1e-3` for a word.
struct SettingsText {
    /// The YAML.
    let text: String

    init<Root: Component>(_ component: Root) {
        text = Self.lines(component.componentValue.fields, Root.description.settings, indent: 0).joined()
    }

    private static func lines(
        _ fields: [ComponentValue.Field], _ settings: [SettingDescription], indent: Int
    ) -> [String] {
        fields.flatMap { field -> [String] in
            guard let kind = settings.first(where: { $0.name == field.name })?.kind else { return [] }
            return lines(field, kind, indent: indent)
        }
    }

    private static func lines(_ field: ComponentValue.Field, _ kind: SettingKind, indent: Int) -> [String] {
        let key = String(repeating: " ", count: indent) + field.name + ":"
        guard case .component(let component) = field.value else {
            return ["\(key) \(inline(field.value, kind))\n"]
        }
        switch kind {
        case .section(let description), .optional(.section(let description)):
            return ["\(key)\n"] + lines(component.fields, description.settings, indent: indent + 2)
        case .flattenedMember(let family):
            let own = String(repeating: " ", count: indent) + "\(family.discriminator): \(quoted(component.name))\n"
            let settings = family.member(named: component.name)?.settings ?? []
            return [own] + lines(component.fields, settings, indent: indent)
        default:
            return ["\(key) \(inline(field.value, kind))\n"]
        }
    }

    /// A value on the rest of a line: lists and members of families in flow style.
    private static func inline(_ value: SettingValue, _ kind: SettingKind) -> String {
        switch value {
        case .none: return "none"
        case .flag(let flag): return flag ? "true" : "false"
        case .integer(let integer): return String(integer)
        case .number(let number): return number.isFinite ? DecimalDigits(number).plainText() : number.description
        case .text(let text): return quoted(text)
        case .list(let values):
            return "[\(values.map { inline($0, elementKind(kind)) }.joined(separator: ", "))]"
        case .component(let component):
            guard let family = family(kind), !component.fields.isEmpty else { return quoted(component.name) }
            let settings = family.member(named: component.name)?.settings ?? []
            let fields = component.fields.map { field in
                let kind = settings.first { $0.name == field.name }?.kind ?? .text
                return "\(field.name): \(inline(field.value, kind))"
            }
            let type = "\(family.discriminator): \(quoted(component.name))"
            return "{ \(([type] + fields).joined(separator: ", ")) }"
        }
    }

    private static func elementKind(_ kind: SettingKind) -> SettingKind {
        switch kind {
        case .list(let element), .perLayer(let element): element
        case .optional(let inner): elementKind(inner)
        default: kind
        }
    }

    private static func family(_ kind: SettingKind) -> FamilyDescription? {
        switch kind {
        case .member(let family), .flattenedMember(let family): family
        case .perLayer(let inner), .optional(let inner), .list(let inner): family(inner)
        default: nil
        }
    }

    /// A text as a YAML scalar: plain when it can be taken for nothing else.
    private static func quoted(_ text: String) -> String {
        let words = ["", "true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_/"
        let isPlain = text.allSatisfy { letters.contains($0) || "0123456789.-".contains($0) }
        if isPlain, let first = text.first, letters.contains(first), !words.contains(text.lowercased()) { return text }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default:
                scalar.properties.generalCategory == .control
                    ? "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
