import CInstructions

/// The innermost loop of a layer's outputs: a tile of 1 to 6 units × 16 examples.
///
///     c[i, 0..<16] = start + Σₚ a[i·rowStride + p]·b[p, 0..<16], p ascending
struct OutputTile {
    /// The number of inputs that are added.
    let length: Int
    /// Weights from the tile's first unit and input on.
    let a: UnsafePointer<Float>
    /// The floats from one unit's weights to the next one's.
    let rowStride: Int
    /// Inputs, `[length × 16]`.
    let b: UnsafePointer<Float>
    /// Results, `[units × 16]`.
    let c: UnsafeMutablePointer<Float>
    /// What the sums begin with, one number per unit; nil: with what `c` holds.
    let bias: UnsafePointer<Float>?
    /// Where lines lie that will be wanted soon: one is fetched every 16 inputs, each `aheadStride` floats on.
    let ahead: UnsafePointer<Float>
    let aheadStride: Int

    /// Computes a tile of that many units.
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
        var sums = Accumulators()
        if let bias { sums.fill(rows: rows) { bias[$0] } } else { sums.read(rows: rows, c) }
        // Two pointers for six rows: each then lies at a small multiple of the stride from one of them.
        var low = a
        var high = rows > 3 ? a + 3 &* rowStride : a
        var b = b
        var ahead = ahead
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
    }

    /// Adds the products with the p-th input from here.
    @inline(__always)
    private func add(
        rows: Int, _ p: Int, _ low: UnsafePointer<Float>, _ high: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
        _ sums: inout Accumulators
    ) {
        sums.add(rows: rows, load(b, p &* 16), load(b, p &* 16 &+ 8)) { row in
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
