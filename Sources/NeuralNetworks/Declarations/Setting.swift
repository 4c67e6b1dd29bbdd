/// One setting of a component: its name, what it may be, where it is stored and what it means.
public struct Setting<Owner: Component>: Sendable {
    let name: String
    let kind: SettingKind
    let meaning: String
    let isRequired: Bool
    let aliases: [String]
    let foreignNames: [String]
    let isPath: Bool
    let get: @Sendable (Owner) -> SettingValue
    /// Stores the value; false when it is of another kind.
    let set: @Sendable (inout Owner, SettingValue) -> Bool
    /// The components that the setting holds: a section, a member, one member per layer; none for plain values.
    let components: @Sendable (Owner) -> [any Component]

    /// A setting that is stored as it is.
    public init<Value: SettingRepresentable>(
        _ name: String, _ path: WritableKeyPath<Owner, Value> & Sendable, _ kind: SettingKind, _ meaning: String,
        isRequired: Bool = false, aliases: [String] = [], foreignNames: [String] = [], isPath: Bool = false
    ) {
        self.init(
            name, kind, meaning, isRequired: isRequired, aliases: aliases, foreignNames: foreignNames, isPath: isPath,
            get: { $0[keyPath: path].settingValue },
            set: { owner, settingValue in
                guard let value = Value(settingValue: settingValue) else { return false }
                owner[keyPath: path] = value
                return true
            })
    }

    /// A setting that is a section of its own.
    public init<Section: Component>(
        _ name: String, section path: WritableKeyPath<Owner, Section> & Sendable, _ meaning: String
    ) {
        self.init(
            name, .section(Section.description), meaning,
            get: { .component($0[keyPath: path].componentValue) },
            set: { owner, settingValue in
                guard case .component(let value) = settingValue else { return false }
                owner[keyPath: path] = Section(value)
                return true
            },
            components: { [$0[keyPath: path]] })
    }

    /// A setting that is a section, or `none`.
    public init<Section: Component>(
        _ name: String, section path: WritableKeyPath<Owner, Section?> & Sendable, _ meaning: String
    ) {
        self.init(
            name, .optional(.section(Section.description)), meaning,
            get: { owner in owner[keyPath: path].map { .component($0.componentValue) } ?? .none },
            set: { owner, settingValue in
                switch settingValue {
                case .none: owner[keyPath: path] = nil
                case .component(let value): owner[keyPath: path] = Section(value)
                default: return false
                }
                return true
            },
            components: { owner in owner[keyPath: path].map { [$0] } ?? [] })
    }

    /// A setting that is a member of a family.
    ///
    /// - Parameter flattened: whether the member's settings stand in the owner's own mapping.
    public init<Member>(
        _ name: String, _ path: WritableKeyPath<Owner, Member> & Sendable, of family: Family<Member>,
        _ meaning: String, flattened: Bool = false, isRequired: Bool = false, foreignNames: [String] = []
    ) {
        self.init(
            name, flattened ? .flattenedMember(family.description) : .member(family.description), meaning,
            isRequired: isRequired, foreignNames: foreignNames,
            get: { .component(family.value($0[keyPath: path])) },
            set: { owner, settingValue in
                guard let member = family.member(settingValue) else { return false }
                owner[keyPath: path] = member
                return true
            },
            components: { [$0[keyPath: path] as? any Component].compactMap { $0 } })
    }

    /// A setting that is a member of a family, once for all layers or once per layer.
    public init<Member>(
        _ name: String, _ path: WritableKeyPath<Owner, PerLayer<Member>> & Sendable, of family: Family<Member>,
        _ meaning: String, foreignNames: [String] = []
    ) {
        self.init(
            name, .perLayer(.member(family.description)), meaning, foreignNames: foreignNames,
            get: { owner in
                switch owner[keyPath: path] {
                case .all(let member): .component(family.value(member))
                case .each(let members): .list(members.map { .component(family.value($0)) })
                }
            },
            set: { owner, settingValue in
                if case .list(let values) = settingValue {
                    let members = values.compactMap(family.member)
                    guard members.count == values.count else { return false }
                    owner[keyPath: path] = .each(members)
                } else {
                    guard let member = family.member(settingValue) else { return false }
                    owner[keyPath: path] = .all(member)
                }
                return true
            },
            components: { owner in
                switch owner[keyPath: path] {
                case .all(let member): [member as? any Component].compactMap { $0 }
                case .each(let members): members.compactMap { $0 as? any Component }
                }
            })
    }

    private init(
        _ name: String, _ kind: SettingKind, _ meaning: String, isRequired: Bool = false, aliases: [String] = [],
        foreignNames: [String] = [], isPath: Bool = false, get: @escaping @Sendable (Owner) -> SettingValue,
        set: @escaping @Sendable (inout Owner, SettingValue) -> Bool,
        components: @escaping @Sendable (Owner) -> [any Component] = { _ in [] }
    ) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.isRequired = isRequired
        self.aliases = aliases
        self.foreignNames = foreignNames
        self.isPath = isPath
        self.get = get
        self.set = set
        self.components = components
    }

    func description(defaults: Owner) -> SettingDescription {
        SettingDescription(
            name: name, kind: kind, defaultValue: isRequired ? nil : get(defaults), meaning: meaning,
            aliases: aliases, foreignNames: foreignNames, isPath: isPath)
    }
}
