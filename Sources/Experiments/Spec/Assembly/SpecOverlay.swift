import Documents
import NeuralNetworks

/// Lays one spec over another: what `extends` means.
///
/// Mappings are joined key by key, all the way down; a list or a single value takes the place of what was there. So
/// does a member with another name (`type`, or `source` for data), of which nothing is inherited, and so does each axis
/// of a sweep.
enum SpecOverlay {
    /// What may stand in a mapping, as far as it matters here.
    private enum Scope {
        /// The value of a setting.
        case setting(SettingKind)
        /// The section `sweep`.
        case sweep
        /// The axes of a sweep.
        case axes
        /// What is replaced as a whole.
        case whole
        /// A mapping without more to know of it.
        case plain
    }

    /// The spec whose keys are `own`'s, and `base`'s where `own` has none.
    ///
    /// The key `extends` of `base` is left out. At the top level `own`'s keys come first; deeper, keys keep the order of
    /// `base`, behind which the new ones stand.
    static func lay(_ own: Node, over base: Node) -> Node {
        guard let entries = own.entries, let baseEntries = base.entries else { return own }
        let below = Dictionary(baseEntries.map { ($0.key, $0.value) }) { first, _ in first }
        let keys = Set(entries.map(\.key))
        let joined = entries.map { entry in
            guard let other = below[entry.key], entry.key != SpecAssembly.key else { return entry }
            return Node.Entry(
                key: entry.key, keySpan: entry.keySpan, value: join(entry.value, over: other, scope(of: entry.key)))
        }
        let inherited = baseEntries.filter { $0.key != SpecAssembly.key && !keys.contains($0.key) }
        return Node(.mapping(joined + inherited), span: own.span)
    }

    private static func scope(of key: String) -> Scope {
        if let part = RunSettings.parts.first(where: { $0.name == key }) { return .setting(part.setting.kind) }
        return key == "sweep" ? .sweep : .plain
    }

    private static func join(_ own: Node, over base: Node, _ scope: Scope) -> Node {
        if case .whole = scope { return own }
        guard let entries = own.entries, var result = inherited(from: base, by: entries, scope) else { return own }
        let settings = settings(of: scope, entries, result)
        var index: [String: Int] = [:]
        for (position, entry) in result.enumerated() { index[name(of: entry.key, settings)] = position }
        for entry in entries {
            guard let position = index[name(of: entry.key, settings)] else {
                result.append(entry)
                continue
            }
            let inner = inner(entry.key, scope, settings)
            let value = join(entry.value, over: result[position].value, inner)
            result[position] = Node.Entry(key: entry.key, keySpan: entry.keySpan, value: value)
        }
        return Node(.mapping(result), span: own.span)
    }

    /// The entries of `base` over which `own` is laid; nil when `own` takes its place.
    private static func inherited(from base: Node, by own: [Node.Entry], _ scope: Scope) -> [Node.Entry]? {
        guard case .setting(let kind) = scope else { return base.entries }
        switch kind.unwrapped {
        case .member(let family):
            let entries: [Node.Entry]
            if let mapping = base.entries {
                entries = mapping
            } else {
                // `optimizer: adam` is short for a mapping.
                guard base.scalar != nil, !base.isNull else { return nil }
                entries = [Node.Entry(key: family.discriminator, keySpan: base.span, value: base)]
            }
            return names(own, another: entries, of: family) ? nil : entries
        case .section(let description):
            guard let entries = base.entries, let family = kind.family, names(own, another: entries, of: family) else {
                return base.entries
            }
            let shared = description.settings.filter { $0.kind.flattenedFamily == nil }
            return entries.filter { entry in shared.contains { $0.answers(to: entry.key) } }
        default: return base.entries
        }
    }

    /// Whether a mapping names another member than the one below it.
    private static func names(_ own: [Node.Entry], another base: [Node.Entry], of family: FamilyDescription) -> Bool {
        guard let name = member(in: own, family), let other = member(in: base, family) else { return false }
        return name != other
    }

    private static func member(in entries: [Node.Entry], _ family: FamilyDescription) -> String? {
        let text = entries.first { $0.key == family.discriminator }?.value.scalar?.text
        return text.map { family.member(named: $0)?.name ?? $0 }
    }

    /// The settings that can stand in a mapping.
    private static func settings(
        of scope: Scope, _ own: [Node.Entry], _ base: [Node.Entry]
    ) -> [SettingDescription] {
        guard case .setting(let kind) = scope else { return [] }
        var settings: [SettingDescription] = []
        if case .section(let description) = kind.unwrapped { settings = description.settings }
        if let family = kind.family, let name = member(in: own, family) ?? member(in: base, family) {
            settings += family.member(named: name)?.settings ?? []
        }
        return settings
    }

    /// The name of the setting that a key means, or else the key.
    private static func name(of key: String, _ settings: [SettingDescription]) -> String {
        settings.first { $0.answers(to: key) }?.name ?? key
    }

    private static func inner(_ key: String, _ scope: Scope, _ settings: [SettingDescription]) -> Scope {
        switch scope {
        case .setting: settings.first { $0.answers(to: key) }.map { .setting($0.kind) } ?? .plain
        case .sweep: key == "axes" ? .axes : .plain
        case .axes, .whole: .whole
        case .plain: .plain
        }
    }
}
