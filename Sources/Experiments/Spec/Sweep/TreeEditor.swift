import Documents
import NeuralNetworks

/// Puts the values of a sweep into the tree of the base run.
///
/// Unlike `Node.replacing`, this knows the settings: `optimizer: adam` becomes a mapping when its learning rate is set.
enum TreeEditor {
    /// The section with the assignment made, or nil when its path leads into a list.
    ///
    /// - Parameters:
    ///   - path: what is left of the assignment's path.
    ///   - node: what stands there; nil for nothing.
    ///   - setting: the setting that stands there.
    static func placing(
        _ assignment: Assignment, at path: ArraySlice<String>, in node: Node?, _ setting: SettingDescription?
    ) -> Node? {
        guard let key = path.first else {
            return assignment.isOverlay ? overlay(assignment.node, over: node, setting?.kind) : assignment.node
        }
        guard var entries = entries(of: node, setting, assignment) else { return nil }
        let child = settings(of: setting, entries).first { $0.answers(to: key) }
        let index = entries.firstIndex { child?.answers(to: $0.key) ?? ($0.key == key) }
        guard
            let value = placing(assignment, at: path.dropFirst(), in: index.map { entries[$0].value }, child)
        else { return nil }
        let isLast = path.count == 1
        if let index {
            let keySpan = isLast ? assignment.keySpan : entries[index].keySpan
            entries[index] = Node.Entry(key: key, keySpan: keySpan, value: value)
        } else {
            entries.append(Node.Entry(key: key, keySpan: assignment.keySpan, value: value))
        }
        return Node(.mapping(entries), span: node?.span ?? assignment.keySpan)
    }

    /// The entries of what stands at a place, as the mapping that it is short for.
    private static func entries(
        of node: Node?, _ setting: SettingDescription?, _ assignment: Assignment
    ) -> [Node.Entry]? {
        if let entries = node?.entries { return entries }
        let isNothing = node.map { $0.isNull || $0.scalar?.text == "none" } ?? true
        guard case .member(let family)? = setting?.kind.unwrapped else { return isNothing ? [] : nil }
        if let node, node.scalar != nil, !node.isNull {
            return [Node.Entry(key: family.discriminator, keySpan: node.span, value: node)]
        }
        guard node?.elements == nil else { return nil }
        guard case .component(let value)? = setting?.defaultValue else { return [] }
        let name = Node(.scalar(Node.Scalar(text: value.name, isPlain: true)), span: assignment.keySpan)
        return [Node.Entry(key: family.discriminator, keySpan: assignment.keySpan, value: name)]
    }

    /// The settings that can stand in a mapping.
    private static func settings(of setting: SettingDescription?, _ entries: [Node.Entry]) -> [SettingDescription] {
        guard let setting else { return PathResolver.run.settings }
        switch setting.kind.unwrapped {
        case .section(let description):
            return description.settings.flatMap { setting -> [SettingDescription] in
                guard case .flattenedMember(let family) = setting.kind else { return [setting] }
                return named(in: entries, family)?.settings ?? []
            }
        case .member(let family): return named(in: entries, family)?.settings ?? []
        default: return []
        }
    }

    private static func named(in entries: [Node.Entry], _ family: FamilyDescription) -> ComponentDescription? {
        entries.first { $0.key == family.discriminator }?.value.scalar.flatMap { family.member(named: $0.text) }
    }

    /// A variant of a section: its own settings, then those of the base run that it does not give.
    ///
    /// A variant that names another member (`source: moons`) does not inherit the settings of the base run's member.
    static func overlay(_ variant: Node, over base: Node?, _ kind: SettingKind?) -> Node {
        guard let entries = variant.entries, let baseEntries = base?.entries,
            case .section(let description)? = kind?.unwrapped
        else { return variant }
        var inherited = description.settings
        for setting in description.settings {
            guard case .flattenedMember(let family) = setting.kind else { continue }
            inherited.removeAll { $0.name == setting.name }
            if variant[family.discriminator] == nil {
                return Node(
                    .mapping(entries + baseEntries.filter { entry in !entries.contains { $0.key == entry.key } }),
                    span: variant.span)
            }
        }
        let others = baseEntries.filter { entry in
            guard let setting = inherited.first(where: { $0.answers(to: entry.key) }) else { return false }
            return !entries.contains { setting.answers(to: $0.key) }
        }
        return Node(.mapping(entries + others), span: variant.span)
    }
}
