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
        var coarse: [Int] = []
        for row in stride(from: 0, to: side, by: Self.coarseStep) {
            for column in stride(from: 0, to: side, by: Self.coarseStep) { coarse.append(row * side + column) }
        }
        drawing.take(classify(coarse), at: coarse)
        var step = Self.coarseStep
        while step > 1 {
            var doubtful = drawing.refine(from: step)
            step /= 2
            while !doubtful.isEmpty {
                drawing.take(classify(doubtful), at: doubtful)
                doubtful = drawing.doubtful(beside: doubtful, step: step)
            }
        }
        self.init(side: side, classes: drawing.classes)
    }
}

/// A map under way.
private struct Drawing {
    let side: Int
    private(set) var classes: [UInt8]
    /// Whether a point was asked for, or is about to be.
    private var isAsked: [Bool]

    init(side: Int) {
        self.side = side
        classes = [UInt8](repeating: 0, count: side * side)
        isAsked = [Bool](repeating: false, count: side * side)
    }

    /// Takes in what was asked for.
    mutating func take(_ found: [UInt8], at points: [Int]) {
        for (point, label) in zip(points, found) {
            classes[point] = label
            isAsked[point] = true
        }
    }

    /// Goes from one grid to the next finer one, whose new points get the class of the point to their lower left.
    ///
    /// - Returns: The points that are to be asked for. They are in squares whose corners are not of one class.
    mutating func refine(from step: Int) -> [Int] {
        let half = step / 2
        var mixed: [Int] = []
        for row in stride(from: 0, to: side, by: step) {
            let above = row + step < side ? step * side : 0
            for column in stride(from: 0, to: side, by: step) {
                let point = row * side + column
                let right = column + step < side ? step : 0
                let label = classes[point]
                if right > 0 { classes[point + half] = label }
                if above > 0 { classes[point + half * side] = label }
                if right > 0, above > 0 { classes[point + half * side + half] = label }
                if classes[point + right] != label || classes[point + above] != label
                    || classes[point + above + right] != label
                {
                    mixed.append(point)
                }
            }
        }
        var doubtful: [Int] = []
        for point in mixed {
            for row in 0...2 where point + row * half * side < side * side {
                for column in 0...2 where point % side + column * half < side {
                    list(point + (row * side + column) * half, step: half, in: &doubtful)
                }
            }
        }
        return doubtful
    }

    /// The neighbours of some points that are to be asked for.
    mutating func doubtful(beside points: [Int], step: Int) -> [Int] {
        var doubtful: [Int] = []
        for point in points {
            let column = point % side
            if column >= step { list(point - step, step: step, in: &doubtful) }
            if column + step < side { list(point + step, step: step, in: &doubtful) }
            if point >= step * side { list(point - step * side, step: step, in: &doubtful) }
            if point + step * side < side * side { list(point + step * side, step: step, in: &doubtful) }
        }
        return doubtful
    }

    /// Lists a point that was not asked for and has a neighbour of another class.
    private mutating func list(_ point: Int, step: Int, in doubtful: inout [Int]) {
        guard !isAsked[point] else { return }
        let label = classes[point]
        let column = point % side
        guard
            column >= step && classes[point - step] != label
                || column + step < side && classes[point + step] != label
                || point >= step * side && classes[point - step * side] != label
                || point + step * side < side * side && classes[point + step * side] != label
        else { return }
        isAsked[point] = true
        doubtful.append(point)
    }
}
