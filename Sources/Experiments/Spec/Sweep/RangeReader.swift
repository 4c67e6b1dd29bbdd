import Documents
import NeuralNetworks

/// Reads `{from: …, to: …, num: …}`.
enum RangeReader {
    /// Values beyond this index are not looked at one by one: the ends were, and a grid that large is not run.
    private static let checkedCount = 1000

    /// What a range has.
    static let settings = [
        SettingDescription(name: "from", kind: .number(.any), defaultValue: nil, meaning: "The first value."),
        SettingDescription(name: "to", kind: .number(.any), defaultValue: nil, meaning: "The last value."),
        SettingDescription(
            name: "num", kind: .integer(2...Int.max), defaultValue: SettingValue.none,
            meaning: "The number of values, both ends among them; or write step. Where points are sampled, neither."),
        SettingDescription(
            name: "step", kind: .number(.above(0)), defaultValue: SettingValue.none,
            meaning: "The distance between neighbours; with a logarithmic scale that of the exponents."),
        SettingDescription(
            name: "scale", kind: .choice(NumberSequence.Scale.allCases.map(\.rawValue)),
            defaultValue: .text(NumberSequence.Scale.linear.rawValue),
            meaning: "How the values are spaced: log is by powers of 10, log2 by powers of 2."),
    ]

    /// Whether a node is meant as a range.
    static func isRange(_ node: Node) -> Bool {
        node.entries?.contains { $0.key == "from" || $0.key == "to" } ?? false
    }

    /// The values of a range for a setting of that kind, or nil after a complaint.
    ///
    /// - Parameter isSampled: Whether numbers between the ends are drawn, however many the range says there are.
    static func values(
        _ node: Node, as kind: SettingKind, of subject: Subject, isSampled: Bool, _ decoder: inout SettingDecoder
    ) -> SweptValues? {
        let complaintCount = decoder.complaints.count
        let place = subject.keySpan ?? node.span
        let entries = node.entries ?? []
        let fields = decoder.fields(entries, of: settings, .form("a range"), Subject(path: [], keySpan: nil), at: place)
        let isUncounted = isSampled && node["num"] == nil && node["step"] == nil
        guard decoder.complaints.count == complaintCount, let fields,
            let sequence = sequence(fields, entries, node, subject, isUncounted: isUncounted, &decoder)
        else { return nil }
        for key in ["from", "to"] {
            if let end = node[key] { _ = decoder.value(end, as: kind, of: subject) }
        }
        guard decoder.complaints.count == complaintCount else { return nil }
        if isSampled {
            let isWhole = kind.isWhole(from: sequence.from, to: sequence.to)
            let interval = NumberInterval(
                from: sequence.from, to: sequence.to, scale: sequence.scale, isWhole: isWhole)
            return .interval(interval, span: node.span)
        }
        let values = SweptValues.range(sequence, span: node.span)
        var index = 1
        while index < min(sequence.count - 1, checkedCount), decoder.complaints.count == complaintCount {
            _ = decoder.value(values[index], as: kind, of: subject)
            index += 1
        }
        // The ends are fine, so that it is their number that makes a value between them a fraction.
        if let last = decoder.complaints.last, decoder.complaints.count == complaintCount + 1, index > 1,
            case .wrongKind(let subject, let kind, let found, nil) = last.fact
        {
            let hint = Complaint.Hint.write("another 'num' or 'step', so that every value is a whole number")
            decoder.complaints[complaintCount] = Complaint(
                .wrongKind(subject: subject, kind: kind, found: found, hint: hint), at: last.span, usedAt: last.usedAt)
        }
        return decoder.complaints.count == complaintCount ? values : nil
    }

    private static func sequence(
        _ fields: [ComponentValue.Field], _ entries: [Node.Entry], _ node: Node, _ subject: Subject,
        isUncounted: Bool, _ decoder: inout SettingDecoder
    ) -> NumberSequence? {
        func number(_ name: String) -> Double? {
            fields.first { $0.name == name }.flatMap { Double(settingValue: $0.value) }
        }
        func complain(_ fault: Complaint.RangeFault, at key: String) {
            let entry = entries.first { $0.key == key }
            let subject = Subject(path: subject.path, keySpan: entry == nil ? subject.keySpan : nil)
            decoder.complain(.invalidRange(fault), at: entry?.value ?? node, subject)
        }
        guard let from = number("from"), let to = number("to") else { return nil }
        let word = fields.first { $0.name == "scale" }.flatMap { String(settingValue: $0.value) }
        let scale = word.flatMap(NumberSequence.Scale.init) ?? .linear
        guard from < to else {
            complain(.endsReversed(from: from.decimalText, to: to.decimalText), at: "to")
            return nil
        }
        guard scale == .linear || from > 0 else {
            complain(.endNotPositive(scale: scale.rawValue, end: from.decimalText), at: "from")
            return nil
        }
        let count = fields.first { $0.name == "num" }.flatMap { Int(settingValue: $0.value) }
        switch (count, number("step")) {
        case (let count?, nil): return NumberSequence(from: from, to: to, count: count, scale: scale)
        case (nil, let step?):
            let steps = NumberSequence.length(from: from, to: to, scale: scale) / step
            guard steps.rounded() >= 1, steps < 1e15, abs(steps - steps.rounded()) <= 1e-9 * max(1, steps) else {
                complain(.stepDoesNotDivide(step: step.decimalText, scale: scale.rawValue), at: "step")
                return nil
            }
            return NumberSequence(from: from, to: to, count: Int(steps.rounded()) + 1, scale: scale)
        case (.some, .some): complain(.bothNumAndStep, at: "step")
        case (nil, nil) where isUncounted: return NumberSequence(from: from, to: to, count: 2, scale: scale)
        case (nil, nil): complain(.neitherNumNorStep, at: "")
        }
        return nil
    }
}
