import Documents
import NeuralNetworks

/// A component with every setting written out, as the YAML that a spec would have.
///
/// Numbers are plain decimals: some readers of YAML take `1e-3` for a word.
struct SettingsText {
    /// The YAML.
    let text: String

    /// Every setting of a component.
    ///
    /// - Parameter comment: What stands behind each setting, by its path, members of families with a line for each of
    ///   their settings; nil: nothing, and members on one line.
    init<Root: Component>(_ component: Root, comment: ((_ path: [String]) -> String)? = nil) {
        let lines = Self.lines(
            component.componentValue.fields, Root.description.settings, at: [], areMembersSpread: comment != nil)
        let width = lines.map(\.text.displayWidth).max() ?? 0
        text = lines.map { line in
            guard let comment, let path = line.path else { return line.text + "\n" }
            return line.text + String(repeating: " ", count: width - line.text.displayWidth) + "  # \(comment(path))\n"
        }.joined()
    }

    /// The settings of a component that another has not, or has otherwise.
    init<Root: Component>(_ component: Root, besides other: Root) {
        let settings = Root.description.settings
        let known = Self.lines(other.componentValue.fields, settings, at: [], areMembersSpread: false)
        let texts = Dictionary(known.compactMap { line in line.path.map { ($0, line.text) } }) { first, _ in first }
        var kept: [String] = []
        // From the last line on, so that it is known whether anything follows what opens a mapping.
        var depth = 0
        for line in Self.lines(component.componentValue.fields, settings, at: [], areMembersSpread: false).reversed() {
            let indent = line.text.prefix { $0 == " " }.count
            if let path = line.path {
                guard texts[path] != line.text else { continue }
            } else {
                guard indent < depth else { continue }
            }
            kept.append(line.text + "\n")
            depth = indent
        }
        text = kept.reversed().joined()
    }

    /// A line, and the path of the setting whose value it gives; nil for a line that opens a mapping.
    private typealias Line = (text: String, path: [String]?)

    private static func lines(
        _ fields: [ComponentValue.Field], _ settings: [SettingDescription], at path: [String], areMembersSpread: Bool
    ) -> [Line] {
        fields.flatMap { field -> [Line] in
            guard let kind = settings.first(where: { $0.name == field.name })?.kind else { return [] }
            return lines(field, kind, at: path, areMembersSpread: areMembersSpread)
        }
    }

    private static func lines(
        _ field: ComponentValue.Field, _ kind: SettingKind, at path: [String], areMembersSpread: Bool
    ) -> [Line] {
        let indent = String(repeating: "  ", count: path.count)
        let key = indent + field.name + ":"
        let inner = path + [field.name]
        guard case .component(let component) = field.value else {
            return [("\(key) \(inline(field.value, kind))", inner)]
        }
        func fields(of settings: [SettingDescription], at path: [String]) -> [Line] {
            lines(component.fields, settings, at: path, areMembersSpread: areMembersSpread)
        }
        switch kind {
        case .section(let description), .optional(.section(let description)):
            return [(key, nil)] + fields(of: description.settings, at: inner)
        case .flattenedMember(let family):
            let own = "\(indent)\(family.discriminator): \(quoted(component.name))"
            let settings = family.member(named: component.name)?.settings ?? []
            return [(own, path + [family.discriminator])] + fields(of: settings, at: path)
        default:
            guard areMembersSpread, let family = family(kind), !component.fields.isEmpty else {
                return [("\(key) \(inline(field.value, kind))", inner)]
            }
            let own = "\(indent)  \(family.discriminator): \(quoted(component.name))"
            let settings = family.member(named: component.name)?.settings ?? []
            return [(key, nil), (own, inner + [family.discriminator])] + fields(of: settings, at: inner)
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
    static func quoted(_ text: String) -> String {
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
