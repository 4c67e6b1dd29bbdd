import Documents
import NeuralNetworks

/// One section of a run as one combination of points makes it. Copies are shared: a grid has few sections and many
/// points.
final class DecodedPart: Sendable {
    /// The section.
    let part: RunSettings.Part
    /// The section's text with the points put in; nil when the spec does not mention it.
    let node: Node?
    /// Where the section's key stands, or else the place that stands for the whole spec.
    let keySpan: Span
    /// A run that has this section, and defaults elsewhere; nil after a complaint.
    let settings: RunSettings?
    /// The section with every setting written out; nil after a complaint.
    let resolved: SettingValue?
    /// The section as configurations share it; nil after a complaint.
    let section: ResolvedSection?
    /// What is wrong with the section.
    let complaints: [Complaint]

    /// The text of a section with assignments made in that order, and what is wrong with them.
    static func placing(
        _ assignments: [Assignment], in root: Node, _ part: RunSettings.Part
    ) -> (node: Node?, complaints: [Complaint]) {
        var node = root[part.name]
        var complaints: [Complaint] = []
        for assignment in assignments {
            let path = assignment.path.components[1...]
            if let placed = TreeEditor.placing(assignment, at: path, in: node, part.setting) {
                node = placed
            } else {
                let list = node?.value(at: Array(path.dropLast())) ?? assignment.node
                complaints.append(
                    Complaint(.pathIntoList(assignment.path.text, list: list.span), at: assignment.keySpan))
            }
        }
        return (node, complaints)
    }

    /// The section of the base run with assignments made in that order.
    ///
    /// - Parameter faults: what was wrong before.
    init(_ part: RunSettings.Part, of root: Node, _ assignments: [Assignment], faults: [Complaint] = []) {
        self.part = part
        let entry = root.entry(part.name)
        let (node, misplaced) = Self.placing(assignments, in: root, part)
        var complaints = faults + misplaced
        let keySpan = entry?.keySpan ?? assignments.first?.keySpan ?? root.entries?.first?.keySpan ?? root.span
        self.node = node
        self.keySpan = keySpan

        var decoder = SettingDecoder(isInSweep: !assignments.isEmpty)
        let subject = Subject(path: [part.name], keySpan: keySpan)
        var value: SettingValue?
        if let node {
            value = decoder.value(node, as: part.setting.kind, of: subject)
        } else if case .section(let description) = part.setting.kind {
            let empty = Node(.mapping([]), span: keySpan)
            value = decoder.value(empty, as: .section(description), of: subject)
        }
        complaints += decoder.complaints
        let isSilent = node == nil && value == nil
        guard complaints.isEmpty, value != nil || isSilent else {
            settings = nil
            resolved = nil
            section = nil
            self.complaints = complaints
            return
        }
        let fields = value.map { [ComponentValue.Field(part.name, $0)] } ?? []
        let settings = RunSettings(ComponentValue(name: "experiment", fields: fields))
        self.settings = settings
        resolved = settings.componentValue[part.name]
        section = resolved.map { ResolvedSection(ComponentValue.Field(part.name, $0)) }
        self.complaints = []
    }

    /// The value of a setting of this section, and what it may be; nil when the section has no such setting.
    ///
    /// - Parameter path: the path from the top level.
    func value(at path: [String]) -> ComponentValue.Found? {
        guard let resolved else { return nil }
        return ComponentValue(name: "experiment", fields: [ComponentValue.Field(part.name, resolved)])
            .value(at: path[...], of: PathResolver.run)
    }

    /// The place of a setting: its value, or the innermost thing around it that is written.
    func place(of path: [String]) -> Span {
        var place = keySpan
        var node = node
        for name in path.dropFirst() {
            guard let entry = node?.entry(name) else { return place }
            place = entry.value.span.start == entry.value.span.end ? entry.keySpan : entry.value.span
            node = entry.value
        }
        return path.count == 1 ? keySpan : place
    }
}
