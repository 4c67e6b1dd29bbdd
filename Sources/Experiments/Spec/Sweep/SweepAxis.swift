import Documents
import NeuralNetworks

/// One thing that a sweep varies, with all that is needed to make its points one by one.
struct SweepAxis: Sendable {
    /// How the axis gives its points.
    enum Form: Sendable {
        /// One setting takes these values.
        case values(SettingPath, SweptValues)
        /// Several settings take their values in step.
        case zip([Member], labels: [String]?)
        /// One choice after the other, each with settings of its own.
        case variants(SettingPath, [Variant])
    }

    /// One setting of a zip.
    struct Member: Sendable {
        let path: SettingPath
        let values: SweptValues
        let keySpan: Span
    }

    /// The name: a path, or the name of a zip.
    let name: String
    /// Where the name stands.
    let keySpan: Span
    /// How the axis gives its points.
    let form: Form
    /// The columns in tables, the first of which tells the axis' points apart.
    let columns: [String]

    /// The number of points; nil when they are more than can be counted.
    var pointCount: Int? {
        switch form {
        case .values(_, let values): return values.count
        case .zip: return zipCounts.min() ?? 0
        case .variants(_, let variants):
            var total = 0
            for variant in variants {
                guard let count = variant.pointCount else { return nil }
                let (sum, hasOverflowed) = total.addingReportingOverflow(count)
                if hasOverflowed { return nil }
                total = sum
            }
            return total
        }
    }

    /// How many values each setting of a zip has, and how many labels there are.
    private var zipCounts: [Int] {
        guard case .zip(let members, let labels) = form else { return [] }
        return members.map(\.values.count) + (labels.map { [$0.count] } ?? [])
    }

    /// Whether the settings of a zip, and its labels, are not as many. That is complained of, and what some of them lack
    /// are no points.
    var isUneven: Bool { Set(zipCounts).count > 1 }

    /// The paths that the axis names.
    var paths: [SettingPath] {
        switch form {
        case .values(let path, _), .variants(let path, _): [path]
        case .zip(let members, _): members.map(\.path)
        }
    }

    /// The point at that index.
    ///
    /// - Precondition: `index` is at least 0 and less than `pointCount`.
    func point(at index: Int) -> AxisPoint {
        switch form {
        case .values(let path, let values): return point(path, values[index])
        case .zip(let members, let labels):
            let assignments = members.map {
                Assignment(path: $0.path, node: $0.values[index], keySpan: $0.keySpan)
            }
            let label = labels?[index] ?? assignments.map { $0.path.text(of: $0.node) }.joined(separator: " / ")
            return AxisPoint(label: label, assignments: assignments)
        case .variants(let path, let variants):
            var rest = index
            for variant in variants {
                let count = variant.pointCount ?? 0
                if rest < count { return point(path, variant, variant.node(at: rest)) }
                rest -= count
            }
            preconditionFailure("point \(index) of axis '\(name)'")
        }
    }

    /// The point at which the axis' setting has that value.
    func point(_ path: SettingPath, _ value: Node) -> AxisPoint {
        AxisPoint(
            label: path.text(of: value), assignments: [Assignment(path: path, node: value, keySpan: keySpan)])
    }

    /// The point at which the axis' setting is that choice.
    func point(_ path: SettingPath, _ variant: Variant, _ choice: Node) -> AxisPoint {
        let assignment = Assignment(path: path, node: choice, keySpan: keySpan, isOverlay: variant.isOverlay)
        return AxisPoint(label: variant.label, assignments: [assignment])
    }
}

/// One point of an axis.
struct AxisPoint: Sendable {
    /// The text of the axis' first column.
    let label: String
    /// What the point sets.
    let assignments: [Assignment]
}

/// A value that a point, a rule or an inclusion puts at a path.
struct Assignment: Sendable {
    /// The path.
    let path: SettingPath
    /// The value.
    let node: Node
    /// Where the path is written.
    let keySpan: Span
    /// Whether the value's settings are laid over those of the section that is there instead of replacing it.
    var isOverlay = false
}
