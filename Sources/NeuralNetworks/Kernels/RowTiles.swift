/// A range of rows cut into tiles of at most six, whose sizes differ by one at most: 64 rows are nine tiles of six and
/// two of five, because a tile of four would leave the processor waiting.
struct RowTiles {
    /// The most rows of a tile: with two vectors each, twelve accumulators.
    static let height = 6

    /// The number of tiles.
    private let count: Int
    /// The rows of the first tiles; the others have one more.
    private let least: Int
    /// The number of tiles that have no more.
    private let leastCount: Int

    /// Tiles of that many rows.
    init(_ rowCount: Int) {
        count = (rowCount + RowTiles.height - 1) / RowTiles.height
        // A division would take longer than these steps: one at most from 25 rows on, five for a single row.
        var least = RowTiles.height
        while least * count > rowCount { least -= 1 }
        self.least = least
        leastCount = count - (rowCount - least * count)
    }

    /// Calls `body` for the tiles of each height, with the height, the first of their rows and their number.
    @inline(__always)
    func forEachHeight(_ body: (_ height: Int, _ row: Int, _ count: Int) -> Void) {
        if leastCount > 0 { body(least, 0, leastCount) }
        if count > leastCount { body(least + 1, least * leastCount, count - leastCount) }
    }
}
