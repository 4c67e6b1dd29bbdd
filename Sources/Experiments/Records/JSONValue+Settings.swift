import NeuralNetworks

extension JSONValue {
    /// A section with every setting written out, as a spec would have it: a member of a family is an object with the
    /// family's discriminator, and values per layer that are all the same are the one value.
    ///
    /// - Precondition: `description` is the description of the component that `value` came from.
    init(_ value: ComponentValue, as description: ComponentDescription) {
        self = .object(Self.members(value, description))
    }

    /// The same value with the keys of each object in the order of their bytes.
    var sorted: JSONValue {
        switch self {
        case .list(let elements): .list(elements.map(\.sorted))
        case .object(let members):
            .object(
                members.map { Member($0.key, $0.value.sorted) }
                    .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
        default: self
        }
    }

    private static func members(_ value: ComponentValue, _ description: ComponentDescription) -> [Member] {
        description.settings.flatMap { setting -> [Member] in
            guard let field = value[setting.name] else { return [] }
            let json = json(field, setting.kind)
            if case .flattenedMember = setting.kind, case .object(let members) = json { return members }
            return [Member(setting.name, json)]
        }
    }

    private static func json(_ value: SettingValue, _ kind: SettingKind) -> JSONValue {
        switch value {
        case .none: return .null
        case .flag(let flag): return .flag(flag)
        case .integer(let integer): return .integer(integer)
        case .number(let number): return .number(number)
        case .text(let text): return .text(text)
        case .list(let values):
            if case .perLayer = kind, let first = values.first, values.allSatisfy({ $0 == first }) {
                return json(first, kind)
            }
            return .list(values.map { json($0, kind) })
        case .component(let component):
            guard let (description, discriminator) = bundle(named: component.name, in: kind) else {
                preconditionFailure("no setting of the kind \(kind) holds '\(component.name)'")
            }
            let name = discriminator.map { [Member($0, .text(component.name))] } ?? []
            return .object(name + members(component, description))
        }
    }

    /// The description of the section or member of that name that a setting can hold, and the key that names it.
    private static func bundle(
        named name: String, in kind: SettingKind
    ) -> (description: ComponentDescription, discriminator: String?)? {
        switch kind {
        case .section(let description): (description, nil)
        case .member(let family), .flattenedMember(let family):
            family.member(named: name).map { ($0, family.discriminator) }
        case .list(let kind), .perLayer(let kind), .optional(let kind): bundle(named: name, in: kind)
        case .either(let kinds): kinds.lazy.compactMap { bundle(named: name, in: $0) }.first
        default: nil
        }
    }
}
