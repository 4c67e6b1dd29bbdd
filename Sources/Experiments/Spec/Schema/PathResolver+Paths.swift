import NeuralNetworks

/// A setting under a name that a spec can give it.
struct NamedSetting: Sendable {
    /// The name, or the path from the top level.
    let name: String
    /// What the value may be.
    let kind: SettingKind
    /// What it does, in one sentence.
    let meaning: String
}

extension PathResolver {
    /// Every path that leads to a setting in some spec, in the order of the declarations.
    static let paths: [NamedSetting] = paths(through: run.settings, prefix: "")

    /// Settings of several owners, each name once; where owners differ, the value may be what any of them takes.
    static func merged(_ settings: [SettingDescription]) -> [NamedSetting] {
        var seen: Set<String> = []
        let names = settings.flatMap { [$0.name] + $0.aliases }.filter { seen.insert($0).inserted }
        return names.map { name in
            let found = settings.filter { $0.answers(to: name) }
            return NamedSetting(name: name, kind: kind(of: found), meaning: found[0].meaning)
        }
    }

    private static func paths(through settings: [SettingDescription], prefix: String) -> [NamedSetting] {
        merged(settings).flatMap { setting -> [NamedSetting] in
            let path = prefix + setting.name
            let inner = settings.filter { $0.answers(to: setting.name) }.map(\.kind)
            return [NamedSetting(name: path, kind: setting.kind, meaning: setting.meaning)]
                + inner.flatMap { paths(into: $0, prefix: path + ".") }
        }
    }

    private static func paths(into kind: SettingKind, prefix: String) -> [NamedSetting] {
        switch kind.unwrapped {
        case .member(let family):
            return [discriminator(of: family, prefix)]
                + paths(through: family.members.flatMap(\.settings), prefix: prefix)
        case .section(let description):
            let family = description.settings.lazy.compactMap(\.kind.flattenedFamily).first
            let own = description.settings.filter { $0.kind.flattenedFamily == nil }
            return (family.map { [discriminator(of: $0, prefix)] } ?? [])
                + paths(through: own + (family?.members.flatMap(\.settings) ?? []), prefix: prefix)
        default: return []
        }
    }

    private static func discriminator(of family: FamilyDescription, _ prefix: String) -> NamedSetting {
        NamedSetting(
            name: prefix + family.discriminator, kind: discriminator([], of: family).kind,
            meaning: "Names the \(family.noun).")
    }
}
