import Documents
import NeuralNetworks

/// What a spec varies: axes, whose points are combined, and combinations that are left out.
struct Sweep: Sendable {
    /// The axes in file order.
    var axes: [SweepAxis] = []
    /// The combinations that are left out.
    var exclusions: [Exclusion] = []
    /// Where the key `axes` stands; nil without a sweep.
    var axesSpan: Span?
    /// The names of axes that could not be read, about which nothing more can be said.
    var unreadAxes: [String] = []

    /// Whether a path or a column belongs to an axis that could not be read, perhaps because its name is misspelled.
    func isUnread(_ name: String) -> Bool {
        unreadAxes.contains {
            name == $0 || name.hasPrefix($0 + ".") || NameFinder.closest(to: name, among: [$0]) != nil
        }
    }
}

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
        case .zip(let members, _): return members.first?.values.count ?? 0
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

    /// The point at that index.
    ///
    /// - Precondition: `index` is at least 0 and less than `pointCount`.
    func point(at index: Int) -> AxisPoint {
        switch form {
        case .values(let path, let values):
            let node = values[index]
            return AxisPoint(
                label: path.text(of: node), assignments: [Assignment(path: path, node: node, keySpan: keySpan)])
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
                if rest < count {
                    let node = variant.node(at: rest)
                    let assignment = Assignment(path: path, node: node, keySpan: keySpan, isOverlay: variant.isOverlay)
                    return AxisPoint(label: variant.label, assignments: [assignment])
                }
                rest -= count
            }
            preconditionFailure("point \(index) of axis '\(name)'")
        }
    }
}

/// One point of an axis.
struct AxisPoint: Sendable {
    /// The text of the axis' first column.
    let label: String
    /// What the point sets.
    let assignments: [Assignment]
}

/// A value that a point puts at a path.
struct Assignment: Sendable {
    /// The path.
    let path: SettingPath
    /// The value.
    let node: Node
    /// Where the path is written.
    let keySpan: Span
    /// Whether the value's settings are laid over those of the base run's section instead of replacing it.
    var isOverlay = false
}

/// One choice of an axis with settings of its own.
struct Variant: Sendable {
    /// What the choice is called.
    let label: String
    /// Where its label stands, or else the choice itself.
    let span: Span
    /// The choice without its label, with each swept setting as it is written.
    let template: Node
    /// The settings inside that take several values; paths inside the template.
    let dimensions: [(path: [String], values: SweptValues)]
    /// The settings that are mentioned, as columns name them behind the axis' path: `type`, `learning_rate`.
    let mentioned: [(path: [String], span: Span)]
    /// Whether it is laid over the base run's section.
    let isOverlay: Bool

    /// The number of points: the product over the swept settings; nil when it is too large to count.
    var pointCount: Int? {
        var product = 1
        for dimension in dimensions {
            let (next, hasOverflowed) = product.multipliedReportingOverflow(by: dimension.values.count)
            if hasOverflowed { return nil }
            product = next
        }
        return product
    }

    /// The choice at one point, the last swept setting fastest.
    func node(at index: Int) -> Node {
        var node = template
        var rest = index
        for dimension in dimensions.reversed() {
            let count = dimension.values.count
            node = node.replacing(path: dimension.path, with: dimension.values[rest % count])
            rest /= count
        }
        return node
    }
}
