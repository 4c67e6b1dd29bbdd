extension ClassMap {
    /// The points of the coarse grid that a map begins with are this far apart.
    static let coarseStep = 8

    /// The map of what `classify` says, which is asked for as few points as show the borders between classes.
    ///
    /// A coarse grid is asked for whole, then finer ones, in which a point counts as the point to its lower left does
    /// until it has a neighbour of another class; then it is asked for, until no point is left that has such a neighbour
    /// and was not asked for. What lies between the points of the coarse grid and meets none of the borders is not
    /// seen.
    ///
    /// - Parameters:
    ///   - side: The points along each side, one more than a multiple of the coarse step.
    ///   - classify: The classes at some points, which are counted row by row.
    init(side: Int = ClassMap.usualSide, classify: (_ points: [Int]) -> [UInt8]) {
        precondition(side % Self.coarseStep == 1, "a grid of \(side) × \(side) points")
        var drawing = Drawing(side: side)
        drawing.ask(drawing.points(step: Self.coarseStep), classify)
        var step = Self.coarseStep
        while step > 1 {
            drawing.guess(from: step)
            step /= 2
            var doubtful = drawing.points(step: step).filter { drawing.isDoubtful($0, step: step) }
            while !doubtful.isEmpty {
                drawing.ask(doubtful, classify)
                doubtful = drawing.doubtful(beside: doubtful, step: step)
            }
        }
        self.init(side: side, classes: drawing.classes)
    }
}

/// A map under way.
private struct Drawing {
    let side: Int
    var classes: [UInt8]
    /// Whether a point's class was asked for.
    var isAsked: [Bool]

    init(side: Int) {
        self.side = side
        classes = [UInt8](repeating: 0, count: side * side)
        isAsked = [Bool](repeating: false, count: side * side)
    }

    /// The points of the grid of that step.
    func points(step: Int) -> [Int] {
        var points: [Int] = []
        for row in stride(from: 0, to: side, by: step) {
            for column in stride(from: 0, to: side, by: step) { points.append(row * side + column) }
        }
        return points
    }

    mutating func ask(_ points: [Int], _ classify: ([Int]) -> [UInt8]) {
        for (point, found) in zip(points, classify(points)) {
            classes[point] = found
            isAsked[point] = true
        }
    }

    /// Gives the points of the next finer grid the class of the point to their lower left.
    mutating func guess(from step: Int) {
        for row in stride(from: 0, to: side, by: step / 2) {
            for column in stride(from: 0, to: side, by: step / 2) where !isAsked[row * side + column] {
                classes[row * side + column] = classes[(row - row % step) * side + column - column % step]
            }
        }
    }

    /// Whether a point has a neighbour of another class and was not asked for.
    func isDoubtful(_ point: Int, step: Int) -> Bool {
        guard !isAsked[point] else { return false }
        var isDoubtful = false
        forNeighbours(of: point, step: step) { if classes[$0] != classes[point] { isDoubtful = true } }
        return isDoubtful
    }

    /// The neighbours of some points that are doubtful, each once.
    func doubtful(beside points: [Int], step: Int) -> [Int] {
        var isListed: Set<Int> = []
        var doubtful: [Int] = []
        for point in points {
            forNeighbours(of: point, step: step) { neighbour in
                if isDoubtful(neighbour, step: step), isListed.insert(neighbour).inserted { doubtful.append(neighbour) }
            }
        }
        return doubtful
    }

    /// Calls `body` with the points to the left and right, below and above.
    @inline(__always)
    func forNeighbours(of point: Int, step: Int, _ body: (Int) -> Void) {
        let column = point % side
        if column >= step { body(point - step) }
        if column + step < side { body(point + step) }
        if point >= step * side { body(point - step * side) }
        if point + step * side < side * side { body(point + step * side) }
    }
}
