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
    ///   - inputs: The floats of a row.
    static func limit(_ weights: FloatSlice, inputs: Int, to largest: Double) {
        precondition(inputs > 0 && weights.count % inputs == 0, "\(weights.count) weights in rows of \(inputs)")
        for start in stride(from: 0, to: weights.count, by: inputs) {
            let row = weights.base + start
            let norm = sumOfSquares(row, count: inputs).squareRoot()
            if norm > largest { scale(row, count: inputs, by: Float(largest / norm)) }
        }
    }

    private static func sumOfSquares(_ row: UnsafeMutablePointer<Float>, count: Int) -> Double {
        let whole = count - count % Vector.scalarCount
        var sums = SIMD8<Double>.zero
        for index in stride(from: 0, to: whole, by: Vector.scalarCount) {
            let value = SIMD8<Double>(load(row, index))
            sums.addProduct(value, value)
        }
        // A row may end anywhere; behind it lies the next one.
        for index in whole..<count {
            let value = Double(row[index])
            sums[index - whole].addProduct(value, value)
        }
        return pairwiseSum(sums)
    }

    private static func scale(_ row: UnsafeMutablePointer<Float>, count: Int, by factor: Float) {
        let whole = count - count % Vector.scalarCount
        for index in stride(from: 0, to: whole, by: Vector.scalarCount) { store(load(row, index) * factor, row, index) }
        for index in whole..<count { row[index] *= factor }
    }
}
