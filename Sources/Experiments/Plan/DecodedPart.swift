import Documents
import NeuralNetworks
import Synchronization

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
    /// A run that has what is sound of this section, and defaults elsewhere; nil when a setting is lacking that must be
    /// there.
    let soundSettings: RunSettings?
    /// The paths of the settings that have a complaint, which `soundSettings` have at their defaults.
    let faults: [[String]]
    /// The section with every setting written out; nil after a complaint.
    let resolved: SettingValue?
    /// What is wrong with the section.
    let complaints: [Complaint]
    private let shared = Mutex<ResolvedSection?>(nil)

    /// The section as configurations share it, made when it is first asked for; nil after a complaint.
    var section: ResolvedSection? {
        guard let resolved else { return nil }
        return shared.withLock { section in
            let made = section ?? ResolvedSection(ComponentValue.Field(part.name, resolved))
            section = made
            return made
        }
    }

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

        var decoder = SettingDecoder(isInSweep: !assignments.isEmpty, keepsSound: true)
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
        let fields = value.map { [ComponentValue.Field(part.name, $0)] } ?? []
        self.faults = decoder.faults
        guard value != nil || isSilent else {
            (settings, soundSettings, resolved) = (nil, nil, nil)
            self.complaints = complaints
            return
        }
        let settings = RunSettings(ComponentValue(name: "experiment", fields: fields))
        soundSettings = settings
        guard complaints.isEmpty else {
            (self.settings, resolved) = (nil, nil)
            self.complaints = complaints
            return
        }
        self.settings = settings
        resolved = .component(part.value(settings))
        self.complaints = []
    }

    /// Whether a setting, or one around it or inside of it, has a complaint of its own.
    func isFaulty(_ path: [String]) -> Bool { faults.contains { $0.starts(with: path) || path.starts(with: $0) } }

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
