import NeuralNetworks

extension SchemaBuilder {
    /// A mapping with settings of its own, by reference.
    mutating func section(_ description: ComponentDescription, in place: Place = .base) -> JSONValue {
        reference(to: description.name, in: place) { builder in
            let own = description.settings.filter { $0.kind.flattenedFamily == nil }
            guard let family = description.settings.lazy.compactMap(\.kind.flattenedFamily).first else {
                var schema = builder.object(
                    title: description.name, summary: description.prose, settings: own, in: place)
                if schema["required"] == nil { schema = schema.replacing("type", with: ["object", "null"]) }
                return schema
            }
            return builder.choice(of: family, title: description.name, summary: description.prose, own, in: place)
        }
    }

    /// The names of a family's members that can stand alone.
    static func name(of family: FamilyDescription) -> JSONValue {
        names(of: family, family.members.filter { $0.settings.allSatisfy { $0.defaultValue != nil } })
    }

    /// A member of a family as a mapping.
    mutating func member(of family: FamilyDescription, in place: Place) -> JSONValue {
        choice(of: family, title: family.noun, summary: "", [], in: place)
    }

    /// A setting of a mapping.
    mutating func property(_ setting: SettingDescription, in place: Place = .base) -> JSONValue {
        var annotations = [JSONValue.Member("description", .text(setting.prose))]
        if place == .base, let value = setting.schemaDefault { annotations.append(.init("default", value)) }
        let schema = place == .base ? schema(of: setting.kind) : severalValues(of: setting.kind)
        return schema.annotated(.object(annotations))
    }

    /// A mapping of settings and of nothing else.
    ///
    /// - Parameter others: Keys that are described elsewhere.
    mutating func object(
        title: String, summary: String, settings: [SettingDescription], others: [String] = [], in place: Place = .base
    ) -> JSONValue {
        var members = Self.heading(title, summary)
        var properties = others.map { JSONValue.Member($0, true) }
        var required = settings.filter { $0.defaultValue == nil }.map(\.name)
        if case .labelled(let key) = place, others.isEmpty {
            properties.append(Self.label(key))
            required = [key]
        }
        properties += settings.flatMap { self.properties($0, in: place) }
        members.append(.init("properties", .object(properties)))
        if !required.isEmpty { members.append(.init("required", .list(required.map(JSONValue.text)))) }
        members.append(.init("additionalProperties", false))
        let conflicts = settings.flatMap { setting in
            setting.aliases.map { ["not": ["required": [.text(setting.name), .text($0)]]] as JSONValue }
        }
        if !conflicts.isEmpty { members.append(.init("allOf", .list(conflicts))) }
        return .object(members)
    }

    private mutating func properties(_ setting: SettingDescription, in place: Place) -> [JSONValue.Member] {
        let schema = property(setting, in: place)
        return [.init(setting.name, schema)]
            + setting.aliases.map { alias in
                .init(alias, schema.replacing("description", with: .text("The same as '\(setting.name)'.")))
            }
    }

    /// A mapping that names a family's member and has its settings, beside settings of the mapping itself.
    private mutating func choice(
        of family: FamilyDescription, title: String, summary: String, _ own: [SettingDescription], in place: Place
    ) -> JSONValue {
        let key = family.discriminator
        let discriminator = Self.names(of: family, family.members)
            .annotated(["description": .text("Names the \(family.noun).")])
        var properties = [JSONValue.Member(key, discriminator)]
        var required = [JSONValue.Member("required", [.text(key)])]
        var alternatives: [JSONValue] = []
        if case .labelled(let label) = place { properties.append(Self.label(label)) }
        properties += own.flatMap { self.properties($0, in: place) }
        let keys = properties.map(\.key)
        for member in family.members {
            alternatives.append([
                "if": ["properties": [key: Self.names(of: member)], "required": [.text(key)]],
                "then": self.member(member, of: family, besides: keys, in: place),
            ])
        }
        // A variant of a section is laid over the base run's, and keeps its member when it names none. It is called by its
        // label, its file or its member.
        if case .labelled(let label) = place, !own.isEmpty {
            let files = Set(family.members.flatMap(\.settings).filter(\.isPath).map(\.name)).sorted()
            let names = [label] + files + [key]
            required = [.init("anyOf", .list(names.map { ["required": [.text($0)]] }))]
            alternatives.append([
                "if": ["not": ["required": [.text(key)]]], "then": anyMember(of: family, besides: keys),
            ])
        }
        return .object(
            Self.heading(title, summary) + [.init("properties", .object(properties))] + required + [
                .init("allOf", .list(alternatives))
            ])
    }

    /// Settings of whichever member of a family.
    private mutating func anyMember(of family: FamilyDescription, besides keys: [String]) -> JSONValue {
        var properties = keys.map { JSONValue.Member($0, true) }
        for setting in PathResolver.merged(family.members.flatMap(\.settings)) {
            let schema = severalValues(of: setting.kind)
            properties.append(.init(setting.name, schema.annotated(["description": .text(setting.meaning)])))
        }
        return ["properties": .object(properties), "additionalProperties": false]
    }

    private mutating func member(
        _ member: ComponentDescription, of family: FamilyDescription, besides keys: [String], in place: Place
    ) -> JSONValue {
        reference(to: "\(family.noun) \(member.name)", in: place) {
            $0.object(
                title: "\(family.noun) \(member.name)", summary: member.prose, settings: member.settings, others: keys,
                in: place)
        }
    }

    private static func label(_ key: String) -> JSONValue.Member {
        .init(key, ["description": "What tables call the variant.", "type": ["string", "number", "boolean"]])
    }

    private static func heading(_ title: String, _ summary: String) -> [JSONValue.Member] {
        [.init("title", .text(title))] + (summary.isEmpty ? [] : [.init("description", .text(summary))])
            + [.init("type", "object")]
    }

    /// The names of those members, each with a sentence that editors show beside it.
    private static func names(of family: FamilyDescription, _ members: [ComponentDescription]) -> JSONValue {
        var names: [JSONValue] = []
        var sentences: [JSONValue] = []
        for member in members {
            names += ([member.name] + member.aliases).map(JSONValue.text)
            sentences += [JSONValue](repeating: .text(member.summary), count: 1 + member.aliases.count)
            if member.name == "none" {
                names.append(.null)
                sentences.append(.text(member.summary))
            }
        }
        return ["enum": .list(names), "enumDescriptions": .list(sentences)]
    }

    private static func names(of member: ComponentDescription) -> JSONValue {
        let names = ([member.name] + member.aliases).map(JSONValue.text)
        return ["enum": .list(names + (member.name == "none" ? [.null] : []))]
    }
}
