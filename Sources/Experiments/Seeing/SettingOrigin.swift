import Documents
import NeuralNetworks

/// Where a setting of a configuration has its value from.
public enum SettingOrigin: Sendable, Equatable {
    /// An axis of the sweep sets it.
    case axis(String)
    /// Something else in the sweep sets it.
    case sweep
    /// The base run sets it, on that line of the spec.
    case line(Int)
    /// Nobody sets it.
    case standard
}

/// Where the settings of one configuration have their values from.
public struct SettingOrigins: Sendable {
    private let plan: RunPlan
    private let configuration: Configuration
    /// What the configuration's point of each axis sets.
    private let assignments: [(axis: String, assignment: Assignment)]

    /// The origins of a configuration's settings.
    public init(of configuration: Configuration, in plan: RunPlan) {
        self.plan = plan
        self.configuration = configuration
        assignments = plan.spec.sweep.axes.flatMap { axis -> [(axis: String, assignment: Assignment)] in
            let label = configuration[axis.columns[0]]
            let points = (0..<(axis.pointCount ?? 0)).lazy.map(axis.point(at:))
            return points.first { $0.label == label }?.assignments.map { (axis.name, $0) } ?? []
        }
    }

    /// Where a setting has its value from.
    ///
    /// - Parameter path: The setting's names from the top level down; it may end at a section or a member as a whole.
    public subscript(path: [String]) -> SettingOrigin {
        // A path that leads deeper is set after what it leads into.
        let found = assignments.filter { path.starts(with: $0.assignment.path.components) }
            .max { $0.assignment.path.components.count < $1.assignment.path.components.count }
        if let (axis, assignment) = found {
            let depth = assignment.path.components.count
            if path.count == depth || assignment.node.line(of: path, from: depth) != nil { return .axis(axis) }
            if !assignment.isOverlay { return .standard }
        }
        guard configuration.value(at: path) == plan.spec.base.json.value(at: path) else {
            return plan.axes.first { $0.name == path.joined(separator: ".") }.map { .axis($0.name) } ?? .sweep
        }
        return plan.spec.document.root.line(of: path).map(SettingOrigin.line) ?? .standard
    }
}

extension Configuration {
    /// The value at a path, every default written out; nil when there is no such setting.
    fileprivate func value(at path: [String]) -> JSONValue? {
        path.first.flatMap { section($0).json.value(at: Array(path.dropFirst())) }
    }
}

extension JSONValue {
    /// The value at the end of a path of keys.
    fileprivate func value(at path: [String]) -> JSONValue? {
        path.reduce(Optional(self)) { $0?[$1] }
    }
}

extension Node {
    /// The line of the setting at a path; nil when it is not written. A member that is written as its name alone says
    /// its discriminator and nothing else.
    ///
    /// - Parameter depth: How many names of the path lead to this node.
    fileprivate func line(of path: [String], from depth: Int = 0) -> Int? {
        var node = self
        for depth in depth..<path.count {
            let settings = RunPlan.settings(around: Array(path.prefix(depth)))
            let setting = settings.first { $0.name == path[depth] }
            let names = [path[depth]] + (setting?.aliases ?? [])
            guard let entry = node.entries?.first(where: { names.contains($0.key) }) else {
                return node.scalar != nil && setting == nil ? node.span.start.line : nil
            }
            if depth == path.count - 1 { return entry.keySpan.start.line }
            node = entry.value
        }
        return nil
    }
}

extension RunPlan {
    /// All settings that may stand in the section or member at a path, whatever the member is.
    fileprivate static func settings(around path: [String]) -> [SettingDescription] {
        var settings = PathResolver.run.settings.flatMap(\.withFlattened)
        for name in path {
            let kinds = settings.filter { $0.name == name }.map(\.kind.unwrapped)
            settings = kinds.flatMap { kind -> [SettingDescription] in
                switch kind {
                case .section(let section): section.settings
                case .member(let family): family.members.flatMap(\.settings)
                default: []
                }
            }.flatMap(\.withFlattened)
        }
        return settings
    }
}

extension SettingDescription {
    /// The setting, or those of all members that stand in its place.
    fileprivate var withFlattened: [SettingDescription] {
        guard case .flattenedMember(let family) = kind else { return [self] }
        return family.members.flatMap(\.settings)
    }
}
