/// The length of what comes into each unit: the rows of a weight matrix.
enum UnitNorms {
    /// Scales each row that is longer than `largest` down to that length:
    ///
    ///     w ← w·c / ‖w‖₂ where ‖w‖₂ > c
    ///
    /// The squares are summed in Double: eight partial sums, each over every eighth float of the row in ascending order,
    /// then added pairwise.
    ///
    /// - Parameters:
    ///   - weights: `[outputs × inputs]`, row by row.
    ///   - rowStride: The floats from one row to the next, whole vectors; those beyond `inputs` are zero.
    ///   - rows: The rows to look at.
    static func limit(_ weights: FloatSlice, rowStride: Int, rows: Range<Int>, to largest: Double) {
        for row in rows {
            let unit = weights.panels(row..<(row + 1), stride: rowStride)
            let norm = Elementwise.sumOfSquares(unit).squareRoot()
            if norm > largest { Elementwise.scale(unit, by: Float(largest / norm)) }
        }
    }
}
