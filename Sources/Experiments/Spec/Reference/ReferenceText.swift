import NeuralNetworks

/// Descriptions as text for a terminal of 80 columns.
enum ReferenceText {
    /// The whole spec: its keys and the families to choose from.
    static func overview() -> String {
        var rows = TopLevel.keys.map { ($0.name, $0.meaning) }
        rows.append(("x-…", "Fragments for anchors and references; not read otherwise."))
        let families = ReferenceIndex.families.map { ($0.plural, $0.members.map(\.name).joined(separator: ", ")) }
        return "A spec has these keys; 'version', 'name' and 'dataset' must be there.\n\n" + ReferenceLayout.table(rows)
            + "\nTo choose from\n\n" + ReferenceLayout.table(families)
            + "\nThe whole language on one page: espalier describe spec\n"
            + "Any of these words, and any setting, can be looked up: espalier describe adam;\n"
            + "espalier describe training.schedule; espalier describe learning_rate\n"
    }

    /// The language on one page.
    static func grammar(_ chapters: [GrammarChapter]) -> String {
        chapters.map { chapter in
            let line = String(repeating: "-", count: chapter.title.count)
            var text = chapter.title + "\n" + line + "\n" + ReferenceLayout.wrapped(chapter.words)
            if !chapter.rows.isEmpty { text += "\n" + ReferenceLayout.table(chapter.rows) }
            text += settings(chapter.settings)
            for example in chapter.examples {
                text += "\n" + example.split(separator: "\n").map { "  \($0)\n" }.joined()
            }
            return text
        }.joined(separator: "\n")
    }

    /// A section and its settings.
    static func section(_ section: ReferenceIndex.Section) -> String {
        let own = section.settings.filter { $0.kind.flattenedFamily == nil }
        var text = heading(section.path, section.summary, formula: "", source: section.source) + settings(own)
        if let family = section.family {
            text += "\n'\(family.discriminator)' names the \(family.noun), one of\n\n" + members(family)
        }
        text += example(ReferenceExample.section(section))
        return section.family.map { text + members(sayMore: $0) } ?? text
    }

    /// A family and its members.
    static func family(_ family: FamilyDescription) -> String {
        "\(family.plural)\n\n" + members(family) + example(ReferenceExample.family(family)) + members(sayMore: family)
    }

    /// A member of a family.
    static func component(_ member: ComponentDescription, _ family: FamilyDescription) -> String {
        var text = heading(
            "\(family.noun) \(member.name)", member.summary, formula: member.formula, source: member.source)
        if !member.aliases.isEmpty { text += "\nAlso accepted: \(member.aliases.joined(separator: ", "))\n" }
        return text + settings(member.settings) + example(ReferenceExample.member(member, of: family))
            + "\nThe others: espalier describe \(family.plural.quotedForShell)\n"
    }

    /// The places of one setting.
    static func settings(_ places: [ReferenceIndex.Place]) -> String {
        var texts: [String] = []
        var shown: Set<String> = []
        for place in places {
            let words = place.setting.facts
            // One entry for all members that have the same setting.
            guard shown.insert(place.path + words).inserted else { continue }
            let members = places.filter { $0.path == place.path && $0.setting.facts == words }.compactMap(\.member)
            let owners = members.isEmpty ? "" : " (\(members.joined(separator: ", ")))"
            var text = ReferenceLayout.wrapped(place.path + owners)
            text += ReferenceLayout.wrapped(words, indentation: 2)
            text += ReferenceLayout.wrapped(place.setting.meaning, indentation: 2)
            if !place.setting.aliases.isEmpty {
                text += "  Also accepted: \(place.setting.aliases.joined(separator: ", "))\n"
            }
            texts.append(text)
        }
        let isOfRun = places.contains { place in PathResolver.paths.contains { $0.name == place.path } }
        return texts.joined(separator: "\n") + (places.first.map { example(ReferenceExample.setting($0)) } ?? "")
            + (isOfRun ? "\nThis can be swept by its path: espalier describe axes\n" : "")
    }

    private static func heading(_ name: String, _ summary: String, formula: String, source: String) -> String {
        var text = "\(name)\n\n" + ReferenceLayout.wrapped(summary)
        if !formula.isEmpty {
            let lines = formula.split(separator: ";").map { ReferenceLayout.wrapped(String($0), indentation: 2) }
            text += "\n" + lines.joined()
        }
        return source.isEmpty ? text : text + "\n" + ReferenceLayout.wrapped("Source: \(source)")
    }

    private static func members(_ family: FamilyDescription) -> String {
        ReferenceLayout.table(family.members.map { ($0.name, $0.summary) })
    }

    private static func members(sayMore family: FamilyDescription) -> String {
        guard let member = family.members.first(where: { !$0.settings.isEmpty }) else { return "" }
        return "\nMore on each: espalier describe \(member.name)\n"
    }

    private static func settings(_ settings: [SettingDescription]) -> String {
        guard !settings.isEmpty else { return "" }
        let column = 2 + (settings.map(\.name.count).max() ?? 0) + 2
        let entries = settings.map { setting in
            let start = "  " + setting.name
            let facts = ReferenceLayout.wrapped(self.facts(setting), indentation: column)
            return start + facts.dropFirst(start.count)
                + ReferenceLayout.wrapped(setting.meaning, indentation: column)
        }
        return "\nSettings\n\n" + entries.joined()
    }

    /// The facts of a setting, and where more is said of it.
    private static func facts(_ setting: SettingDescription) -> String {
        switch setting.kind.unwrapped {
        case .section where ReferenceIndex.section(named: setting.name) != nil:
            return "\(setting.facts); see 'describe \(setting.name)'"
        case .member(let family):
            let isWord = !family.plural.contains(" ")
            return setting.facts
                + (isWord ? "; see 'describe \(family.plural)'" : "; see \"describe '\(family.plural)'\"")
        default: return setting.facts
        }
    }

    private static func example(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        return "\nIn a spec\n\n" + text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}

extension String {
    /// The text as one word of a shell's command.
    fileprivate var quotedForShell: String { contains(" ") ? "'\(self)'" : self }
}
