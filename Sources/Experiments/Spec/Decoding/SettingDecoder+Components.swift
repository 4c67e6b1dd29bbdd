import Documents
import NeuralNetworks

extension SettingDecoder {
    /// A member of a family: its name alone, or a mapping with the discriminator and the member's settings.
    mutating func member(
        _ node: Node, of family: FamilyDescription, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        let complaintCount = complaints.count
        switch node.content {
        case .scalar(let scalar):
            if node.isNull, family.member(named: "none") != nil {
                return .component(ComponentValue(name: "none", fields: []))
            }
            guard !node.isNull else { break }
            guard let member = memberNamed(scalar.text, at: node, of: family, subject) else { return nil }
            let owner = Owner.member(noun: family.noun, name: member.name)
            let fields = fields([], of: member.settings, owner, subject, at: node.span)
            return component(member.name, fields, since: complaintCount)
        case .mapping(let entries):
            guard let nameEntry = discriminator(of: family, in: entries, subject) else {
                let choices = family.names(knowing: entries.map(\.key))
                complainOfMissingName(family, choices, entries, at: node, subject)
                return nil
            }
            guard let name = self.name(of: nameEntry, family, subject),
                let member = memberNamed(name, at: nameEntry.value, of: family, subject)
            else { return nil }
            let owner = Owner.member(noun: family.noun, name: member.name)
            let others = entries.filter { $0.key != nameEntry.key }
            let fields = fields(others, of: member.settings, owner, subject, at: nameEntry.value.span, family: family)
            return component(member.name, fields, since: complaintCount)
        case .sequence: break
        }
        let isListOfEntries = node.elements?.allSatisfy { $0.entries?.count == 1 } ?? false
        var hint = isListOfEntries ? Complaint.Hint.removeDashes : severalValues(node, subject)
        if node.isNull { hint = .write("'\(subject.name): \(family.members.first?.name ?? "…")', or remove it") }
        complainOfKind(node, subject, shown, hint)
        return nil
    }

    /// A mapping with settings of its own. Nothing at all is the section with its defaults.
    mutating func section(
        _ node: Node, _ description: ComponentDescription, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        let entries = node.isNull ? [] : node.entries
        guard let entries else {
            complainOfKind(node, subject, shown, mappingHint(node, description.settings, subject))
            return nil
        }
        let complaintCount = complaints.count
        let place = subject.keySpan ?? node.span
        let owner = Owner.section(subject.path.joined(separator: "."))
        for setting in description.settings {
            guard case .flattenedMember(let family) = setting.kind else { continue }
            let fields = flattened(entries, setting, family, description, owner, subject, at: place)
            return component(description.name, fields, since: complaintCount)
        }
        let fields = fields(entries, of: description.settings, owner, subject, at: place)
        return component(description.name, fields, since: complaintCount)
    }

    /// The component of those fields; nil after a complaint, unless what is sound is kept.
    private func component(
        _ name: String, _ fields: [ComponentValue.Field]?, since complaintCount: Int
    ) -> SettingValue? {
        guard let fields, keepsSound || complaints.count == complaintCount else { return nil }
        return .component(ComponentValue(name: name, fields: fields))
    }

    /// The fields of a section in whose mapping the settings of a family's member stand too.
    private mutating func flattened(
        _ entries: [Node.Entry], _ setting: SettingDescription, _ family: FamilyDescription,
        _ description: ComponentDescription, _ owner: Owner, _ subject: Subject, at place: Span
    ) -> [ComponentValue.Field]? {
        let own = description.settings.filter { $0.name != setting.name }
        let ownNames = Set(own.flatMap { [$0.name] + $0.aliases })
        let ownEntries = entries.filter { ownNames.contains($0.key) }
        var rest = entries.filter { !ownNames.contains($0.key) }
        let fields = self.fields(ownEntries, of: own, owner, subject, at: place)

        guard let nameEntry = discriminator(of: family, in: rest, subject) else {
            guard setting.defaultValue != nil, rest.isEmpty else {
                complaints.append(
                    Complaint(
                        .missingSetting(
                            family.discriminator, owner: owner, meaning: "names the \(family.noun)",
                            choices: family.names(knowing: rest.map(\.key))), at: place))
                return nil
            }
            return fields
        }
        rest.removeAll { $0.key == nameEntry.key }
        guard let name = self.name(of: nameEntry, family, subject),
            let member = memberNamed(name, at: nameEntry.value, of: family, subject)
        else { return nil }
        let memberOwner = Owner.member(noun: family.noun, name: member.name)
        let memberFields = self.fields(
            rest, of: member.settings, memberOwner, subject, at: nameEntry.value.span, family: family, alsoAllowed: own)
        guard let fields, let memberFields else { return nil }
        let memberValue = SettingValue.component(ComponentValue(name: member.name, fields: memberFields))
        return [ComponentValue.Field(setting.name, memberValue)] + fields
    }

    /// The entry that names a member; one with another key that names one (`solver: adam`) too, after a complaint.
    private mutating func discriminator(
        of family: FamilyDescription, in entries: [Node.Entry], _ subject: Subject
    ) -> Node.Entry? {
        if let entry = entries.first(where: { $0.key == family.discriminator }) { return entry }
        let settings = family.members.flatMap(\.settings)
        let other = entries.first { entry in
            guard Habits.isDiscriminator(entry.key, of: family),
                !settings.contains(where: { $0.answers(to: entry.key) }),
                let text = entry.value.scalar?.text
            else { return false }
            return family.member(named: text) != nil || NameFinder.member(meantBy: text, in: family) != nil
        }
        guard let other else { return nil }
        var complaint = Complaint(
            .unknownSetting(
                other.key, owner: .section(subject.path.joined(separator: ".")), allowed: [family.discriminator],
                advice: NameAdvice(suggestion: family.discriminator)), at: other.keySpan)
        complaint.fix = Diagnostic.Fix(span: other.keySpan, text: family.discriminator)
        complaints.append(complaint)
        return other
    }

    private mutating func complainOfMissingName(
        _ family: FamilyDescription, _ choices: [String], _ entries: [Node.Entry], at node: Node, _ subject: Subject
    ) {
        // `optimizer: { adam: { … } }`
        if entries.count == 1, let entry = entries.first,
            let member = family.member(named: entry.key)?.name ?? NameFinder.member(meantBy: entry.key, in: family)
        {
            complaints.append(
                Complaint(
                    .memberAsKey(
                        entry.key, noun: family.noun, discriminator: family.discriminator, member: member,
                        owner: subject.name), at: entry.keySpan))
            return
        }
        complain(
            .missingSetting(
                family.discriminator, owner: .section(subject.name), meaning: "names the \(family.noun)",
                choices: choices), at: node, subject)
    }

    /// The text of a discriminator's value, or nil after a complaint.
    private mutating func name(
        of entry: Node.Entry, _ family: FamilyDescription, _ subject: Subject
    ) -> String? {
        if entry.value.isNull, family.member(named: "none") != nil, entry.value.scalar?.text != "" { return "none" }
        if let scalar = entry.value.scalar, !entry.value.isNull { return scalar.text }
        let subject = subject.appending(entry.key, keySpan: entry.keySpan)
        let names = family.members.map(\.name)
        complainOfKind(entry.value, subject, .choice(names), severalValues(entry.value, subject))
        return nil
    }

    /// The member of that name, or the one that it means beyond doubt, or nil; unless it has the name, after a
    /// complaint.
    private mutating func memberNamed(
        _ name: String, at node: Node, of family: FamilyDescription, _ subject: Subject
    ) -> ComponentDescription? {
        if let member = family.member(named: name) { return member }
        let advice = NameFinder.advice(on: name, among: family)
        let meant = advice.isCertain ? advice.suggestion : nil
        complain(
            .unknownMember(
                name, noun: family.noun, plural: family.plural, allowed: family.members.map(\.name), advice: advice),
            at: node, subject, replacement: meant)
        // What else is wrong is told as well.
        return meant.flatMap { family.member(named: $0) }
    }
}

extension FamilyDescription {
    /// The members' names, first those that have all these settings.
    fileprivate func names(knowing keys: [String]) -> [String] {
        let names = members.map(\.name)
        let known = keys.prefix(100).filter { key in
            members.contains { member in member.settings.contains { $0.answers(to: key) } }
        }
        let fitting = members.first { member in
            known.allSatisfy { key in member.settings.contains { $0.answers(to: key) } }
        }
        guard let fitting else { return names }
        return [fitting.name] + names.filter { $0 != fitting.name }
    }
}
