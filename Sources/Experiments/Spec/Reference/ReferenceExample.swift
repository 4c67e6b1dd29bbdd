import NeuralNetworks

/// Pieces of specs that show where something goes, made from the declarations.
enum ReferenceExample {
    private static let lineLength = 76
    /// How many settings an example shows at most beside those that must be given.
    private static let settingCount = 3

    /// A member of a family in each place that it can stand in.
    static func member(_ member: ComponentDescription, of family: FamilyDescription) -> String {
        sections(of: family).map { section in
            let names = path(section)
            let start = 2 * names.count + section.path.count
            if section.isFlattened || !member.settings.isEmpty {
                let first = "\(family.discriminator): \(member.name)"
                return block(names, flow([first], member.settings, indentation: start))
            }
            return block(names, member.name)
        }.joined()
    }

    /// Members of a family, in the base run and, where it can be, swept.
    static func family(_ family: FamilyDescription) -> String {
        let names = family.members.filter { $0.settings.allSatisfy { $0.defaultValue != nil } }.map(\.name)
        let sections = sections(of: family).filter { !$0.isFlattened }
        guard let section = sections.first, names.count > 1 else {
            return family.members.first.map { member($0, of: family) } ?? ""
        }
        let one = block(path(section), names[1])
        guard RunSettings.parts.contains(where: { $0.name == path(section)[0] }) else { return one }
        return one + block(["sweep", "axes", section.path], "[\(names[0]), \(names[1])]")
    }

    /// A section, with the first of its settings.
    static func section(_ section: ReferenceIndex.Section) -> String {
        if !section.example.isEmpty { return section.example + "\n" }
        if let family = section.family {
            return section.isFlattened ? member(family.members[0], of: family) : Self.family(family)
        }
        let names = path(section)
        return block(names, flow([], section.settings, indentation: 2 * names.count + section.path.count))
    }

    /// A setting of a section or of a member.
    static func setting(_ place: ReferenceIndex.Place) -> String {
        if !place.example.isEmpty { return place.example + "\n" }
        if let family = place.setting.kind.flattenedFamily { return member(family.members[0], of: family) }
        var names = place.path.split(separator: ".").map(String.init)
        let value = value(of: place.setting)
        guard let member = place.member, let family = place.family else { return block(names, value) }
        let name = names.removeLast()
        let required = family.member(named: member)?.settings.filter { $0.defaultValue == nil && $0.name != name } ?? []
        let fields = ["\(family.discriminator): \(member)"] + required.map { "\($0.name): \(self.value(of: $0))" }
        return block(names, "{ " + (fields + ["\(name): \(value)"]).joined(separator: ", ") + " }")
    }

    /// Where members of a family can stand.
    private static func sections(of family: FamilyDescription) -> [ReferenceIndex.Section] {
        ReferenceIndex.sections.filter { $0.family?.noun == family.noun }
    }

    private static func path(_ section: ReferenceIndex.Section) -> [String] {
        section.path.split(separator: ".").map(String.init)
    }

    /// A value at a path, a line for each level.
    private static func block(_ names: [String], _ value: String) -> String {
        names.enumerated().map { depth, name in
            let isLast = depth == names.count - 1
            let line = String(repeating: " ", count: 2 * depth) + name + (isLast ? ": \(value)\n" : ":\n")
            return depth == 0 && !isLast ? line + member(neededIn: name) : line
        }.joined()
    }

    /// The line that names a family's member in a section whose settings would mean nothing without one.
    private static func member(neededIn name: String) -> String {
        guard let section = ReferenceIndex.sections.first(where: { $0.path == name }), section.isFlattened,
            let family = section.family,
            let member = family.members.first(where: { $0.settings.allSatisfy { $0.defaultValue != nil } })
        else { return "" }
        return "  \(family.discriminator): \(member.name)\n"
    }

    /// A mapping on one line, with as many settings as fit.
    private static func flow(_ start: [String], _ settings: [SettingDescription], indentation: Int) -> String {
        var fields = start + settings.filter { $0.defaultValue == nil }.map { "\($0.name): \(value(of: $0))" }
        for setting in settings.filter({ $0.defaultText != nil }).prefix(settingCount) {
            let longer = fields + ["\(setting.name): \(value(of: setting))"]
            if indentation + longer.joined(separator: ", ").count + 4 <= lineLength { fields = longer }
        }
        return "{ " + fields.joined(separator: ", ") + " }"
    }

    /// The default, or something that may stand in the place of a value that must be given.
    private static func value(of setting: SettingDescription) -> String {
        if case .list(.integer) = setting.kind { return "[64, 32]" }
        if let text = setting.defaultText { return text }
        switch setting.kind.unwrapped {
        case .section(let description): return flow([], description.settings, indentation: lineLength / 2)
        case .number, .integer: return "1"
        default: return "my-data"
        }
    }
}
