import Documents
import NeuralNetworks

extension PathResolver {
    /// Notes the members that axes name, so that paths into them are understood whatever the order of the axes.
    mutating func learnMembers(from axes: [Node.Entry]) {
        var named: [(path: String, values: [Node])] = []
        // There are fewer settings than that; whoever names more has made mistakes enough.
        for axis in axes.prefix(1000) {
            if let zip = axis.value["zip"]?.entries {
                named += zip.map { ($0.key, $0.value.elements ?? []) }
            } else {
                named.append((axis.key, (axis.value["variants"] ?? axis.value).elements ?? []))
            }
        }
        learnMembers(named) { _ in [] }
    }

    /// Notes the members that a rule or an inclusion names, beside those that can stand there already.
    mutating func learnMembers(setBy entries: [Node.Entry]) {
        let resolver = self
        learnMembers(entries.map { ($0.key, [$0.value]) }) { resolver.memberNames(at: $0) }
    }

    /// Notes members; those that `others` knows at a path can stand there too.
    private mutating func learnMembers(
        _ named: [(path: String, values: [Node])], besides others: ([String]) -> [String]
    ) {
        // Paths that lead deeper are understood by what shallower ones name.
        for (text, values) in named.sorted(by: { $0.path.count(of: ".") < $1.path.count(of: ".") }) {
            guard case .success(let path) = resolve(text) else { continue }
            if let family = path.family {
                let names = values.compactMap { $0.scalar?.text }.filter { family.member(named: $0) != nil }
                let owner = Array(path.components.dropLast())
                membersByPath[owner.joined(separator: ".")] = names + others(owner)
                continue
            }
            guard let family = path.kind.family else { continue }
            let names = values.compactMap { $0.scalar?.text ?? $0[family.discriminator]?.scalar?.text }
            let unnamed = values.contains { $0.scalar == nil && $0[family.discriminator] == nil }
            let base = base.value(at: path.components)
            let inherited = unnamed ? [base?[family.discriminator]?.scalar?.text].compactMap { $0 } : []
            if !names.isEmpty { membersByPath[path.text] = names + inherited + others(path.components) }
        }
    }
}

extension PathResolver {
    /// The members that can stand at a path so far: those of axes and rules, or else the base run's.
    private func memberNames(at path: [String]) -> [String] {
        if let names = membersByPath[path.joined(separator: ".")] { return names }
        var settings = Self.run.settings
        var found: SettingDescription?
        for name in path {
            found = settings.first { $0.answers(to: name) }
            if case .section(let description)? = found?.kind.unwrapped { settings = description.settings }
        }
        if let node = base.value(at: path) {
            let discriminator = found?.kind.family?.discriminator ?? ""
            return [node.scalar?.text ?? node[discriminator]?.scalar?.text].compactMap { $0 }
        }
        if case .component(let value)? = found?.defaultValue { return [value.name] }
        return []
    }
}

extension SettingKind {
    /// The family that a value of this kind names a member of; nil when it names none.
    var family: FamilyDescription? {
        switch unwrapped {
        case .member(let family), .flattenedMember(let family): return family
        case .section(let description):
            for setting in description.settings {
                if case .flattenedMember(let family) = setting.kind { return family }
            }
            return nil
        default: return nil
        }
    }
}

extension String {
    fileprivate func count(of character: Character) -> Int { reduce(0) { $0 + ($1 == character ? 1 : 0) } }
}
