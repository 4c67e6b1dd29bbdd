import Documents
import NeuralNetworks

extension SettingDecoder {
    /// A member of a family: its name alone, or a mapping with the discriminator and the member's settings.
    mutating func member(
        _ node: Node, of family: FamilyDescription, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        switch node.content {
        case .scalar(let scalar):
            if node.isNull, family.member(named: "none") != nil {
                return .component(ComponentValue(name: "none", fields: []))
            }
            guard !node.isNull else { break }
            guard let member = memberNamed(scalar.text, at: node, of: family, subject) else { return nil }
            let owner = Owner.member(noun: family.noun, name: member.name)
            return fields([], of: member.settings, owner, subject, at: node.span).map {
                .component(ComponentValue(name: member.name, fields: $0))
            }
        case .mapping(let entries):
            guard let nameEntry = entries.first(where: { $0.key == family.discriminator }) else {
                complain(
                    .missingSetting(
                        family.discriminator, owner: .section(subject.name), meaning: "names the \(family.noun)",
                        choices: family.members.map(\.name)), at: node, subject)
                return nil
            }
            guard let name = self.name(of: nameEntry, family, subject),
                let member = memberNamed(name, at: nameEntry.value, of: family, subject)
            else { return nil }
            let owner = Owner.member(noun: family.noun, name: member.name)
            let others = entries.filter { $0.key != family.discriminator }
            return fields(others, of: member.settings, owner, subject, at: nameEntry.value.span, family: family).map {
                .component(ComponentValue(name: member.name, fields: $0))
            }
        case .sequence: break
        }
        let hint = severalValues(node, subject)
        complain(.wrongKind(subject: subject, kind: shown, found: Complaint.Found(node), hint: hint), at: node, subject)
        return nil
    }

    /// A mapping with settings of its own. Nothing at all is the section with its defaults.
    mutating func section(
        _ node: Node, _ description: ComponentDescription, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        let entries = node.isNull ? [] : node.entries
        guard let entries else {
            complain(
                .wrongKind(subject: subject, kind: shown, found: Complaint.Found(node), hint: nil), at: node, subject)
            return nil
        }
        let place = subject.keySpan ?? node.span
        let owner = Owner.section(subject.path.joined(separator: "."))
        for setting in description.settings {
            guard case .flattenedMember(let family) = setting.kind else { continue }
            return flattened(entries, setting, family, description, owner, subject, at: place)
        }
        return fields(entries, of: description.settings, owner, subject, at: place).map {
            .component(ComponentValue(name: description.name, fields: $0))
        }
    }

    /// A section in whose mapping the settings of a family's member stand too.
    private mutating func flattened(
        _ entries: [Node.Entry], _ setting: SettingDescription, _ family: FamilyDescription,
        _ description: ComponentDescription, _ owner: Owner, _ subject: Subject, at place: Span
    ) -> SettingValue? {
        let own = description.settings.filter { $0.name != setting.name }
        let ownNames = Set(own.flatMap { [$0.name] + $0.aliases })
        let ownEntries = entries.filter { ownNames.contains($0.key) }
        var rest = entries.filter { !ownNames.contains($0.key) }
        var fields = self.fields(ownEntries, of: own, owner, subject, at: place)

        guard let index = rest.firstIndex(where: { $0.key == family.discriminator }) else {
            guard setting.defaultValue != nil, rest.isEmpty else {
                complaints.append(
                    Complaint(
                        .missingSetting(
                            family.discriminator, owner: owner, meaning: "names the \(family.noun)",
                            choices: family.members.map(\.name)), at: place))
                return nil
            }
            return fields.map { .component(ComponentValue(name: description.name, fields: $0)) }
        }
        let nameEntry = rest.remove(at: index)
        guard let name = self.name(of: nameEntry, family, subject),
            let member = memberNamed(name, at: nameEntry.value, of: family, subject)
        else { return nil }
        let memberOwner = Owner.member(noun: family.noun, name: member.name)
        let memberFields = self.fields(
            rest, of: member.settings, memberOwner, subject, at: nameEntry.value.span, family: family, alsoAllowed: own)
        guard let memberFields else { return nil }
        let memberValue = SettingValue.component(ComponentValue(name: member.name, fields: memberFields))
        fields?.insert(ComponentValue.Field(setting.name, memberValue), at: 0)
        return fields.map { .component(ComponentValue(name: description.name, fields: $0)) }
    }

    /// The fields that stand in a mapping, or nil after a complaint.
    ///
    /// - Parameters:
    ///   - place: Where a setting that is missing would be missed.
    ///   - family: The family whose other members may know a setting that this one does not.
    ///   - alsoAllowed: Settings that stand in the same mapping and are decoded elsewhere.
    mutating func fields(
        _ entries: [Node.Entry], of settings: [SettingDescription], _ owner: Owner, _ subject: Subject,
        at place: Span, family: FamilyDescription? = nil, alsoAllowed: [SettingDescription] = []
    ) -> [ComponentValue.Field]? {
        let complaintCount = complaints.count
        var given: [String: (value: SettingValue?, key: Node.Entry)] = [:]
        for entry in entries {
            guard let setting = settings.first(where: { $0.answers(to: entry.key) }) else {
                let advice = NameFinder.advice(
                    onKey: entry.key, value: entry.value, among: settings + alsoAllowed, of: family)
                complaints.append(
                    Complaint(
                        .unknownSetting(
                            entry.key, owner: owner, allowed: settings.map(\.name), advice: advice),
                        at: entry.keySpan))
                continue
            }
            if let first = given[setting.name] {
                complaints.append(
                    Complaint(
                        .repeatedSetting(setting.name, alias: entry.key, first: first.key.keySpan), at: entry.keySpan))
                continue
            }
            let inner = subject.appending(setting.name, keySpan: entry.keySpan)
            var decoded = value(entry.value, as: setting.kind, of: inner)
            if setting.isPath, case .text(let path)? = decoded {
                decoded = .text(DataLocation.written(path, in: entry.value.span.source.folder))
            }
            given[setting.name] = (decoded, entry)
        }
        var fields: [ComponentValue.Field] = []
        for setting in settings {
            if let value = given[setting.name]?.value {
                fields.append(ComponentValue.Field(setting.name, value))
            } else if given[setting.name] == nil, setting.defaultValue == nil {
                complaints.append(
                    Complaint(
                        .missingSetting(setting.name, owner: owner, meaning: setting.meaning, choices: []), at: place))
            }
        }
        return complaints.count == complaintCount ? fields : nil
    }

    /// The text of a discriminator's value, or nil after a complaint.
    private mutating func name(
        of entry: Node.Entry, _ family: FamilyDescription, _ subject: Subject
    ) -> String? {
        if entry.value.isNull, family.member(named: "none") != nil, entry.value.scalar?.text != "" { return "none" }
        if let scalar = entry.value.scalar, !entry.value.isNull { return scalar.text }
        let subject = subject.appending(entry.key, keySpan: entry.keySpan)
        let names = family.members.map(\.name)
        complain(
            .wrongKind(
                subject: subject, kind: .choice(names), found: Complaint.Found(entry.value),
                hint: severalValues(entry.value, subject)), at: entry.value, subject)
        return nil
    }

    /// The member of that name, or nil after a complaint.
    private mutating func memberNamed(
        _ name: String, at node: Node, of family: FamilyDescription, _ subject: Subject
    ) -> ComponentDescription? {
        if let member = family.member(named: name) { return member }
        complain(
            .unknownMember(
                name, noun: family.noun, plural: family.plural, allowed: family.members.map(\.name),
                advice: NameFinder.advice(on: name, among: family)), at: node, subject)
        return nil
    }
}

extension SettingDescription {
    /// Whether that is the setting's name or an alias of it.
    func answers(to name: String) -> Bool { self.name == name || aliases.contains(name) }
}
