import Documents
import NeuralNetworks

/// The ways out of a value of the wrong kind.
extension SettingDecoder {
    /// What to write where a number is wanted.
    func numberHint(_ node: Node, _ subject: Subject) -> Complaint.Hint? {
        guard let scalar = node.scalar else { return severalValues(node, subject) }
        if !scalar.isPlain, NumberText(scalar.text) != nil { return .removeQuotes }
        if let number = ForeignText.number(scalar.text) { return .replaceBy(number) }
        if let advice = ForeignText.advice(onNumber: scalar.text) { return .write(advice) }
        return nil
    }

    /// What to write where a list is wanted.
    func listHint(_ node: Node, of element: SettingKind, _ subject: Subject) -> Complaint.Hint? {
        guard let scalar = node.scalar else { return nil }
        guard !node.isNull else { return .write("a list: [ … ]") }
        if let elements = ForeignText.elements(scalar.text), fit(elements, element, subject) {
            return .replaceBy("[\(elements.joined(separator: ", "))]")
        }
        if let ends = ForeignText.ends(scalar.text), element.acceptsNumber, ends.to - ends.from < 10 {
            return .write("[\((ends.from...ends.to).map(String.init).joined(separator: ", "))]")
        }
        return .write("a list: [ … ]")
    }

    /// What to write where a mapping with settings is wanted.
    func mappingHint(_ node: Node, _ settings: [SettingDescription], _ subject: Subject) -> Complaint.Hint? {
        if let elements = node.elements, !elements.isEmpty {
            let isListOfEntries = elements.allSatisfy { $0.entries?.count == 1 }
            return isListOfEntries ? .removeDashes : nil
        }
        guard let scalar = node.scalar, !node.isNull else { return nil }
        if let entry = ForeignText.entry(scalar) {
            return .write("'\(entry.key): \(entry.value.excerpt)', a line for each setting")
        }
        if scalar.isPlain, let flag = FlagText.value(scalar.text) {
            return flag ? .replaceBy("{}") : .replaceBy("none")
        }
        for setting in settings {
            guard case .flattenedMember(let family) = setting.kind else { continue }
            return sourceHint(scalar.text, family)
        }
        let fitting = settings.filter { setting in
            switch setting.kind {
            case .choice, .integer, .member: fit([scalar.text], setting.kind, subject)
            default: false
            }
        }
        guard fitting.count == 1, let setting = fitting.first else {
            return settings.first.map { .write("'\(subject.name): { \($0.name): … }'") }
        }
        return .replaceBy("{ \(setting.name): \(scalar.text) }")
    }

    /// What to write where the member of a family is named, whose settings stand beside the name.
    private func sourceHint(_ text: String, _ family: FamilyDescription) -> Complaint.Hint? {
        let isPath = text.contains { "./\\".contains($0) }
        let meant = family.member(named: text)?.name ?? NameFinder.member(meantBy: text, in: family)
        if !isPath, let member = meant.flatMap({ family.member(named: $0) }) {
            let required = member.settings.filter { $0.defaultValue == nil }.map { ", \($0.name): …" }.joined()
            let mapping = "{ \(family.discriminator): \(member.name)\(required) }"
            return required.isEmpty ? .replaceBy(mapping) : .write(mapping)
        }
        guard isPath, let member = family.members.first(where: { $0.settings.contains { $0.name == "path" } }) else {
            return nil
        }
        return .write("{ \(family.discriminator): \(member.name), path: \(text.excerpt) }")
    }

    /// Whether every text can be a value of that kind.
    private func fit(_ texts: [String], _ kind: SettingKind, _ subject: Subject) -> Bool {
        var trial = SettingDecoder(isInSweep: true)
        let nowhere = SourceText(name: "", bytes: [])
        let span = Span(source: nowhere, start: Mark(line: 1, column: 1), end: Mark(line: 1, column: 2))
        for text in texts.prefix(100) {
            let node = Node(.scalar(Node.Scalar(text: text, isPlain: true)), span: span)
            guard trial.value(node, as: kind, of: subject) != nil, trial.complaints.isEmpty else { return false }
        }
        return texts.count <= 100
    }
}
