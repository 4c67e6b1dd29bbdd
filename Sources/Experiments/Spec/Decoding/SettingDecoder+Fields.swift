import Documents
import NeuralNetworks

extension SettingDecoder {
    /// The fields that stand in a mapping. After a complaint nil; or, where what is sound is kept, the sound ones, as
    /// long as none is lacking that must be there.
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
        var given: [String: Given] = [:]
        let known = Set(settings.flatMap { [$0.name] + $0.aliases })
        for (index, entry) in entries.enumerated() where !isFull {
            guard let setting = settings.first(where: { $0.answers(to: entry.key) }) else {
                if let number = numberBehindComma(entry, behind: index > 0 ? entries[index - 1] : nil, settings) {
                    complaints.append(number)
                    continue
                }
                let advice = NameFinder.advice(
                    onKey: entry.key, value: entry.value, among: settings + alsoAllowed, of: family)
                let meant = settings.first { $0.name == advice.suggestion }
                let isFree =
                    meant.map { setting in
                        given[setting.name] == nil && !entries.contains { setting.answers(to: $0.key) }
                    } ?? false
                complaints.append(
                    Complaint(
                        unknown: entry, owner: owner, allowed: settings.map(\.name), advice: advice,
                        isRename: isFree && advice.isCertain && !known.contains(entry.key)))
                if let meant { faults.append(subject.path + [meant.name]) }
                guard let meant, isFree else { continue }
                // What is wrong with the value is told as well, once it is certain what it is for.
                let inner = subject.appending(meant.name, keySpan: entry.keySpan)
                let isSwept = isInSweep && (entry.value.elements != nil || RangeReader.isRange(entry.value))
                let isDecoded = advice.isCertain && advice.remark == nil && !isSwept
                given[meant.name] = Given(
                    value: isDecoded ? value(entry.value, as: meant.kind, of: inner) : nil, keySpan: entry.keySpan)
                continue
            }
            if let first = given[setting.name] {
                complaints.append(
                    Complaint(
                        .repeatedSetting(setting.name, alias: entry.key, first: first.keySpan), at: entry.keySpan))
                continue
            }
            let inner = subject.appending(setting.name, keySpan: entry.keySpan)
            let next = index + 1 < entries.count ? entries[index + 1] : nil
            if let next, numberBehindComma(next, behind: entry, settings) != nil {
                // The complaint about what follows tells it all.
                given[setting.name] = Given(value: nil, keySpan: entry.keySpan)
                continue
            }
            let countBefore = complaints.count
            var decoded = value(entry.value, as: setting.kind, of: inner)
            if setting.isPath, case .text(let path)? = decoded {
                decoded = .text(DataLocation.written(path, in: entry.value.span.source.folder))
            }
            given[setting.name] = Given(value: decoded, keySpan: entry.keySpan)
            if complaints.count > countBefore, !setting.kind.hasSettings { faults.append(inner.path) }
        }
        var fields: [ComponentValue.Field] = []
        var lacksOne = false
        for setting in settings {
            if let value = given[setting.name]?.value {
                fields.append(ComponentValue.Field(setting.name, value))
            } else if setting.defaultValue == nil {
                lacksOne = true
                guard given[setting.name] == nil, !isFull else { continue }
                complaints.append(
                    Complaint(
                        .missingSetting(setting.name, owner: owner, meaning: setting.meaning, choices: []), at: place))
            } else if given[setting.name] != nil {
                faults.append(subject.path + [setting.name])
            }
        }
        return !lacksOne && (keepsSound || complaints.count == complaintCount) ? fields : nil
    }

    private struct Given {
        let value: SettingValue?
        let keySpan: Span
    }

    /// The complaint about `dropout: 0,2` and `hidden: 64, 32` between braces, where what follows the comma is a key; nil
    /// for other entries.
    private func numberBehindComma(
        _ entry: Node.Entry, behind previous: Node.Entry?, _ settings: [SettingDescription]
    ) -> Complaint? {
        guard entry.value.isNull, entry.value.span.start == entry.value.span.end, NumberText(entry.key) != nil,
            let previous, let first = previous.value.scalar, first.isPlain, NumberText(first.text) != nil,
            let setting = settings.first(where: { $0.answers(to: previous.key) })
        else { return nil }
        let whole =
            setting.kind.acceptsList && !setting.kind.acceptsNumber
            ? "[\(first.text), \(entry.key)]" : "\(first.text).\(entry.key)"
        var complaint = Complaint(.numberAsKey(entry.key, setting: previous.key, value: whole), at: entry.keySpan)
        if previous.value.span.start.line == entry.keySpan.end.line, previous.keySpan.end <= previous.value.span.start {
            let span = Span(
                source: entry.keySpan.source, start: previous.value.span.start, end: entry.keySpan.end)
            complaint.fix = Diagnostic.Fix(span: span, text: whole)
        }
        return complaint
    }
}

extension Complaint {
    /// A key that is no setting; with the new name as its fix when it is a mere renaming, or with the whole entry that
    /// was meant.
    init(unknown entry: Node.Entry, owner: Owner, allowed: [String], advice: NameAdvice, isRename: Bool) {
        self.init(.unknownSetting(entry.key, owner: owner, allowed: allowed, advice: advice), at: entry.keySpan)
        if let text = advice.entry, entry.value.span.start.line == entry.keySpan.start.line,
            entry.value.span.end.line == entry.keySpan.start.line, entry.keySpan.end <= entry.value.span.start
        {
            fix = Diagnostic.Fix(
                span: Span(source: entry.keySpan.source, start: entry.keySpan.start, end: entry.value.span.end),
                text: text)
        } else if isRename, advice.entry == nil, advice.remark == nil, let name = advice.suggestion {
            fix = Diagnostic.Fix(span: entry.keySpan, text: name)
        }
    }
}

extension SettingDescription {
    /// Whether that is the setting's name or an alias of it.
    func answers(to name: String) -> Bool { self.name == name || aliases.contains(name) }
}

extension SettingKind {
    /// Whether the value has settings of its own, whose complaints have paths of their own.
    var hasSettings: Bool {
        switch unwrapped {
        case .section, .member: true
        default: false
        }
    }
}
