import Documents
import NeuralNetworks

/// Reads the entries of `sweep.rules`.
struct RuleReader {
    private static let keys = RuleForm.description.settings.map(\.name)

    /// Finds what paths lead to.
    let resolver: PathResolver
    /// The axes, whose settings a rule may not set.
    let axes: [SweepAxis]
    /// Whether a path belongs to an axis that could not be read.
    let isUnread: (String) -> Bool
    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    init(resolver: PathResolver, axes: [SweepAxis], isUnread: @escaping (String) -> Bool) {
        self.resolver = resolver
        self.axes = axes
        self.isUnread = isUnread
    }

    /// The rules of a list. A member that one of them sets is known to all.
    mutating func rules(_ entry: Node.Entry) -> [Rule] {
        var decoder = SettingDecoder(isInSweep: true)
        let nodes = decoder.elements(of: entry, as: RuleForm.description) ?? []
        complaints += decoder.complaints
        var resolver = resolver
        for node in nodes { resolver.learnMembers(setBy: node["set"]?.entries ?? []) }
        return nodes.compactMap { rule($0, entry, resolver) }
    }

    private mutating func rule(_ node: Node, _ list: Node.Entry, _ resolver: PathResolver) -> Rule? {
        var decoder = SettingDecoder(isInSweep: true)
        defer { complaints += decoder.complaints }
        let subject = Subject(path: [list.key], keySpan: list.keySpan, isElement: true)
        guard node.entries != nil else {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: .section(RuleForm.description), found: Complaint.Found(node), hint: nil),
                at: node, subject)
            return nil
        }
        decoder.checkKeys(node, of: .form("a rule"), allowed: Self.keys)
        for setting in RuleForm.description.settings where node[setting.name] == nil {
            decoder.complaints.append(
                Complaint(
                    .missingSetting(setting.name, owner: .form("a rule"), meaning: setting.meaning, choices: []),
                    at: node.span))
        }
        guard let when = node.entry("when"), let set = node.entry("set") else { return nil }
        var conditionReader = ConditionReader(resolver: resolver, axes: axes, isUnread: isUnread)
        let conditions = conditionReader.conditions(when.value, Subject(path: ["when"], keySpan: when.keySpan))
        var assignmentReader = AssignmentReader(resolver: resolver, labelled: [], isUnread: isUnread)
        let assignments = assignmentReader.assignments(set, allowsNothing: false)
        decoder.complaints += conditionReader.decoder.complaints + assignmentReader.decoder.complaints
        guard let conditions, let assignments, checkTargets(assignments) else { return nil }
        return Rule(conditions: conditions, assignments: assignments, span: node.span)
    }

    /// Whether no axis sets what a rule sets; complains otherwise.
    private mutating func checkTargets(_ assignments: [Assignment]) -> Bool {
        let complaintCount = complaints.count
        for assignment in assignments {
            let target = AxisTarget(
                path: assignment.path.components, span: assignment.keySpan, root: assignment.path.components)
            for axis in axes {
                guard let other = axis.targets.joined().first(where: target.overrules) else { continue }
                let path = other.path.count > target.path.count ? other.path : target.path
                complaints.append(
                    Complaint(
                        .ruleSetsAxis(path.joined(separator: "."), axis: axis.name, other: other.span),
                        at: assignment.keySpan))
            }
        }
        return complaints.count == complaintCount
    }
}
