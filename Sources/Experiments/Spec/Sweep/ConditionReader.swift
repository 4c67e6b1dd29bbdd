import Documents
import NeuralNetworks

/// Reads what must hold for an exclusion or a rule: a mapping of paths and labels to a value or several.
struct ConditionReader {
    /// Finds what paths lead to.
    let resolver: PathResolver
    /// The axes, whose labels can be named.
    let axes: [SweepAxis]
    /// Whether a path belongs to an axis that could not be read.
    let isUnread: (String) -> Bool
    /// Decodes values and keeps the complaints.
    var decoder = SettingDecoder(isInSweep: true)

    init(resolver: PathResolver, axes: [SweepAxis], isUnread: @escaping (String) -> Bool) {
        self.resolver = resolver
        self.axes = axes
        self.isUnread = isUnread
    }

    /// The exclusions of a list.
    mutating func exclusions(_ entry: Node.Entry) -> [Exclusion] {
        guard let nodes = decoder.elements(of: entry, as: PathMapping.description) else { return [] }
        return nodes.compactMap { node in
            if decoder.isFull { return nil }
            let subject = Subject(path: [entry.key], keySpan: entry.keySpan, isElement: true)
            return conditions(node, subject).map { Exclusion(conditions: $0, span: node.span) }
        }
    }

    /// The conditions in a mapping; nil after a complaint.
    mutating func conditions(_ node: Node, _ subject: Subject) -> [Condition]? {
        guard let entries = node.entries else {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: .section(PathMapping.description), found: Complaint.Found(node), hint: nil),
                at: node, subject)
            return nil
        }
        guard !entries.isEmpty else {
            decoder.complain(.emptyList(subject.name), at: node, subject)
            return nil
        }
        let conditions = entries.compactMap { decoder.isFull ? nil : condition($0) }
        return conditions.count == entries.count ? conditions : nil
    }

    private mutating func condition(_ entry: Node.Entry) -> Condition? {
        let labelled = axes.indices.filter { axes[$0].hasLabels }
        if let index = labelled.first(where: { axes[$0].columns[0] == entry.key }) {
            return labels(entry, axes[index]).map { .label(axis: index, $0) }
        }
        switch resolver.resolve(entry.key) {
        case .success(let path): return values(entry, of: path).map { .setting(path, $0) }
        case .failure where isUnread(entry.key): return nil
        case .failure(let failure):
            var fact = failure.fact
            let columns = labelled.map { axes[$0].columns[0] }
            if case .unknownPath(let text, let name, let owner, let allowed, _) = fact,
                let close = NameFinder.closest(to: entry.key, among: columns)
            {
                fact = .unknownPath(
                    text, name: name, owner: owner, allowed: allowed, advice: NameAdvice(suggestion: close))
            }
            decoder.complaints.append(Complaint(fact, at: entry.keySpan))
            return nil
        }
    }

    private mutating func labels(_ entry: Node.Entry, _ axis: SweepAxis) -> [String]? {
        // Which labels it should have is not known.
        guard !axis.isUneven else { return nil }
        let nodes = entry.value.elements ?? [entry.value]
        let subject = Subject(path: [entry.key], keySpan: entry.keySpan)
        var labels: [String] = []
        for node in nodes {
            guard case .text(let label)? = decoder.value(node, as: .text, of: subject) else { continue }
            guard axis.labels.contains(label) else {
                let suggestion = NameFinder.closest(to: label, among: axis.labels)
                decoder.complain(
                    .unknownLabel(label, axis: axis.name, allowed: axis.labels, suggestion: suggestion), at: node,
                    subject,
                    replacement: suggestion.flatMap { close in
                        NameFinder.isCertain(label, for: close, among: axis.labels) ? close : nil
                    })
                continue
            }
            labels.append(label)
        }
        return labels.count == nodes.count ? labels : nil
    }

    private mutating func values(_ entry: Node.Entry, of path: SettingPath) -> [SettingValue]? {
        let subject = Subject(path: path.components, keySpan: entry.keySpan)
        var nodes = path.kind.severalValues(entry.value) ?? [entry.value]
        // Of a setting with one value per layer, a list means itself or one of its elements for all layers.
        if path.kind.isPerLayer { nodes += entry.value.elements ?? [] }
        let values = nodes.compactMap { decoder.value($0, as: path.kind, of: subject) }
        guard values.count == nodes.count else { return nil }
        guard let family = path.family else { return values }
        // An alias of a member's name means the member.
        return values.map { value in
            String(settingValue: value).flatMap { family.member(named: $0) }.map { .text($0.name) } ?? value
        }
    }
}

extension SettingDecoder {
    /// The elements of a list of mappings, or nil after a complaint that it is none.
    mutating func elements(of entry: Node.Entry, as description: ComponentDescription) -> [Node]? {
        if entry.value.isNull { return [] }
        if let nodes = entry.value.elements { return nodes }
        let hint = entry.value.entries.map { _ in Complaint.Hint.write("'- ' before each: '- { … }'") }
        complain(
            .wrongKind(
                subject: Subject(path: [entry.key], keySpan: nil), kind: .list(.section(description)),
                found: Complaint.Found(entry.value), hint: hint), at: entry.value,
            Subject(path: [entry.key], keySpan: entry.keySpan))
        return nil
    }

    /// Complains of keys that a mapping does not have.
    mutating func checkKeys(_ node: Node, of owner: Owner, allowed: [String]) {
        for entry in node.entries ?? [] where !allowed.contains(entry.key) {
            let suggestion = NameFinder.closest(to: entry.key, among: allowed)
            complaints.append(
                Complaint(
                    .unknownSetting(
                        entry.key, owner: owner, allowed: allowed, advice: NameAdvice(suggestion: suggestion)),
                    at: entry.keySpan))
        }
    }
}

extension SweepAxis {
    /// Whether the points of the axis are told apart by labels, not by the values of one setting.
    var hasLabels: Bool {
        if case .values = form { false } else { true }
    }

    /// The texts of the axis' first column, each once; a range that is not counted out has none.
    var labels: [String] {
        switch form {
        case .variants(_, let variants): return variants.map(\.label)
        case .values, .zip:
            let count = min(pointCount ?? 0, 1000)
            var labels: [String] = []
            for label in (0..<count).map({ point(at: $0).label }) where !labels.contains(label) { labels.append(label) }
            return labels
        }
    }
}
