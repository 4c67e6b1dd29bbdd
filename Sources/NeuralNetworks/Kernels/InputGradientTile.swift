import CInstructions

/// The innermost loop of the gradients of a layer's inputs: a tile of 1 to 6 inputs × 16 examples.
///
///     c[i, 0..<16] = start + Σₚ a[p·rowStride + i]·b[p, 0..<16], p ascending
struct InputGradientTile {
    /// The number of outputs that are added.
    let length: Int
    /// Weights from the tile's first input and output on.
    let a: UnsafePointer<Float>
    /// The floats from one output's weights to the next one's.
    let rowStride: Int
    /// Gradients of the outputs, `[length × 16]`.
    let b: UnsafePointer<Float>
    /// Results, `[inputs × 16]`.
    let c: UnsafeMutablePointer<Float>
    /// Whether the sums begin with what `c` holds; else with zeros.
    let continues: Bool
    /// Where lines lie that will be wanted soon: one is fetched every 16 outputs, each `aheadStride` floats on.
    let ahead: UnsafePointer<Float>
    let aheadStride: Int

    /// Computes a tile of that many inputs.
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
        if continues { sums.read(rows: rows, c) }
        var a = a
        var b = b
        var ahead = ahead
        var remaining = length
        while remaining > 0 {
            prefetch(ahead)
            ahead += aheadStride
            for _ in 0..<min(remaining, 16) {
                sums.add(rows: rows, load(b, 0), load(b, 8)) { a[$0] }
                a += rowStride
                b += 16
            }
            remaining &-= 16
        }
        sums.write(rows: rows, c, stride: 16)
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
