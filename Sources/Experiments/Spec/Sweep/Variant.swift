import Documents

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
        var values: [Node] = []
        var rest = index
        for dimension in dimensions.reversed() {
            let count = dimension.values.count
            values.append(dimension.values[rest % count])
            rest /= count
        }
        return node(with: values.reversed())
    }

    /// The choice with those values of its swept settings.
    func node(with values: [Node]) -> Node {
        var node = template
        for (dimension, value) in zip(dimensions, values).reversed() {
            node = node.replacing(path: dimension.path, with: value)
        }
        return node
    }
}
