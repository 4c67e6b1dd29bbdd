/// The innermost loop of the gradients of a layer's weights: tiles of 1 to 6 outputs × 16 inputs, one below the other
/// and those of some unit panels side by side.
///
///     c[i, 0..<16] = Σ_b a[i, b]·x[b, 0..<16], b ascending
struct WeightGradientTiles {
    /// The number of tiles of each panel, all of them equally high.
    let count: Int
    /// The number of unit panels.
    let panelCount: Int
    /// The number of examples that are added.
    let examples: Int
    /// Gradients of the outputs: batch panels from the first tile's first output on.
    let a: UnsafePointer<Float>
    /// The floats from one batch panel to the next.
    let panelStride: Int
    /// Inputs: unit panels, `[examples × 16]` each.
    let x: UnsafePointer<Float>
    /// Results, `[outputs × inputs]`.
    let c: UnsafeMutablePointer<Float>
    /// The floats from one output's results to the next one's.
    let rowStride: Int

    /// Computes the tiles, which are that many outputs high.
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
        var column = x
        for index in 0..<panelCount {
            var first = a
            var c = c + index &* 16
            for _ in 0..<count {
                var sums = Accumulators()
                var panel = first
                var x = column
                var remaining = examples
                while remaining > 0 {
                    var a = panel
                    let length = min(remaining, 16)
                    for _ in 0..<(length / 2) {
                        sums.add(rows: rows, load(x, 0), load(x, 8), fromMiddle: false) { a[$0 &* 16] }
                        sums.add(rows: rows, load(x, 16), load(x, 24), fromMiddle: true) { a[$0 &* 16 &+ 1] }
                        a += 2
                        x += 32
                    }
                    if length % 2 > 0 {
                        sums.add(rows: rows, load(x, 0), load(x, 8), fromMiddle: false) { a[$0 &* 16] }
                    }
                    panel += panelStride
                    remaining &-= 16
                }
                sums.write(rows: rows, c, stride: rowStride)
                first += rows &* 16
                c += rows &* rowStride
            }
            column += examples &* 16
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
