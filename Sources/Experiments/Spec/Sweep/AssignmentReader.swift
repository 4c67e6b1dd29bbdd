import Documents
import NeuralNetworks

/// Reads `set`: a mapping from paths to values, for a rule or an inclusion.
///
/// A mapping for a section sets what it gives and leaves the rest of the section, as a variant does.
struct AssignmentReader {
    /// Finds what paths lead to; knows the members that the mapping itself names.
    private var resolver: PathResolver
    /// Whether a path belongs to an axis that could not be read.
    private let isUnread: (String) -> Bool
    /// The axes of variants, for whose paths a value may have a label; empty for a rule.
    private let labelled: [SweepAxis]
    /// Decodes values and keeps the complaints.
    private(set) var decoder = SettingDecoder(isInSweep: true)
    /// What is set so far.
    private var assignments: [Assignment] = []
    /// What tables call the values of labelled paths.
    private(set) var labels: [String: String] = [:]

    init(resolver: PathResolver, labelled: [SweepAxis], isUnread: @escaping (String) -> Bool) {
        self.resolver = resolver
        self.labelled = labelled
        self.isUnread = isUnread
    }

    /// What the mapping sets, a path that leads into another behind it; nil after a complaint.
    ///
    /// - Parameter allowsNothing: Whether the mapping may be empty.
    mutating func assignments(_ entry: Node.Entry, allowsNothing: Bool) -> [Assignment]? {
        guard let entries = allowsNothing && entry.value.isNull ? [] : entry.value.entries else {
            decoder.complaints.append(
                Complaint(.notMapping(entry.key, found: Complaint.Found(entry.value)), at: entry.keySpan))
            return nil
        }
        guard allowsNothing || !entries.isEmpty else {
            decoder.complaints.append(Complaint(.emptyList(entry.key), at: entry.value.span))
            return nil
        }
        let complaintCount = decoder.complaints.count
        resolver.learnMembers(setBy: entries)
        for entry in entries { read(entry, at: entry.key) }
        checkTargets()
        guard decoder.complaints.count == complaintCount else { return nil }
        return assignments.enumerated()
            .sorted { ($0.element.path.components.count, $0.offset) < ($1.element.path.components.count, $1.offset) }
            .map(\.element)
    }

    private mutating func read(_ entry: Node.Entry, at text: String) {
        let path: SettingPath
        switch resolver.resolve(text) {
        case .success(let found): path = found
        case .failure where isUnread(text): return
        case .failure(let failure):
            decoder.complaints.append(Complaint(failure.fact, at: entry.keySpan))
            return
        }
        let value = withoutLabel(entry, path)
        let base = resolver.base.value(at: path.components)
        if case .section = path.kind.unwrapped, let entries = value.entries {
            let discriminator = path.kind.family?.discriminator
            if !entries.isEmpty, !entries.contains(where: { $0.key == discriminator }) {
                for inner in entries { read(inner, at: "\(path.text).\(inner.key)") }
                return
            }
        }
        let subject = Subject(path: path.components, keySpan: entry.keySpan)
        let whole = TreeEditor.overlay(value, over: base, path.kind)
        guard decoder.value(whole, as: path.kind, of: subject) != nil else { return }
        assignments.append(Assignment(path: path, node: value, keySpan: entry.keySpan, isOverlay: true))
    }

    /// The value without the label that it has in tables, which is kept.
    private mutating func withoutLabel(_ entry: Node.Entry, _ path: SettingPath) -> Node {
        guard let axis = labelled.first(where: { $0.name == path.text }), !entry.value.isNull else {
            return entry.value
        }
        let reader = VariantReader(
            path: path, keySpan: entry.keySpan, base: resolver.base.value(at: path.components))
        let label = entry.value.entry(reader.labelKey)
        if let text = reader.label(entry.value, label, &decoder) { labels[axis.columns[0]] = text }
        guard let entries = entry.value.entries, label != nil else { return entry.value }
        return Node(.mapping(entries.filter { $0.key != reader.labelKey }), span: entry.value.span)
    }

    /// Complains of a setting that is set twice, once perhaps inside of a value.
    private mutating func checkTargets() {
        let targets = assignments.map { AxisTarget.all($0.path, [$0.node], $0.keySpan) }
        for (index, setter) in targets.enumerated() {
            for other in targets[..<index] {
                guard let pair = AxisTarget.collision(of: setter, with: other) else { continue }
                let path = pair.target.path.joined(separator: ".")
                decoder.complaints.append(
                    Complaint(.repeatedSetting(path, alias: path, first: pair.other.span), at: pair.target.span))
            }
        }
    }
}
