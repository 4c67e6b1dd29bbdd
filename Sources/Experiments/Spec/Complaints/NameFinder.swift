import Documents
import NeuralNetworks

/// Finds what was meant by a name that is not known.
enum NameFinder {
    /// What can be said of a key that is no setting here.
    ///
    /// - Parameters:
    ///   - value: The key's value.
    ///   - settings: The settings that may stand here.
    ///   - family: The family of whose members one is the owner, if so.
    static func advice(
        onKey name: String, value: Node?, among settings: [SettingDescription], of family: FamilyDescription?
    ) -> NameAdvice {
        var advice = NameAdvice()
        if let remark = Habits.remark(on: name, value: value?.scalar?.text, among: settings.map(\.name)) {
            advice.remark = remark
            return advice
        }
        if let family {
            advice.belongsTo = family.members.filter { $0.settings.contains { $0.answers(to: name) } }.map(\.name)
        }
        advice.suggestion = settings.first { $0.isMeant(by: name) }?.name
        guard advice.suggestion == nil, advice.belongsTo.isEmpty else { return advice }
        advice.suggestion = closest(to: name, among: settings.flatMap { [$0.name] + $0.aliases })
        if advice.suggestion == nil {
            advice.belongsTo = SettingIndex.owners(of: name)
            if advice.belongsTo.isEmpty { advice.suggestion = SettingIndex.pathMeant(by: name) }
        }
        return advice
    }

    /// What can be said of a name that is no member of a family.
    static func advice(on name: String, among family: FamilyDescription) -> NameAdvice {
        if let remark = Habits.remark(onMember: name) { return NameAdvice(remark: remark) }
        let suggestion = member(meantBy: name, in: family)
        return NameAdvice(
            suggestion: suggestion ?? closest(to: name, among: family.members.flatMap { [$0.name] + $0.aliases }))
    }

    /// The member that a name means beyond doubt: another program's name for it, or another spelling.
    static func member(meantBy name: String, in family: FamilyDescription) -> String? {
        family.members.first { member in
            ([member.name] + member.aliases + member.foreignNames).contains { fold($0) == fold(name) }
        }?.name
    }

    /// The name that differs in case and punctuation only, or else the closest one.
    static func closest(to name: String, among names: [String]) -> String? {
        names.first { fold($0) == fold(name) } ?? Suggestion.closest(to: name, among: names)
    }

    /// A name without case, underscores, hyphens and spaces: `LeakyReLU` and `leaky_relu` become one.
    static func fold(_ name: String) -> String {
        name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
    }
}

extension SettingDescription {
    /// Whether the name means this setting beyond doubt: another program's name for it, or another spelling.
    func isMeant(by name: String) -> Bool {
        ([self.name] + aliases + foreignNames).contains { NameFinder.fold($0) == NameFinder.fold(name) }
    }
}

/// Where each setting of a run can stand.
enum SettingIndex {
    private struct Place {
        /// The path of the mapping: `optimizer`; empty for the top level.
        let owner: String
        let setting: SettingDescription
    }

    private static let places = collect(RunSettings.description.settings, at: [])

    /// The mappings in which a setting of exactly that name stands: `training`; empty for the top level.
    static func owners(of name: String) -> [String] {
        var owners: [String] = []
        for place in places where place.setting.answers(to: name) && !owners.contains(place.owner) {
            owners.append(place.owner)
        }
        return owners
    }

    /// The path of the one setting that other programs call so, or nil when there is none or are several.
    static func pathMeant(by name: String) -> String? {
        var paths: Set<String> = []
        for place in places where place.setting.isMeant(by: name) {
            paths.insert(place.owner.isEmpty ? place.setting.name : place.owner + "." + place.setting.name)
        }
        return paths.count == 1 ? paths.first : nil
    }

    private static func collect(_ settings: [SettingDescription], at path: [String]) -> [Place] {
        settings.flatMap { setting in
            [Place(owner: path.joined(separator: "."), setting: setting)] + inner(setting, at: path)
        }
    }

    private static func inner(_ setting: SettingDescription, at path: [String]) -> [Place] {
        switch setting.kind.unwrapped {
        case .section(let description): collect(description.settings, at: path + [setting.name])
        case .member(let family): family.members.flatMap { collect($0.settings, at: path + [setting.name]) }
        case .flattenedMember(let family): family.members.flatMap { collect($0.settings, at: path) }
        default: []
        }
    }
}
