import NeuralNetworks

/// Descriptions as text for a terminal.
enum ReferenceText {
    private static let width = 100

    /// The whole spec: its keys and the families to choose from.
    static func overview() -> String {
        var rows = TopLevel.keys.map { ($0.name, $0.meaning) }
        rows.append(("x-…", "Fragments for anchors and references; not read otherwise."))
        let families = ReferenceIndex.families.map { ($0.plural, $0.members.map(\.name).joined(separator: ", ")) }
        return "A spec has these keys; 'version', 'name' and 'dataset' must be there.\n\n" + table(rows)
            + "\nTo choose from:\n\n" + table(families) + "\n'describe spec' shows the whole language on one page.\n"
    }

    /// The language on one page.
    static func grammar(_ chapters: [GrammarChapter]) -> String {
        chapters.map { chapter in
            let line = String(repeating: "-", count: chapter.title.count)
            var text = chapter.title + "\n" + line + "\n" + wrapped(chapter.words, indentation: 0)
            if !chapter.rows.isEmpty { text += "\n" + table(chapter.rows) }
            text += settings(chapter.settings, title: "It has")
            for example in chapter.examples {
                text += "\n" + example.split(separator: "\n").map { "  \($0)\n" }.joined()
            }
            return text
        }.joined(separator: "\n")
    }

    /// A section and its settings.
    static func section(_ section: ReferenceIndex.Section) -> String {
        var text = heading(section.path, section.summary, source: section.source)
        let settings = section.settings.filter { $0.kind.flattenedFamily == nil }
        text += self.settings(settings, title: "Settings")
        if !section.example.isEmpty {
            let lines = section.example.split(separator: "\n").map { "  \($0)\n" }
            text += "\nFor example\n\n" + lines.joined()
        }
        guard let family = section.family else { return text }
        text += "\n'\(family.discriminator)' names the \(family.noun), one of:\n\n" + members(family)
        return text
    }

    /// A family and its members.
    static func family(_ family: FamilyDescription) -> String {
        "\(family.plural)\n\n" + members(family)
    }

    /// A member of a family.
    static func component(_ member: ComponentDescription, _ family: FamilyDescription) -> String {
        var text = heading("\(family.noun) \(member.name)", member.summary, source: "")
        if !member.formula.isEmpty { text += "\n  " + member.formula + "\n" }
        if !member.source.isEmpty { text += "\n" + wrapped(member.source, indentation: 0) }
        if !member.aliases.isEmpty { text += "\nAlso accepted: \(member.aliases.joined(separator: ", "))\n" }
        return text + settings(member.settings, title: "Settings")
    }

    /// The places of one setting.
    static func settings(_ places: [ReferenceIndex.Place]) -> String {
        var text = ""
        var shown: Set<String> = []
        for place in places {
            let words = facts(place.setting)
            // One entry for all members that have the same setting.
            guard shown.insert(place.path + words).inserted else { continue }
            let members = places.filter { $0.path == place.path && facts($0.setting) == words }.compactMap(\.member)
            let owners = members.isEmpty ? "" : " (\(members.joined(separator: ", ")))"
            text += (text.isEmpty ? "" : "\n") + wrapped(place.path + owners, indentation: 0)
            text += wrapped(words, indentation: 2) + wrapped(place.setting.meaning, indentation: 2)
        }
        return text
    }

    private static func heading(_ name: String, _ summary: String, source: String) -> String {
        "\(name)\n" + wrapped(summary, indentation: 0) + (source.isEmpty ? "" : wrapped(source, indentation: 0))
    }

    private static func members(_ family: FamilyDescription) -> String {
        table(family.members.map { ($0.name, $0.summary) })
    }

    private static func settings(_ settings: [SettingDescription], title: String) -> String {
        guard !settings.isEmpty else { return "" }
        var text = "\n\(title)\n"
        let column = 2 + (settings.map(\.name.count).max() ?? 0) + 2
        for setting in settings {
            let name = "  " + setting.name
            let facts = wrapped(self.facts(setting), indentation: column)
            text += name + facts.dropFirst(name.count) + wrapped(setting.meaning, indentation: column)
        }
        return text
    }

    /// What a setting may be and what holds when the spec is silent.
    private static func facts(_ setting: SettingDescription) -> String {
        guard let value = setting.defaultValue else { return "\(setting.kind.inWords); must be given" }
        let reference =
            ReferenceIndex.section(named: setting.name).map { _ in "; see 'describe \(setting.name)'" } ?? ""
        if case .section = setting.kind { return setting.kind.inWords + reference }
        let text: String
        if case .component(let component) = value { text = component.name } else { text = value.text(as: setting.kind) }
        let isSection = if case .section = setting.kind.unwrapped { true } else { false }
        return "\(setting.kind.inWords); default \(text)" + (isSection ? reference : "")
    }

    /// Two columns, the second wrapped.
    static func table(_ rows: [(String, String)]) -> String {
        let column = 2 + (rows.map(\.0.count).max() ?? 0) + 2
        return rows.map { name, text in
            let start = "  " + name
            return start + wrapped(text, indentation: column).dropFirst(start.count)
        }.joined()
    }

    /// A text in lines that are not too long, each with its end.
    private static func wrapped(_ text: String, indentation: Int) -> String {
        let margin = String(repeating: " ", count: indentation)
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(margin + word)
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
