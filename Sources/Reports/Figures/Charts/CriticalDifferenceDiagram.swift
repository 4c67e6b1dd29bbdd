/// Where the parts of a critical-difference diagram stand, in pixels from its upper left corner: an axis of ranks, a name for
/// each row with a line to its mean rank, a bar for each group that the test cannot tell apart.
///
/// Demšar (2006), figure 1; turned round, so that the best is on the left.
struct CriticalDifferenceDiagram: Sendable {
    /// A row's name and the line that leads from it to the axis.
    struct Leader: Sendable, Equatable {
        /// The row's place among the mean ranks, from 0.
        let place: Int
        /// Where the mean rank is on the axis.
        let x: Double
        /// How far down the name stands.
        let y: Double
        /// Whether the name stands at the left end.
        let isLeft: Bool
    }

    /// The line that joins a group.
    struct Bar: Sendable, Equatable {
        let left: Double
        let right: Double
        let y: Double
    }

    /// The whole picture.
    let width: Double
    let height: Double
    /// The line of ranks; where a critical difference that is longer than it ends, if it is.
    let axisLeft: Double
    let axisRight: Double
    let axisEnd: Double
    let axisY: Double
    /// Where the ranks that have a mark are, and those marks that have a number.
    let ticks: [(rank: Int, x: Double, isLabelled: Bool)]
    /// The bar that shows how long the critical difference is.
    let difference: Bar
    let bars: [Bar]
    let leaders: [Leader]

    /// How far apart names are, one below the other.
    private static let rowHeight = 24.0
    /// How far apart bars are.
    private static let barHeight = 11.0
    /// How far a bar reaches over the ranks that it joins.
    private static let overhang = 5.0

    /// The room for the number of a rank.
    private static let labelWidth = 26.0

    /// How many of the names stand at the left.
    static func leftCount(of count: Int) -> Int { (count + 1) / 2 }

    /// The places of everything.
    ///
    /// - Parameters:
    ///   - ranks: The mean ranks, best first.
    ///   - groups: What the test cannot tell apart, as places in `ranks`.
    ///   - criticalDifference: The critical difference.
    ///   - nameWidths: The room for the names at the left and at the right.
    ///   - width: The width of the picture.
    init(
        ranks: [Double], groups: [ClosedRange<Int>], criticalDifference: Double,
        nameWidths: (left: Double, right: Double), width: Double
    ) {
        let count = ranks.count
        let left = nameWidths.left + 18
        let right = width - nameWidths.right - 18
        // The critical difference may be longer than the axis.
        let unit = (right - left) / max(Double(count - 1), criticalDifference)
        func x(_ rank: Double) -> Double { left + (rank - 1) * unit }
        self.width = width
        axisLeft = left
        axisRight = x(Double(count))
        axisEnd = right
        axisY = 62
        let step = [1, 2, 5, 10].first { Double($0) * unit >= Self.labelWidth } ?? 20
        ticks = (1...count).map { rank in
            let isRound = rank % step == 0 && Double(rank - 1) * unit >= Self.labelWidth
            return (rank, x(Double(rank)), rank == 1 || isRound)
        }
        difference = Bar(left: left, right: x(1 + criticalDifference), y: 24)
        // A bar goes to the first level that has room behind the bars before it.
        var ends: [Double] = []
        var bars: [Bar] = []
        let firstBar = axisY + 14
        for group in groups {
            let (start, end) = (x(ranks[group.lowerBound]) - Self.overhang, x(ranks[group.upperBound]) + Self.overhang)
            let level = ends.firstIndex { $0 + 2 * Self.overhang < start } ?? ends.count
            if level == ends.count { ends.append(end) } else { ends[level] = end }
            bars.append(Bar(left: start, right: end, y: firstBar + Double(level) * Self.barHeight))
        }
        self.bars = bars
        let firstRow = firstBar + Double(ends.count) * Self.barHeight + 12
        let leftCount = Self.leftCount(of: count)
        leaders = ranks.indices.map { place in
            let isLeft = place < leftCount
            let row = isLeft ? place : count - 1 - place
            return Leader(place: place, x: x(ranks[place]), y: firstRow + Double(row) * Self.rowHeight, isLeft: isLeft)
        }
        height = firstRow + Double(leftCount - 1) * Self.rowHeight + 18
    }
}
