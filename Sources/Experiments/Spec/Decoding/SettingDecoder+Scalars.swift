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
                if let flag = FlagText.foreign(text) { hint = .write(String(flag)) }
            }
            complain(
                .wrongKind(subject: subject, kind: shown, found: Complaint.Found(node), hint: hint), at: node, subject)
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
            complain(
                .wrongKind(
                    subject: subject, kind: shown, found: Complaint.Found(node), hint: severalValues(node, subject)),
                at: node, subject)
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
            let suggestion = Habits.word(meantBy: word, among: words) ?? NameFinder.closest(to: word, among: words)
            complain(
                .unknownWord(scalar.text, subject: subject, allowed: words, suggestion: suggestion), at: node, subject)
            return nil
        }
        return .text(word)
    }

    /// The advice to sweep, where a list or a range stands for a single value.
    func severalValues(_ node: Node, _ subject: Subject) -> Complaint.Hint? {
        let isRange = RangeReader.isRange(node)
        guard node.elements != nil || isRange, !isInSweep, !subject.isElement else { return nil }
        return .sweep(path: subject.path.joined(separator: "."), isRange: isRange)
    }

    private mutating func complainAboutNumber(_ node: Node, _ subject: Subject, _ shown: SettingKind) {
        var hint = severalValues(node, subject)
        if let scalar = node.scalar {
            if !scalar.isPlain, NumberText(scalar.text) != nil {
                hint = .removeQuotes
            } else if let number = Self.foreignNumber(scalar.text) {
                hint = .write(number)
            }
        }
        complain(
            .wrongKind(subject: subject, kind: shown, found: Complaint.Found(node), hint: hint), at: node, subject)
    }

    /// The number that is meant by `20%` or `0,2`.
    private static func foreignNumber(_ text: String) -> String? {
        if text.hasSuffix("%"), let number = NumberText(String(text.dropLast())) {
            return (number.value / 100).decimalText
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let decimal = parts.joined(separator: ".")
        return NumberText(decimal) == nil ? nil : decimal
    }
}
