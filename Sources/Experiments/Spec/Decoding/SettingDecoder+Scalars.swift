import Documents
import NeuralNetworks

extension SettingDecoder {
    mutating func number(
        _ node: Node, in range: NumberRange, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        guard let scalar = node.scalar, scalar.isPlain, let number = NumberText(scalar.text) else {
            complainAboutNumber(node, subject, shown)
            return nil
        }
        guard range.contains(number.value) else {
            complain(.outOfRange(scalar.text, subject: subject, kind: shown), at: node, subject)
            return nil
        }
        // −0 is 0, so that the two do not make two runs.
        return .number(number.value == 0 ? 0 : number.value)
    }

    mutating func integer(
        _ node: Node, in range: ClosedRange<Int>, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        guard let scalar = node.scalar, scalar.isPlain, let number = NumberText(scalar.text) else {
            complainAboutNumber(node, subject, shown)
            return nil
        }
        guard let integer = wantsDigits && !number.isWrittenWhole ? nil : number.integer else {
            let isTooLarge = !wantsDigits && number.value == number.value.rounded()
            let fact: Complaint.Fact =
                number.isWrittenWhole || isTooLarge
                ? .outOfRange(scalar.text, subject: subject, kind: shown)
                : .wrongKind(subject: subject, kind: shown, found: .number(scalar.text), hint: nil)
            complain(fact, at: node, subject)
            return nil
        }
        guard range.contains(integer) else {
            complain(.outOfRange(scalar.text, subject: subject, kind: shown), at: node, subject)
            return nil
        }
        return .integer(integer)
    }

    mutating func flag(_ node: Node, _ subject: Subject, _ shown: SettingKind) -> SettingValue? {
        guard let scalar = node.scalar, scalar.isPlain, let flag = FlagText.value(scalar.text) else {
            var hint = severalValues(node, subject)
            if let text = node.scalar?.text {
                if FlagText.value(text) != nil { hint = .removeQuotes }
                if let flag = FlagText.foreign(text) { hint = .replaceBy(String(flag)) }
            }
            complainOfKind(node, subject, shown, hint)
            return nil
        }
        return .flag(flag)
    }

    mutating func text(_ node: Node, _ subject: Subject, _ shown: SettingKind) -> SettingValue? {
        guard let scalar = node.scalar, !node.isNull else {
            complain(
                .wrongKind(
                    subject: subject, kind: shown, found: Complaint.Found(node), hint: severalValues(node, subject)),
                at: node, subject)
            return nil
        }
        return .text(scalar.text)
    }

    mutating func duration(_ node: Node, _ subject: Subject, _ shown: SettingKind) -> SettingValue? {
        guard let scalar = node.scalar, !node.isNull, let seconds = DurationText.seconds(scalar.text) else {
            let meant = node.scalar.flatMap { ForeignText.duration($0.text) }
            complainOfKind(
                node, subject, shown, meant.map { .replaceBy($0) } ?? severalValues(node, subject))
            return nil
        }
        guard seconds > 0, seconds.isFinite else {
            complain(.outOfRange(scalar.text, subject: subject, kind: shown), at: node, subject)
            return nil
        }
        return .number(seconds)
    }

    mutating func choice(
        _ node: Node, of words: [String], _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        guard let scalar = node.scalar, !(node.isNull && scalar.text.isEmpty) else {
            complain(
                .wrongKind(
                    subject: subject, kind: shown, found: Complaint.Found(node), hint: severalValues(node, subject)),
                at: node, subject)
            return nil
        }
        let word = node.isNull ? "none" : scalar.text
        guard words.contains(word) else {
            let meant = NameFinder.word(meantBy: word, among: words)
            complain(
                .unknownWord(scalar.text, subject: subject, allowed: words, suggestion: meant?.name), at: node, subject,
                replacement: meant.flatMap { $0.isCertain ? $0.name : nil })
            return nil
        }
        return .text(word)
    }

    /// The advice to sweep, where a list or a range stands for a single value.
    func severalValues(_ node: Node, _ subject: Subject) -> Complaint.Hint? {
        let isRange = RangeReader.isRange(node)
        // Only settings of runs can be swept.
        guard node.elements != nil || isRange, !isInSweep, !subject.isElement,
            PathResolver.run.settings.contains(where: { $0.name == subject.path.first })
        else { return nil }
        return .sweep(path: subject.path.joined(separator: "."), isRange: isRange)
    }

    private mutating func complainAboutNumber(_ node: Node, _ subject: Subject, _ shown: SettingKind) {
        complainOfKind(node, subject, shown, numberHint(node, subject))
    }
}
