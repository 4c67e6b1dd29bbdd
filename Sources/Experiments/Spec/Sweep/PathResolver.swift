import Documents
import NeuralNetworks

/// Finds what a path of a sweep leads to, by the settings' descriptions, the base run and the members that axes name.
struct PathResolver {
    /// The description of a run; made once, since it is a large tree.
    static let run = RunSettings.description

    /// The top level of the spec.
    let base: Node
    /// The members that axes put at a path, by the path.
    var membersByPath: [String: [String]] = [:]

    /// Why a path leads nowhere.
    struct Failure: Error {
        let fact: Complaint.Fact
    }

    /// The setting at the end of a path.
    func resolve(_ text: String) -> Result<SettingPath, Failure> {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var scope = Scope(settings: Self.run.settings, owner: .spec)
        var path: [String] = []
        var node: Node? = base
        for (depth, name) in names.enumerated() {
            let isLast = depth == names.count - 1
            if let family = scope.family, name == family.discriminator, isLast {
                return .success(Self.discriminator(path + [name], of: family))
            }
            let found = scope.settings.filter { $0.answers(to: name) }
            guard let setting = found.first else {
                return .failure(Failure(fact: unknown(name, at: depth, of: names, path, scope)))
            }
            path.append(setting.name)
            node = node?.entries?.first { setting.answers(to: $0.key) }?.value
            if isLast { return .success(SettingPath(components: path, kind: Self.kind(of: found))) }
            scope = inner(setting, path, node)
        }
        return .failure(Failure(fact: unknown("", at: 0, of: names, [], scope)))
    }

    /// The members that can stand at a path: those that axes put there, or else the base run's.
    func members(of family: FamilyDescription, at path: [String], node: Node?, default: SettingValue?)
        -> [ComponentDescription]
    {
        if let names = membersByPath[path.joined(separator: ".")] {
            let members = names.compactMap { family.member(named: $0) }
            return members.isEmpty ? family.members : members
        }
        if let name = node?.scalar?.text ?? node?[family.discriminator]?.scalar?.text {
            return family.member(named: name).map { [$0] } ?? family.members
        }
        if node == nil, case .component(let value)? = `default`, let member = family.member(named: value.name) {
            return [member]
        }
        return family.members
    }

    private struct Scope {
        var settings: [SettingDescription]
        var owner: Owner
        var family: FamilyDescription?
    }

    private func inner(_ setting: SettingDescription, _ path: [String], _ node: Node?) -> Scope {
        let text = path.joined(separator: ".")
        switch setting.kind.unwrapped {
        case .section(let description):
            var scope = Scope(settings: description.settings, owner: .section(text))
            for setting in description.settings {
                guard case .flattenedMember(let family) = setting.kind else { continue }
                let members = members(of: family, at: path, node: node, default: setting.defaultValue)
                scope.settings.removeAll { $0.name == setting.name }
                scope.settings += members.flatMap(\.settings)
                scope.family = family
                if members.count == 1 { scope.owner = .member(noun: family.noun, name: members[0].name) }
            }
            return scope
        case .member(let family):
            let members = members(of: family, at: path, node: node, default: setting.defaultValue)
            let owner = members.count == 1 ? Owner.member(noun: family.noun, name: members[0].name) : .section(text)
            return Scope(settings: members.flatMap(\.settings), owner: owner, family: family)
        default:
            return Scope(settings: [], owner: .section(text))
        }
    }

    /// The path that ends at the key which names a family's member.
    static func discriminator(_ path: [String], of family: FamilyDescription) -> SettingPath {
        SettingPath(
            components: path, kind: .choice(family.members.flatMap { [$0.name] + $0.aliases }), family: family)
    }

    /// What the value may be when several members have the setting.
    static func kind(of settings: [SettingDescription]) -> SettingKind {
        var words: Set<String> = []
        let kinds = settings.map(\.kind).filter { words.insert($0.inWords).inserted }
        return kinds.count == 1 ? kinds[0] : .either(kinds)
    }

    private func unknown(
        _ name: String, at depth: Int, of names: [String], _ path: [String], _ scope: Scope
    ) -> Complaint.Fact {
        var advice = NameFinder.advice(onKey: name, value: nil, among: scope.settings, of: scope.family)
        // Whole paths are what is wanted here.
        if let suggestion = advice.suggestion, suggestion.contains(".") { advice.isCertain = path.isEmpty }
        if let suggestion = advice.suggestion, !suggestion.contains(".") {
            advice.suggestion = (path + [suggestion] + names[(depth + 1)...]).joined(separator: ".")
        }
        if scope.family == nil, advice.belongsTo.count == 1, !advice.belongsTo[0].isEmpty {
            advice.suggestion = advice.belongsTo[0] + "." + name
            advice.belongsTo = []
            advice.isCertain = path.isEmpty && names.count == 1
        }
        if advice == NameAdvice(), names.count > 1, let path = SettingIndex.pathMeant(by: names[names.count - 1]) {
            advice.suggestion = path
        }
        if scope.settings.isEmpty, advice == NameAdvice(), !path.isEmpty {
            advice.remark = "sweep the whole of '\(path.joined(separator: "."))'"
        }
        var allowed: [String] = []
        for setting in scope.settings where !allowed.contains(setting.name) { allowed.append(setting.name) }
        return .unknownPath(
            names.joined(separator: "."), name: name, owner: scope.owner, allowed: allowed, advice: advice)
    }
}
