import Documents
import NeuralNetworks

/// The conditions of one rule or exclusion, by the sections and the axes that they are about.
struct Matcher: Sendable {
    /// The parts of a run that have a say.
    let parts: [Int]
    /// For each axis that has a say, whether it lets its points match, by their indices.
    let labels: [(axis: Int, holds: [Bool])]
    private let settings: [(path: SettingPath, patterns: [SettingValue])]

    init(_ conditions: [Condition], _ points: PointSet) {
        var settings: [(path: SettingPath, patterns: [SettingValue])] = []
        var labels: [(axis: Int, holds: [Bool])] = []
        for condition in conditions {
            switch condition {
            case .setting(let path, let patterns): settings.append((path, patterns))
            case .label(let axis, let wanted):
                let points = points.axes[axis]
                labels.append((axis, (0..<points.count).map { wanted.contains(points.label(at: $0)) }))
            }
        }
        self.settings = settings
        self.labels = labels
        parts = RunSettings.parts.indices.filter { part in
            settings.contains { $0.path.components[0] == RunSettings.parts[part].name }
        }
    }

    /// Whether a section has all that is wanted of it.
    func holds(for section: DecodedPart) -> Bool {
        settings.allSatisfy { path, patterns in
            guard path.components[0] == section.part.name else { return true }
            guard let value = section.value(at: path.components)?.value ?? section.writtenValue(at: path) else {
                return false
            }
            return patterns.contains { value.matches($0) }
        }
    }
}

extension DecodedPart {
    /// The value as it is written, for a section that has a complaint.
    fileprivate func writtenValue(at path: SettingPath) -> SettingValue? {
        guard resolved == nil, let node = node?.value(at: Array(path.components.dropFirst())) else { return nil }
        var decoder = SettingDecoder()
        return decoder.value(node, as: path.kind, of: Subject(path: path.components, keySpan: nil))
    }
}
