import CInstructions

/// Loops over whole buffers, and sums in one fixed order.
enum Elementwise {
    /// target ← target · factors.
    static func multiply(_ target: FloatSlice, by factors: FloatSlice) {
        precondition(factors.count >= target.count, "\(factors.count) factors for \(target.count) floats")
        for index in stride(from: 0, to: target.count, by: Vector.scalarCount) {
            store(load(target.base, index) * load(factors.base, index), target.base, index)
        }
    }

    /// target ← target · factor.
    static func scale(_ target: FloatSlice, by factor: Float) {
        for index in stride(from: 0, to: target.count, by: Vector.scalarCount) {
            store(load(target.base, index) * factor, target.base, index)
        }
    }

    /// target ← min(max(target, −limit), limit); what is not a number stays so.
    static func clamp(_ target: FloatSlice, to limit: Float) {
        for index in stride(from: 0, to: target.count, by: Vector.scalarCount) {
            let value = load(target.base, index)
            let clamped = value.replacing(with: limit, where: value .> limit)
                .replacing(with: -limit, where: value .< -limit)
            store(clamped, target.base, index)
        }
    }

    /// gradient ← gradient + l2·w + l1·sign(w), the gradient of λ₂/2·Σw² + λ₁·Σ|w|; the sign of 0 is 0.
    static func addPenalty(_ gradient: FloatSlice, weights: FloatSlice, l1: Float, l2: Float) {
        precondition(weights.count >= gradient.count, "\(weights.count) weights for \(gradient.count) gradients")
        let l2Vector = Vector(repeating: l2)
        let zero = Vector.zero
        for index in stride(from: 0, to: gradient.count, by: Vector.scalarCount) {
            let weight = load(weights.base, index)
            var sum = load(gradient.base, index).addingProduct(l2Vector, weight)
            sum += zero.replacing(with: l1, where: weight .> 0).replacing(with: -l1, where: weight .< 0)
            store(sum, gradient.base, index)
        }
    }

    /// Σx², in Double: eight partial sums, each over every eighth float in ascending order, then added pairwise.
    static func sumOfSquares(_ values: FloatSlice) -> Double {
        var sums = SIMD8<Double>.zero
        for index in stride(from: 0, to: values.count, by: Vector.scalarCount) {
            let value = SIMD8<Double>(load(values.base, index))
            sums.addProduct(value, value)
        }
        return pairwiseSum(sums)
    }

    /// Each unit's sum over the examples of a batch: sixteen partial sums, each over every sixteenth example in
    /// ascending order, then added pairwise.
    ///
    /// - Parameters:
    ///   - values: Batch panels, zero beyond the last example.
    ///   - sums: `[units]`.
    static func sumOverExamples(_ values: FloatSlice, sums: FloatSlice, examples: Int, units: Int) {
        precondition(values.count >= Tiles.batchPanelSize(examples: examples, units: units), "values too small")
        precondition(sums.count >= units, "sums too small")
        let (panelCount, stride) = (Tiles.panelCount(examples), Tiles.panelStride(units))
        var unit = 0
        while unit + 8 <= units {
            let row = values.base + unit * Tiles.width
            let first = pairSums(row, panelCount, stride)
            let second = pairSums(row + 2 * Tiles.width, panelCount, stride)
            store(inOrder(pairEven(first, second)) + pairOdd(first, second), sums.base, unit)
            unit += 8
        }
        for unit in unit..<units {
            var (left, right) = (Vector.zero, Vector.zero)
            var row = values.base + unit * Tiles.width
            for _ in 0..<panelCount {
                left += load(row, 0)
                right += load(row, 8)
                row += stride
            }
            sums.base[unit] = pairwiseSum(left + right)
        }
    }

    /// The sums of four units, up to the last addition: two numbers of each of the rows 0, 1, 4 and 5.
    @inline(__always)
    private static func pairSums(_ rows: UnsafePointer<Float>, _ panelCount: Int, _ stride: Int) -> Vector {
        var (left0, right0, left1, right1) = (Vector.zero, Vector.zero, Vector.zero, Vector.zero)
        var (left4, right4, left5, right5) = (Vector.zero, Vector.zero, Vector.zero, Vector.zero)
        var row = rows
        for _ in 0..<panelCount {
            left0 += load(row, 0)
            right0 += load(row, 8)
            left1 += load(row, 16)
            right1 += load(row, 24)
            left4 += load(row, 64)
            right4 += load(row, 72)
            left5 += load(row, 80)
            right5 += load(row, 88)
            row += stride
        }
        let (sum0, sum1, sum4, sum5) = (left0 + right0, left1 + right1, left4 + right4, left5 + right5)
        // Put in order, or the compiler takes the vectors apart, lane by lane.
        let a = inOrder(inOrder(lowHalves(sum0, sum4)) + highHalves(sum0, sum4))
        let b = inOrder(inOrder(lowHalves(sum1, sum5)) + highHalves(sum1, sum5))
        return inOrder(inOrder(pairLow(a, b)) + pairHigh(a, b))
    }

    /// Each unit's sum of products over the examples of a batch, in the same order.
    ///
    /// - Parameters:
    ///   - values: Batch panels, zero beyond the last example.
    ///   - factors: Batch panels, finite beyond the last example.
    ///   - sums: `[units]`.
    static func sumOverExamples(
        _ values: FloatSlice, times factors: FloatSlice, sums: FloatSlice, examples: Int, units: Int
    ) {
        let size = Tiles.batchPanelSize(examples: examples, units: units)
        precondition(values.count >= size && factors.count >= size, "values too small")
        precondition(sums.count >= units, "sums too small")
        for unit in 0..<units {
            var left = Vector.zero
            var right = Vector.zero
            for panel in 0..<Tiles.panelCount(examples) {
                let offset = panel * Tiles.panelStride(units) + unit * Tiles.width
                left.addProduct(load(values.base, offset), load(factors.base, offset))
                right.addProduct(load(values.base, offset + 8), load(factors.base, offset + 8))
            }
            sums.base[unit] = pairwiseSum(left + right)
        }
    }
}

/// The sum of eight lanes, added pairwise by halves.
@inline(__always)
func pairwiseSum(_ vector: Vector) -> Float {
    let four = vector.lowHalf + vector.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
}

/// The sum of eight lanes, added pairwise by halves.
@inline(__always)
func pairwiseSum(_ vector: SIMD8<Double>) -> Double {
    let four = vector.lowHalf + vector.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
}
