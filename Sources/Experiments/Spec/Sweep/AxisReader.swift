import Documents
import NeuralNetworks

/// Reads one axis of a sweep.
struct AxisReader {
    /// The columns that every table of runs has, which no axis can be called.
    static let reserved = ["run_id", "configuration", "seed", "status", "epochs_run"] + MetricNames.all

    /// Finds what paths lead to.
    let resolver: PathResolver
    /// Whether the axes are sampled from, so that a range need not say how many values it has.
    let isSampled: Bool
    /// Decodes values and keeps the complaints.
    var decoder = SettingDecoder(isInSweep: true)

    init(resolver: PathResolver, isSampled: Bool) {
        self.resolver = resolver
        self.isSampled = isSampled
    }

    /// The axis that an entry of `axes` describes; nil after a complaint that leaves nothing to go on with.
    ///
    /// After other complaints the axis is as complete as can be, so that more can be checked.
    mutating func axis(_ entry: Node.Entry) -> SweepAxis? {
        guard !Self.reserved.contains(entry.key) else {
            decoder.complaints.append(Complaint(.reservedName(entry.key, otherAxis: nil), at: entry.keySpan))
            return nil
        }
        if entry.value["variants"] != nil { return variants(entry) }
        if entry.value["zip"] != nil { return zip(entry) }
        guard let path = path(entry.key, at: entry.keySpan) else { return nil }
        guard let values = values(entry, of: path, isSampled: isSampled) else { return nil }
        return SweepAxis(
            name: entry.key, keySpan: entry.keySpan, form: .values(path, values), columns: [entry.key])
    }

    /// The path that an axis which could not be read was probably meant for.
    func meantPaths(_ text: String) -> [String] {
        guard case .failure(let failure) = resolver.resolve(text),
            case .unknownPath(_, _, _, _, let advice) = failure.fact
        else { return [] }
        return [advice.suggestion].compactMap { $0 }
    }

    private mutating func path(_ text: String, at span: Span) -> SettingPath? {
        switch resolver.resolve(text) {
        case .success(let path): return path
        case .failure(let failure):
            var complaint = Complaint(failure.fact, at: span)
            if case .unknownPath(_, _, _, _, let advice) = failure.fact, advice.isCertain, let path = advice.suggestion,
                case .success = resolver.resolve(path)
            {
                complaint.fix = Diagnostic.Fix(span: span, text: path)
            }
            decoder.complaints.append(complaint)
            return nil
        }
    }

    /// A list of values, or a range.
    private mutating func values(_ entry: Node.Entry, of path: SettingPath, isSampled: Bool) -> SweptValues? {
        let subject = Subject(path: path.components, keySpan: entry.keySpan)
        if RangeReader.isRange(entry.value) {
            return RangeReader.values(entry.value, as: path.kind, of: subject, isSampled: isSampled, &decoder)
        }
        guard let nodes = entry.value.elements else {
            let advice = AxisFormAdvice(entry, resolver)
            decoder.complain(
                .unknownForm(axis: entry.key, advice: advice.words), at: entry.value, subject,
                replacement: advice.replacement)
            return nil
        }
        guard !nodes.isEmpty else {
            decoder.complain(.emptyList(entry.key), at: entry.value, subject)
            return nil
        }
        if case .list = path.kind.unwrapped, path.kind.severalValues(entry.value) == nil {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: path.kind, found: Complaint.Found(nodes[0]),
                    hint: .listOfLists(path.text)), at: nodes[0], subject)
            return .nodes(nodes)
        }
        for node in nodes where !decoder.isFull { _ = decoder.value(node, as: path.kind, of: subject) }
        return .nodes(nodes)
    }

    private mutating func zip(_ entry: Node.Entry) -> SweepAxis? {
        decoder.checkKeys(entry.value, of: .form("an axis with 'zip'"), allowed: ["zip", "labels"])
        guard let zip = entry.value.entry("zip"), let entries = zip.value.entries else {
            let found = entry.value["zip"].map { Complaint.Found($0) } ?? .nothing
            let place = entry.value.entry("zip")?.keySpan ?? entry.keySpan
            decoder.complaints.append(Complaint(.notMapping("zip", found: found), at: place))
            return nil
        }
        guard !entries.isEmpty else {
            decoder.complaints.append(Complaint(.emptyList("zip"), at: zip.value.span))
            return nil
        }
        var members: [SweepAxis.Member] = []
        for member in entries where !decoder.isFull {
            // A zip goes in step, value by value, also where it is sampled.
            guard let path = path(member.key, at: member.keySpan),
                let values = values(member, of: path, isSampled: false)
            else { continue }
            members.append(SweepAxis.Member(path: path, values: values, keySpan: member.keySpan))
        }
        guard let first = members.first else { return nil }
        for member in members where member.values.count != first.values.count {
            decoder.complaints.append(
                Complaint(
                    .unequalZip(
                        member.path.text, count: member.values.count, first: first.path.text,
                        firstCount: first.values.count, firstSpan: first.keySpan), at: member.keySpan))
        }
        let labels = labels(entry.value.entry("labels"), first)
        return SweepAxis(
            name: entry.key, keySpan: entry.keySpan, form: .zip(members, labels: labels), columns: [entry.key])
    }

    private mutating func labels(_ entry: Node.Entry?, _ first: SweepAxis.Member) -> [String]? {
        guard let entry else { return nil }
        let subject = Subject(path: ["labels"], keySpan: entry.keySpan)
        guard case .list(let values)? = decoder.value(entry.value, as: .list(.text), of: subject) else { return nil }
        let labels = values.compactMap { String(settingValue: $0) }
        if labels.count != first.values.count {
            decoder.complaints.append(
                Complaint(
                    .unequalZip(
                        "labels", count: labels.count, first: first.path.text, firstCount: first.values.count,
                        firstSpan: first.keySpan), at: entry.keySpan))
        }
        checkLabels(Array(Swift.zip(labels, (entry.value.elements ?? []).map(\.span))), key: "label")
        return labels
    }

    /// Complains of labels that stand twice.
    ///
    /// - Parameter key: What gives a point its label.
    private mutating func checkLabels(_ labels: [(String, Span)], key: String) {
        var places: [String: Span] = [:]
        for (label, span) in labels where !decoder.isFull {
            if let first = places[label] {
                decoder.complaints.append(Complaint(.repeatedLabel(label, key: key, first: first), at: span))
            } else {
                places[label] = span
            }
        }
    }

    private mutating func variants(_ entry: Node.Entry) -> SweepAxis? {
        decoder.checkKeys(entry.value, of: .form("an axis with 'variants'"), allowed: ["variants"])
        guard let path = path(entry.key, at: entry.keySpan), let list = entry.value.entry("variants") else {
            return nil
        }
        switch path.kind.unwrapped {
        case .member, .section: break
        default:
            decoder.complaints.append(Complaint(.variantsOfValue(path.text), at: list.keySpan))
            return nil
        }
        let subject = Subject(path: ["variants"], keySpan: list.keySpan)
        guard let nodes = list.value.elements else {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: .list(path.kind), found: Complaint.Found(list.value),
                    hint: list.value.entries?.first.map { .write("a list: '- { label: \($0.key.excerpt), … }'") }),
                at: list.value, subject)
            return nil
        }
        guard !nodes.isEmpty else {
            decoder.complain(.emptyList("variants"), at: list.value, subject)
            return nil
        }
        let reader = VariantReader(
            path: path, keySpan: entry.keySpan, base: resolver.base.value(at: path.components), isSampled: isSampled)
        let variants = nodes.compactMap { decoder.isFull ? nil : reader.variant($0, &decoder) }
        checkLabels(variants.map { ($0.label, $0.span) }, key: reader.labelKey)
        var columns = [entry.key + "." + reader.labelKey]
        var known = Set(columns)
        for mention in variants.flatMap(\.mentioned) {
            let column = ([entry.key] + mention.path).joined(separator: ".")
            if known.insert(column).inserted { columns.append(column) }
        }
        return SweepAxis(
            name: entry.key, keySpan: entry.keySpan, form: .variants(path, variants), columns: columns)
    }
}
