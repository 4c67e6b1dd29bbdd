import NeuralNetworks

/// The outer border of one decision region: points of one class that hang together sideways or up and down.
///
/// Borders run midway between points of different classes, and are smoothed a little, since the grid would show
/// otherwise. Holes need no border of their own: drawn from the largest outline to the smallest, what lies in a hole
/// covers it.
struct RegionOutline: Sendable {
    /// A corner; the map goes from 0 to 1 in both directions.
    struct Corner: Sendable, Equatable {
        var x: Double
        var y: Double
    }

    /// The predicted class.
    let label: Int
    /// The corners in order, the first not repeated.
    let corners: [Corner]
    /// The area inside, as a fraction of the map's, holes included.
    let area: Double

    /// The outlines of all regions of a map, largest first.
    static func all(of map: ClassMap) -> [RegionOutline] {
        let regions = Regions(map)
        let outlines = regions.firstPoints.indices.map { region in
            let crossings = regions.crossings(around: region)
            return RegionOutline(label: Int(map.classes[regions.firstPoints[region]]), crossings, side: map.side)
        }
        return outlines.indices.sorted { (outlines[$1].area, $0) < (outlines[$0].area, $1) }.map { outlines[$0] }
    }

    private init(label: Int, _ crossings: [Corner], side: Int) {
        let scale = 1 / Double(max(1, side - 1))
        self.label = label
        var corners = Self.onFrame(crossings, side: side)
        for _ in 0..<min(Self.mostSmoothings, corners.count / 8) { corners = Self.smoothed(corners, side: side) }
        self.corners = Self.simplified(corners).map { Corner(x: $0.x * scale, y: $0.y * scale) }
        area = Self.area(self.corners)
    }

    /// Small outlines are smoothed less often, because each time they shrink.
    private static let mostSmoothings = 6
    /// A corner that lies nearer to the line between its neighbours is left out, in steps of the grid.
    private static let tolerance = 0.12

    /// The half points beyond the first and last rows and columns fall onto the frame.
    private static func onFrame(_ corners: [Corner], side: Int) -> [Corner] {
        let last = Double(side - 1)
        let moved = corners.map { Corner(x: min(max($0.x, 0), last), y: min(max($0.y, 0), last)) }
        return moved.indices.filter { moved[$0] != moved[($0 + moved.count - 1) % moved.count] }.map { moved[$0] }
    }

    /// Each corner becomes (1, 2, 1)/4 of itself and its neighbours; the frame stays where it is.
    private static func smoothed(_ corners: [Corner], side: Int) -> [Corner] {
        let last = Double(side - 1)
        let count = corners.count
        return corners.indices.map { index in
            let corner = corners[index]
            if corner.x == 0 || corner.x == last || corner.y == 0 || corner.y == last { return corner }
            let (before, after) = (corners[(index + count - 1) % count], corners[(index + 1) % count])
            return Corner(x: (before.x + 2 * corner.x + after.x) / 4, y: (before.y + 2 * corner.y + after.y) / 4)
        }
    }

    /// Leaves out corners on straight stretches.
    private static func simplified(_ corners: [Corner]) -> [Corner] {
        guard let first = corners.first else { return [] }
        var kept = [first]
        var passed: [Corner] = []
        for corner in corners.dropFirst() + [first] {
            if !passed.allSatisfy({ distance($0, from: kept[kept.count - 1], to: corner) <= tolerance }),
                let last = passed.last
            {
                kept.append(last)
                passed = []
            }
            passed.append(corner)
        }
        return kept
    }

    /// The distance of a point from the line through two others.
    private static func distance(_ point: Corner, from start: Corner, to end: Corner) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let (px, py) = (point.x - start.x, point.y - start.y)
        let length = (dx * dx + dy * dy).squareRoot()
        return length > 0 ? abs(dx * py - dy * px) / length : (px * px + py * py).squareRoot()
    }

    /// The area by the shoelace formula.
    private static func area(_ corners: [Corner]) -> Double {
        var twice = 0.0
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            twice += corner.x * next.y - next.x * corner.y
        }
        return abs(twice) / 2
    }
}

/// Which points of a map hang together.
private struct Regions {
    private let side: Int
    /// The region of each point.
    private let regionOf: [Int]
    /// The first point of each region, row by row.
    let firstPoints: [Int]

    init(_ map: ClassMap) {
        let side = map.side
        var regionOf = [Int](repeating: -1, count: map.classes.count)
        var firstPoints: [Int] = []
        for start in map.classes.indices where regionOf[start] < 0 {
            var open = [start]
            regionOf[start] = firstPoints.count
            while let point = open.popLast() {
                let column = point % side
                let neighbours = [
                    column > 0 ? point - 1 : -1, column + 1 < side ? point + 1 : -1, point - side, point + side,
                ]
                for next in neighbours where map.classes.indices.contains(next) {
                    guard regionOf[next] < 0, map.classes[next] == map.classes[start] else { continue }
                    regionOf[next] = firstPoints.count
                    open.append(next)
                }
            }
            firstPoints.append(start)
        }
        (self.side, self.regionOf, self.firstPoints) = (side, regionOf, firstPoints)
    }

    /// Where the outer border of a region crosses from one point to the next: once around, the region on the left.
    ///
    /// Each point is a square of side 1 around itself. The walk goes from corner to corner of the squares, and begins
    /// below the first point, beneath which there is nothing of the region.
    func crossings(around region: Int) -> [RegionOutline.Corner] {
        let first = firstPoints[region]
        let start = Step(x: first % side, y: first / side, dx: 1, dy: 0)
        var step = start
        var crossings: [RegionOutline.Corner] = []
        repeat {
            crossings.append(
                RegionOutline.Corner(
                    x: Double(2 * step.x + step.dx - 1) / 2, y: Double(2 * step.y + step.dy - 1) / 2))
            (step.x, step.y) = (step.x + step.dx, step.y + step.dy)
            if !contains(step, turn: 1, region) {
                (step.dx, step.dy) = (-step.dy, step.dx)
            } else if contains(step, turn: -1, region) {
                (step.dx, step.dy) = (step.dy, -step.dx)
            }
        } while step != start
        return crossings
    }

    /// A corner of squares, and the way on: corner (x, y) is the lower left one of the point in column x, row y.
    private struct Step: Equatable {
        var x: Int
        var y: Int
        var dx: Int
        var dy: Int
    }

    /// Whether the square ahead to the left (1) or right (−1) belongs to the region.
    private func contains(_ step: Step, turn: Int, _ region: Int) -> Bool {
        let column = step.x + (step.dx - step.dy * turn - 1) / 2
        let row = step.y + (step.dy + step.dx * turn - 1) / 2
        return (0..<side).contains(column) && (0..<side).contains(row) && regionOf[row * side + column] == region
    }
}
