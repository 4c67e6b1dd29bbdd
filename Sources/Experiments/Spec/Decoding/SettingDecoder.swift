import Documents
import NeuralNetworks

/// Turns nodes into setting values by nothing but the settings' descriptions, and keeps all complaints.
///
/// A value that has a complaint comes out as nil and must not be built into a component.
struct SettingDecoder {
    /// What was wrong so far, in the order in which it was met.
    var complaints: [Complaint] = []
    /// Whether the values belong to a sweep, where "sweep it" is no advice.
    var isInSweep = false
    /// Whether a section or a member that has a complaint comes out with what is sound in it, for further checks.
    var keepsSound = false
    /// The paths of the settings that have a complaint.
    var faults: [[String]] = []
    /// Whether there are as many complaints as are shown, so that more would be made in vain.
    var isFull: Bool { complaints.count > Document.complaintLimit }
    /// Whether only digits make a whole number; so that `1.0` is no count where a fraction could stand as well.
    private(set) var wantsDigits = false

    /// A decoder without complaints.
    init(isInSweep: Bool = false, keepsSound: Bool = false) {
        self.isInSweep = isInSweep
        self.keepsSound = keepsSound
    }

    /// The value of a node as that kind, or nil after a complaint.
    ///
    /// - Parameter shown: the kind that a complaint names, when it is wider than `kind`.
    mutating func value(
        _ node: Node, as kind: SettingKind, of subject: Subject, shown: SettingKind? = nil
    ) -> SettingValue? {
        guard let place = node.usedAt else { return decoded(node, as: kind, of: subject, shown: shown ?? kind) }
        let complaintCount = complaints.count
        let value = decoded(node, as: kind, of: subject, shown: shown ?? kind)
        for index in complaintCount..<complaints.count { complaints[index].usedAt = place }
        return value
    }

    private mutating func decoded(
        _ node: Node, as kind: SettingKind, of subject: Subject, shown: SettingKind
    ) -> SettingValue? {
        switch kind {
        case .number(let range): return number(node, in: range, subject, shown)
        case .integer(let range): return integer(node, in: range, subject, shown)
        case .flag: return flag(node, subject, shown)
        case .text: return text(node, subject, shown)
        case .duration: return duration(node, subject, shown)
        case .choice(let words): return choice(node, of: words, subject, shown)
        case .member(let family), .flattenedMember(let family): return member(node, of: family, subject, shown)
        case .section(let description): return section(node, description, subject, shown)
        case .list(let element): return list(node, of: element, subject, shown)
        case .perLayer(let element):
            if node.elements != nil, !element.acceptsList { return list(node, of: element, subject, shown) }
            return value(node, as: element, of: subject, shown: shown)
        case .optional(let wrapped):
            if node.isNull || isNone(node, wrapped) { return SettingValue.none }
            return value(node, as: wrapped, of: subject, shown: shown)
        case .either(let kinds): return either(node, kinds, subject, shown)
        }
    }

    /// Keeps a complaint about a value.
    ///
    /// - Parameter replacement: what the value was meant to be, when that is beyond doubt.
    mutating func complain(
        _ fact: Complaint.Fact, at node: Node, _ subject: Subject, replacement: String? = nil
    ) {
        let keySpan = subject.keySpan
        // A value that stands before its key stands behind an anchor.
        let isElsewhere =
            keySpan.map { node.span.source !== $0.source || node.span.start < $0.start } ?? false
        let isEmpty = node.span.start == node.span.end
        var complaint = Complaint(
            fact, at: isEmpty ? keySpan ?? node.span : node.span, usedAt: isElsewhere && !isEmpty ? keySpan : nil)
        // What stands behind an anchor may mean something else where it is used elsewhere.
        if !isEmpty, !isElsewhere, node.span.start.line == node.span.end.line {
            complaint.fix = replacement.map { Diagnostic.Fix(span: node.span, text: $0) }
        }
        complaints.append(complaint)
    }

    /// Keeps a complaint about a value of the wrong kind.
    mutating func complainOfKind(
        _ node: Node, _ subject: Subject, _ kind: SettingKind, _ hint: Complaint.Hint?
    ) {
        var replacement: String?
        switch hint {
        case .replaceBy(let text): replacement = text
        case .removeQuotes: replacement = node.scalar?.text
        default: break
        }
        complain(
            .wrongKind(subject: subject, kind: kind, found: Complaint.Found(node), hint: hint), at: node, subject,
            replacement: replacement)
    }

    private func isNone(_ node: Node, _ wrapped: SettingKind) -> Bool {
        guard let scalar = node.scalar, scalar.text == "none" else { return false }
        if case .text = wrapped { return scalar.isPlain }
        return true
    }

    private mutating func list(
        _ node: Node, of element: SettingKind, _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        guard let elements = node.elements else {
            complainOfKind(node, subject, shown, listHint(node, of: element, subject))
            return nil
        }
        var values: [SettingValue] = []
        for node in elements where !isFull {
            if let value = value(node, as: element, of: subject.element) { values.append(value) }
        }
        return values.count == elements.count ? .list(values) : nil
    }

    private mutating func either(
        _ node: Node, _ kinds: [SettingKind], _ subject: Subject, _ shown: SettingKind
    ) -> SettingValue? {
        // A list can only be the kind that accepts one; its elements have complaints of their own.
        if node.elements != nil, let kind = kinds.first(where: \.acceptsList) {
            return value(node, as: kind, of: subject)
        }
        // So can a mapping.
        if node.entries != nil, let kind = kinds.first(where: { if case .section = $0 { true } else { false } }) {
            return value(node, as: kind, of: subject)
        }
        for kind in kinds {
            var trial = SettingDecoder(isInSweep: isInSweep)
            trial.wantsDigits = true
            if let value = trial.value(node, as: kind, of: subject), trial.complaints.isEmpty { return value }
        }
        let words = kinds.flatMap(\.words)
        if let scalar = node.scalar, scalar.isPlain, NumberText(scalar.text) != nil {
            complain(.outOfRange(scalar.text, subject: subject, kind: shown), at: node, subject)
        } else if let scalar = node.scalar, !node.isNull,
            let meant = NameFinder.word(meantBy: scalar.text, among: words)
        {
            complain(
                .unknownWord(
                    scalar.text, subject: subject,
                    allowed: kinds.flatMap { $0.words.isEmpty ? [$0.inWords] : $0.words },
                    suggestion: meant.name), at: node, subject,
                replacement: meant.isCertain ? meant.name : nil)
        } else {
            complainOfKind(
                node, subject, shown, kinds.contains(where: \.acceptsNumber) ? numberHint(node, subject) : nil)
        }
        return nil
    }
}

extension SettingKind {
    /// Whether a list can be a value of this kind.
    var acceptsList: Bool {
        switch self {
        case .list, .perLayer: true
        case .optional(let wrapped): wrapped.acceptsList
        case .either(let kinds): kinds.contains { $0.acceptsList }
        case .number, .integer, .flag, .text, .duration, .choice, .member, .flattenedMember, .section: false
        }
    }

    /// Whether one value stands for all layers, or a list has one for each.
    var isPerLayer: Bool {
        switch self {
        case .perLayer: true
        case .optional(let wrapped): wrapped.isPerLayer
        default: false
        }
    }

    /// The kind without `optional` and `perLayer`: what a mapping here would be.
    var unwrapped: SettingKind {
        switch self {
        case .optional(let wrapped), .perLayer(let wrapped): wrapped.unwrapped
        default: self
        }
    }

    /// The words that a choice allows; none for other kinds.
    var words: [String] {
        if case .choice(let words) = self { words } else { [] }
    }
}

extension Complaint.Found {
    /// What a node is.
    init(_ node: Node) {
        switch node.content {
        case .sequence: self = .list
        case .mapping: self = .mapping
        case .scalar(let scalar):
            if node.isNull {
                self = .nothing
            } else if scalar.isPlain, NumberText(scalar.text) != nil {
                self = .number(scalar.text)
            } else if scalar.isPlain, FlagText.value(scalar.text) != nil {
                self = .flag(scalar.text)
            } else {
                self = .text(scalar.text)
            }
        }
    }
}

/// The words for true and false of YAML 1.2.
enum FlagText {
    /// The flag that a text stands for, or nil.
    static func value(_ text: String) -> Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// The flag that a word stands for elsewhere (`yes`, `off`, `1`), or nil.
    static func foreign(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "y", "on", "1": true
        case "no", "n", "off", "0": false
        default: nil
        }
    }
}
