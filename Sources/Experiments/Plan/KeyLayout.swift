/// How the points of a segment lead to its sections: for each part of a run, the points that agree on the axes that set
/// something in it have the same key.
struct KeyLayout {
    /// For each part, the axes that set something in it, and how far apart their points' keys are.
    let axesByPart: [[(axis: Int, stride: Int)]]
    /// Where each part's keys begin.
    let offsets: [Int]
    /// The number of all keys.
    let keyCount: Int
    /// Of samples, the key of each point, part by part, from the part's first: they are too few to have a place for
    /// every combination.
    let listedKeys: [Int32]?

    init(_ points: PointSet, _ axesByPart: [[Int]]) {
        var offsets: [Int] = []
        var keyCount = 0
        if points.isProduct {
            self.axesByPart = axesByPart.map { axes in
                var stride = 1
                let strided = axes.reversed().map { axis in
                    defer { stride *= points.axes[axis].count }
                    return (axis: axis, stride: stride)
                }
                offsets.append(keyCount)
                keyCount += stride
                return strided
            }
            listedKeys = nil
        } else {
            self.axesByPart = axesByPart.map { $0.map { (axis: $0, stride: 0) } }
            var listed = [Int32](repeating: 0, count: points.count * axesByPart.count)
            for (part, axes) in axesByPart.enumerated() {
                var known: [[Int]: Int32] = [:]
                for number in 0..<points.count {
                    let combination = axes.map { points.index(of: $0, at: number) }
                    let key = known[combination] ?? Int32(known.count)
                    known[combination] = key
                    listed[number * axesByPart.count + part] = key
                }
                offsets.append(keyCount)
                keyCount += known.count
            }
            listedKeys = listed
        }
        self.offsets = offsets
        self.keyCount = keyCount
    }
}
