/// The points of one segment of a plan, by number: every combination of its axes' points, the last axis fastest, or a
/// list of samples. A point is made when it is asked for.
struct PointSet: Sendable {
    /// The points of each axis.
    let axes: [AxisPoints]
    /// The number of points.
    let count: Int
    /// Of a product, the distance of neighbours on each axis.
    private let strides: [Int]
    /// Of samples, the index on each axis, sample by sample.
    private let listed: [Int32]?

    /// Every combination.
    ///
    /// - Precondition: the product of the axes' sizes can be counted.
    init(product axes: [AxisPoints]) {
        self.axes = axes
        var strides = axes.map { _ in 1 }
        var count = 1
        for axis in axes.indices.reversed() {
            strides[axis] = count
            count *= axes[axis].count
        }
        self.strides = strides
        self.count = count
        listed = nil
    }

    /// Samples, each with a point of each axis.
    init(samples: [[AxisPoint]], axisCount: Int) {
        var distinct: [[AxisPoint]] = (0..<axisCount).map { _ in [] }
        var known: [[[ObjectIdentifier]: Int32]] = (0..<axisCount).map { _ in [:] }
        var listed: [Int32] = []
        listed.reserveCapacity(samples.count * axisCount)
        for sample in samples {
            for (axis, point) in sample.enumerated() {
                // A value that is written out is the same node in every sample that has it.
                let key = point.assignments.map { ObjectIdentifier($0.node) }
                let index = known[axis][key] ?? Int32(distinct[axis].count)
                if index == distinct[axis].count {
                    distinct[axis].append(point)
                    known[axis][key] = index
                }
                listed.append(index)
            }
        }
        axes = distinct.map(AxisPoints.init)
        count = samples.count
        strides = []
        self.listed = listed
    }

    /// Whether points are all combinations of the axes' points, so that no two are the same on every axis.
    var isProduct: Bool { listed == nil }

    /// The index of a point on an axis.
    func index(of axis: Int, at number: Int) -> Int {
        if let listed { return Int(listed[number * axes.count + axis]) }
        return number / strides[axis] % axes[axis].count
    }

    /// The index of a point on each axis.
    func indices(at number: Int) -> [Int] {
        axes.indices.map { index(of: $0, at: number) }
    }

    /// Goes on to the next point.
    ///
    /// - Parameters:
    ///   - number: The number of the next point.
    ///   - indices: The indices of the point before it.
    func advance(to number: Int, _ indices: inout [Int]) {
        guard listed == nil else {
            for axis in axes.indices { indices[axis] = index(of: axis, at: number) }
            return
        }
        for axis in axes.indices.reversed() {
            indices[axis] += 1
            if indices[axis] < axes[axis].count { return }
            indices[axis] = 0
        }
    }
}

/// The points of one axis.
struct AxisPoints: Sendable {
    /// Points of axes with more than this are made when they are asked for.
    private static let listLimit = 10_000

    /// The number of points.
    let count: Int
    /// The axis whose points are made when they are asked for.
    private let axis: SweepAxis?
    private let listed: [AxisPoint]

    /// The points of an axis of a grid.
    init(_ axis: SweepAxis) {
        count = axis.pointCount ?? 0
        let isListed = count <= Self.listLimit
        self.axis = isListed ? nil : axis
        listed = isListed ? (0..<count).map(axis.point) : []
    }

    /// Points that were made before.
    init(_ points: [AxisPoint]) {
        axis = nil
        count = points.count
        listed = points
    }

    /// The point at that index.
    subscript(index: Int) -> AxisPoint { axis?.point(at: index) ?? listed[index] }

    /// The label of the point at that index.
    func label(at index: Int) -> String { self[index].label }
}
