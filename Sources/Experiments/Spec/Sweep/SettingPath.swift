import Documents
import NeuralNetworks

/// A path into the base run that leads to a setting: `optimizer.learning_rate`.
struct SettingPath: Sendable {
    /// The names from the top level down, as the settings are declared.
    let components: [String]
    /// What the setting's value may be.
    let kind: SettingKind
    /// The family whose member the value names, when the path ends at a discriminator (`optimizer.type`).
    var family: FamilyDescription?

    /// The path as a spec writes it.
    var text: String { components.joined(separator: ".") }

    /// The text of a value in a table: as a spec would write it, numbers as the shortest decimal.
    func text(of node: Node) -> String {
        var decoder = SettingDecoder()
        guard let value = decoder.value(node, as: kind, of: Subject(path: components, keySpan: nil)) else {
            return node.scalar?.text ?? ""
        }
        return value.text(as: kind)
    }
}

extension SettingValue {
    /// The value as a spec would write it: `0.001`, `[64, 32]`, `relu`, `{type: leaky_relu, slope: 0.01}`.
    func text(as kind: SettingKind) -> String {
        switch self {
        case .none: return "none"
        case .flag(let flag): return String(flag)
        case .integer(let integer): return String(integer)
        case .number(let number): return number.decimalText
        case .text(let text): return text
        case .list(let values):
            return "[" + values.map { $0.text(as: kind.element) }.joined(separator: ", ") + "]"
        case .component(let component):
            var settings: [SettingDescription] = []
            var fields: [String] = []
            switch kind.unwrapped {
            case .section(let description): settings = description.settings
            case .member(let family), .flattenedMember(let family):
                if component.fields.isEmpty { return component.name }
                settings = family.member(named: component.name)?.settings ?? []
                fields = ["\(family.discriminator): \(component.name)"]
            default: break
            }
            for field in component.fields {
                let kind = settings.first { $0.name == field.name }?.kind ?? .text
                fields.append("\(field.name): \(field.value.text(as: kind))")
            }
            return "{" + fields.joined(separator: ", ") + "}"
        }
    }
}

extension SettingKind {
    /// The kind of the elements of a list of this kind.
    var element: SettingKind {
        switch self {
        case .list(let element), .perLayer(let element): element
        case .optional(let wrapped): wrapped.element
        case .either(let kinds): kinds.first { $0.acceptsList }?.element ?? self
        default: self
        }
    }

    /// Whether a number can be a value of this kind, so that a range can stand for several.
    var acceptsNumber: Bool {
        switch self {
        case .number, .integer, .duration: true
        case .optional(let wrapped), .perLayer(let wrapped): wrapped.acceptsNumber
        case .either(let kinds): kinds.contains { $0.acceptsNumber }
        default: false
        }
    }

    /// The values that a node stands for where one value or several can be given; nil when it is a single value.
    ///
    /// A setting that is a list itself has several values only when one of the elements is a list, or a word that stands
    /// for a list.
    func severalValues(_ node: Node) -> [Node]? {
        guard let elements = node.elements else { return nil }
        let isWhole = { (element: Node) in
            element.elements != nil || element.scalar.map { wordsForLists.contains($0.text) } ?? false
        }
        return !acceptsList || elements.contains(where: isWhole) ? elements : nil
    }

    /// The words that can stand where a list can.
    private var wordsForLists: [String] {
        switch self {
        case .optional(.either(let kinds)): ["none"] + SettingKind.either(kinds).wordsForLists
        case .either(let kinds):
            kinds.flatMap { kind in if case .choice(let words) = kind { words } else { [String]() } }
        default: []
        }
    }
}
