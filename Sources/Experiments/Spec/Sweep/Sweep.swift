import Documents
import NeuralNetworks

/// What a spec varies: one block, or several, whose configurations are put together in file order, each once.
struct Sweep: Sendable {
    /// The blocks in file order; without a sweep one that holds nothing, which is the base run alone.
    var blocks: [SweepBlock] = [SweepBlock()]
    /// The names of axes that could not be read, about which nothing more can be said.
    var unreadAxes: [String] = []

    /// The axes of all blocks.
    var axes: [SweepAxis] { blocks.flatMap(\.axes) }

    /// The axes by name, with the columns that they give tables. Axes of the same name in several blocks are one, and a
    /// column belongs to the first axis that gives it.
    var namedColumns: [(name: String, columns: [String])] {
        var named: [(name: String, columns: [String])] = []
        var columns: Set<String> = []
        for axis in axes {
            let new = axis.columns.filter { columns.insert($0).inserted }
            if let index = named.firstIndex(where: { $0.name == axis.name }) {
                named[index].columns += new
            } else if !new.isEmpty {
                named.append((axis.name, new))
            }
        }
        return named
    }

    /// The columns of all axes, each once.
    var columns: [String] { namedColumns.flatMap(\.columns) }

    /// Whether a path or a column belongs to an axis that could not be read, perhaps because its name is misspelled.
    func isUnread(_ name: String) -> Bool {
        unreadAxes.contains {
            name == $0 || name.hasPrefix($0 + ".") || NameFinder.closest(to: name, among: [$0]) != nil
        }
    }
}

/// One block of a sweep.
///
/// What stands in it happens in this order, whatever the order of its keys:
///
/// 1. The axes give points: all combinations, or samples. Without axes that is the base run alone.
/// 2. The rules change them, in file order; each sees what the ones before it made.
/// 3. The exclusions remove configurations as they have come out, changed by rules or not.
/// 4. The inclusions add a configuration each, at the end. They are the base run with a few settings: neither rules nor
///    exclusions touch what somebody wrote out by hand.
struct SweepBlock: Sendable {
    /// The axes in file order.
    var axes: [SweepAxis] = []
    /// How points are chosen from the axes.
    var sampling = SamplingOptions()
    /// The changes.
    var rules: [Rule] = []
    /// The combinations that are left out.
    var exclusions: [Exclusion] = []
    /// The configurations that are added.
    var inclusions: [Inclusion] = []
    /// Where the key `axes` stands, or else the block; nil without a sweep.
    var place: Span?
    /// Where the key `exclude` stands.
    var exclusionsSpan: Span?

    /// The number of points before any is excluded or added; nil when they are more than can be counted.
    var pointCount: Int? {
        guard sampling.strategy == .grid else { return sampleCount }
        var product = 1
        for axis in axes {
            guard let count = axis.pointCount else { return nil }
            let (next, hasOverflowed) = product.multipliedReportingOverflow(by: count)
            if hasOverflowed { return nil }
            product = next
        }
        return product
    }

    /// The number of samples, over all rows; nil when they are more than can be counted.
    private var sampleCount: Int? {
        switch sampling.samples {
        case .total(let count): return count
        case .perRow(let column, let count):
            let rows = axes.first { $0.columns[0] == column }?.choiceCount ?? 1
            let (product, hasOverflowed) = rows.multipliedReportingOverflow(by: count)
            return hasOverflowed ? nil : product
        case nil: return 0
        }
    }
}
