import CInstructions

/// The innermost loop of a layer's outputs: tiles of 1 to 6 units × 16 examples, those of some batch panels side by side
/// and one row of them below the other.
///
///     c[i, 0..<16] = start + Σₚ a[i·rowStride + p]·b[p, 0..<16], p ascending
struct OutputTiles {
    /// The number of tiles of each panel, all of them equally high.
    let count: Int
    /// The number of batch panels.
    let panelCount: Int
    /// The number of inputs that are added.
    let length: Int
    /// Weights from the first tile's first unit and input on.
    let a: UnsafePointer<Float>
    /// The floats from one unit's weights to the next one's.
    let rowStride: Int
    /// Inputs, batch panels from the first input on, `[length × 16]` each.
    let b: UnsafePointer<Float>
    /// The floats from one batch panel of them to the next.
    let bStride: Int
    /// Results, batch panels from the first tile's first unit on, `[units × 16]` each.
    let c: UnsafeMutablePointer<Float>
    /// The floats from one batch panel of them to the next.
    let cStride: Int
    /// What the sums begin with, one number per unit; nil: with what `c` holds.
    let bias: UnsafePointer<Float>?

    /// Computes the tiles, which are that many units high.
    @inline(__always)
    func compute(rows: Int) {
        switch rows {
        case 6: compute6()
        case 5: compute5()
        case 4: compute4()
        case 3: compute3()
        case 2: compute2()
        default: compute1()
        }
    }

    @inline(__always)
    private func body(rows: Int) {
        for tile in 0..<count {
            let weights = a + tile &* rows &* rowStride
            var panel = b
            var c = c + tile &* rows &* 16
            for position in 0..<panelCount {
                var sums = Accumulators()
                if let bias { sums.fill(rows: rows) { bias[tile &* rows &+ $0] } } else { sums.read(rows: rows, c) }
                // Two pointers for six rows: each then lies at a small multiple of the stride from one of them.
                var low = weights
                var high = rows > 3 ? weights + 3 &* rowStride : weights
                var b = panel
                // The next tile's weights, a row with each panel: a line every 16 inputs.
                let isAhead = position < RowTiles.height
                var ahead = isAhead ? weights + (rows &+ position) &* rowStride : weights
                let aheadStride = isAhead ? 16 : 0
                var remaining = length
                while remaining >= 16 {
                    prefetch(ahead)
                    ahead += aheadStride
                    for _ in 0..<4 {
                        for p in 0..<4 { add(rows: rows, p, low, high, b, &sums) }
                        low += 4
                        high += 4
                        b += 64
                    }
                    remaining &-= 16
                }
                while remaining > 0 {
                    add(rows: rows, 0, low, high, b, &sums)
                    low += 1
                    high += 1
                    b += 16
                    remaining &-= 1
                }
                sums.write(rows: rows, c, stride: 16)
                panel += bStride
                c += cStride
            }
        }
    }

    /// Adds the products with the p-th input from here.
    @inline(__always)
    private func add(
        rows: Int, _ p: Int, _ low: UnsafePointer<Float>, _ high: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
        _ sums: inout Accumulators
    ) {
        sums.add(rows: rows, load(b, p &* 16), load(b, p &* 16 &+ 8), fromMiddle: p % 2 > 0) { row in
            row < 3 ? low[row &* rowStride &+ p] : high[(row &- 3) &* rowStride &+ p]
        }
    }

    @inline(never)
    private func compute6() { body(rows: 6) }

    @inline(never)
    private func compute5() { body(rows: 5) }

    @inline(never)
    private func compute4() { body(rows: 4) }

    @inline(never)
    private func compute3() { body(rows: 3) }

    @inline(never)
    private func compute2() { body(rows: 2) }

    @inline(never)
    private func compute1() { body(rows: 1) }
}
