/// The class that a network predicts at each point of a square grid over a `FeatureBox`: its decision regions.
public struct ClassMap: Sendable, Equatable {
    /// The points along each side of the grid, of which the first and the last lie on the edge of the box.
    public static let usualSide = 113
    /// With more classes than this no map is drawn.
    public static let mostClasses = 52

    /// The points along each side.
    public let side: Int
    /// The class at each point, row by row: the first feature grows along a row, the second from row to row.
    public let classes: [UInt8]

    /// A map that was kept.
    ///
    /// - Precondition: `side` · `side` classes.
    public init(side: Int, classes: [UInt8]) {
        precondition(classes.count == side * side, "\(classes.count) classes for a grid of \(side) × \(side)")
        self.side = side
        self.classes = classes
    }

    /// The class at a point.
    public subscript(row: Int, column: Int) -> Int { Int(classes[row * side + column]) }
}
