import Documents
import NeuralNetworks

/// Reads the entries of `sweep.include`.
struct InclusionReader {
    private static let keys = InclusionForm.description.settings.map(\.name)

    /// Finds what paths lead to in the base run.
    let resolver: PathResolver
    /// The whole sweep, whose labels a value may have.
    let sweep: Sweep
    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    init(resolver: PathResolver, sweep: Sweep) {
        self.resolver = resolver
        self.sweep = sweep
    }

    /// The inclusions of a list.
    mutating func inclusions(_ entry: Node.Entry) -> [Inclusion] {
        var decoder = SettingDecoder(isInSweep: true)
        let nodes = decoder.elements(of: entry, as: InclusionForm.description) ?? []
        complaints += decoder.complaints
        return nodes.compactMap { inclusion($0, entry) }
    }

    private mutating func inclusion(_ node: Node, _ list: Node.Entry) -> Inclusion? {
        var decoder = SettingDecoder(isInSweep: true)
        defer { complaints += decoder.complaints }
        let subject = Subject(path: [list.key], keySpan: list.keySpan, isElement: true)
        guard node.entries != nil else {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: .section(InclusionForm.description), found: Complaint.Found(node),
                    hint: nil), at: node, subject)
            return nil
        }
        decoder.checkKeys(node, of: .form("an inclusion"), allowed: Self.keys)
        guard let set = node.entry("set") else {
            decoder.complaints.append(
                Complaint(
                    .missingSetting(
                        "set", owner: .form("an inclusion"), meaning: InclusionForm.description.settings[0].meaning,
                        choices: []), at: node.span))
            return nil
        }
        let variants = sweep.axes.filter { if case .variants = $0.form { true } else { false } }
        var reader = AssignmentReader(resolver: resolver, labelled: variants, isUnread: sweep.isUnread)
        let assignments = reader.assignments(set, allowsNothing: true)
        decoder.complaints += reader.decoder.complaints
        return assignments.map { Inclusion(assignments: $0, labels: reader.labels, span: node.span) }
    }
}
