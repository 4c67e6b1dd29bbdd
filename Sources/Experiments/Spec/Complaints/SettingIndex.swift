import NeuralNetworks

/// Where each setting of a spec can stand.
enum SettingIndex {
    /// The mappings by the names that are accepted in them, in the order of the declaration.
    private static let ownersByName: [String: [String]] = {
        var owners: [String: [String]] = [:]
        for (owner, setting) in settings {
            for name in [setting.name] + setting.aliases where owners[name]?.contains(owner) != true {
                owners[name, default: []].append(owner)
            }
        }
        return owners
    }()

    /// The paths by every name that means them, without case and punctuation.
    private static let pathsByName: [String: Set<String>] = {
        var paths: [String: Set<String>] = [:]
        for (owner, setting) in settings {
            for name in [setting.name] + setting.aliases + setting.foreignNames {
                paths[NameFinder.fold(name), default: []].insert(
                    owner.isEmpty ? setting.name : "\(owner).\(setting.name)")
            }
        }
        return paths
    }()

    private static let settings: [(owner: String, setting: SettingDescription)] =
        collect(RunSettings.description.settings, at: [])
        + collect(RunOptions.description.settings, at: ["run"])
        + collect(ReportOptions.description.settings, at: ["report"])

    /// The mappings in which a setting of exactly that name stands: `training`; empty for the top level.
    static func owners(of name: String) -> [String] { ownersByName[name] ?? [] }

    /// The path of the one setting that other programs call so, or nil when there is none or are several.
    static func pathMeant(by name: String) -> String? {
        let paths = pathsByName[NameFinder.fold(name)] ?? []
        return paths.count == 1 ? paths.first : nil
    }

    private static func collect(
        _ settings: [SettingDescription], at path: [String]
    ) -> [(owner: String, setting: SettingDescription)] {
        settings.flatMap { setting in
            [(path.joined(separator: "."), setting)] + inner(setting, at: path)
        }
    }

    private static func inner(
        _ setting: SettingDescription, at path: [String]
    ) -> [(owner: String, setting: SettingDescription)] {
        switch setting.kind.unwrapped {
        case .section(let description): collect(description.settings, at: path + [setting.name])
        case .member(let family): family.members.flatMap { collect($0.settings, at: path + [setting.name]) }
        case .flattenedMember(let family): family.members.flatMap { collect($0.settings, at: path) }
        default: []
        }
    }
}
