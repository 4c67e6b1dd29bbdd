/// Which coordinates of a sample each axis of a block takes.
///
/// An axis takes one coordinate, which chooses its value. An axis of variants takes another for each swept setting of
/// the variant that has the most; the others use the first of them, so that a setting which belongs to one variant alone
/// takes no part in the samples of the others. The axis that samples are counted by takes no coordinate for its choice:
/// each of its values has the same samples of everything else.
struct SampleLayout: Sendable {
    /// The first coordinate of each axis.
    let offsets: [Int]
    /// How many coordinates a sample has.
    let coordinateCount: Int
    /// The axis that samples are counted by.
    let rowAxis: Int?
    /// The samples of each of its values; of all points when there is no such axis.
    let samplesPerRow: Int

    /// The layout of a block that is sampled from.
    init(_ block: SweepBlock) {
        switch block.sampling.samples {
        case .total(let count):
            rowAxis = nil
            samplesPerRow = count
        case .perRow(let column, let count):
            rowAxis = block.axes.firstIndex { $0.columns[0] == column }
            samplesPerRow = count
        case nil:
            rowAxis = nil
            samplesPerRow = 0
        }
        var offsets: [Int] = []
        var next = 0
        for (index, axis) in block.axes.enumerated() {
            offsets.append(next)
            next += (index == rowAxis ? 0 : 1) + axis.innerCoordinateCount
        }
        self.offsets = offsets
        coordinateCount = next
    }
}

extension SweepAxis {
    /// The number of values that are chosen between, of an axis that is no range.
    var choiceCount: Int? {
        switch form {
        case .values(_, .nodes(let nodes)): nodes.count
        case .values: nil
        case .zip(let members, _): members.first?.values.count ?? 0
        case .variants(_, let variants): variants.count
        }
    }

    /// The coordinates that a choice needs behind the one that it was chosen by.
    fileprivate var innerCoordinateCount: Int {
        guard case .variants(_, let variants) = form else { return 0 }
        return variants.map(\.dimensions.count).max() ?? 0
    }

    /// The point that a sample takes.
    ///
    /// - Parameters:
    ///   - choice: The value, by its index; nil: the first coordinate chooses.
    ///   - coordinates: What the axis takes of the sample.
    func point(choice: Int?, coordinates: ArraySlice<Double>) -> AxisPoint {
        var coordinates = coordinates
        func chosen(of count: Int) -> Int { choice ?? coordinates.popFirst()?.index(below: count) ?? 0 }
        switch form {
        case .values(let path, let values):
            guard let choice else { return point(path, values.value(at: coordinates.first ?? 0)) }
            return point(path, values[choice])
        case .zip(let members, _): return point(at: chosen(of: members.first?.values.count ?? 1))
        case .variants(let path, let variants):
            let variant = variants[chosen(of: variants.count)]
            let values = zip(variant.dimensions, coordinates).map { $0.values.value(at: $1) }
            return point(path, variant, variant.node(with: values))
        }
    }
}
