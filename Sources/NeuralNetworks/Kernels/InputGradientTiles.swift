import CInstructions

/// The innermost loop of the gradients of a layer's inputs: tiles of 1 to 6 inputs × 16 examples, those of some batch
/// panels side by side and one row of them below the other.
///
///     c[i, 0..<16] = start + Σₚ a[p·rowStride + i]·b[p, 0..<16], p ascending
struct InputGradientTiles {
    /// The number of tiles of each panel, all of them equally high.
    let count: Int
    /// The number of batch panels.
    let panelCount: Int
    /// The number of outputs that are added.
    let length: Int
    /// Weights from the first tile's first input and output on.
    let a: UnsafePointer<Float>
    /// The floats from one output's weights to the next one's.
    let rowStride: Int
    /// Gradients of the outputs, batch panels from the first output on, `[length × 16]` each.
    let b: UnsafePointer<Float>
    /// The floats from one batch panel of them to the next.
    let bStride: Int
    /// Results, batch panels from the first tile's first input on, `[inputs × 16]` each.
    let c: UnsafeMutablePointer<Float>
    /// The floats from one batch panel of them to the next.
    let cStride: Int
    /// Whether the sums begin with what `c` holds; else with zeros.
    let continues: Bool
    /// Weights that will be wanted soon, `length` rows like those of `a`: some rows are fetched with each tile.
    let ahead: UnsafePointer<Float>
    /// The rows of them that are fetched already.
    let fetchedRows: Int

    /// The rows that are fetched with each tile: one every 16 outputs.
    static func rowsPerTile(length: Int) -> Int { (length + 15) / 16 }

    /// Computes the tiles, which are that many inputs high.
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
        let rowsPerTile = InputGradientTiles.rowsPerTile(length: length)
        var fetched = fetchedRows
        for tile in 0..<count {
            var panel = b
            var c = c + tile &* rows &* 16
            for _ in 0..<panelCount {
                var sums = Accumulators()
                if continues { sums.read(rows: rows, c) }
                var a = a + tile &* rows
                var b = panel
                let isAhead = fetched < length
                var ahead = isAhead ? ahead + fetched &* rowStride : a
                let aheadStride = isAhead ? rowStride : 0
                var remaining = length
                while remaining > 0 {
                    prefetch(ahead)
                    ahead += aheadStride
                    let part = min(remaining, 16)
                    for _ in 0..<(part / 2) {
                        sums.add(rows: rows, load(b, 0), load(b, 8), fromMiddle: false) { a[$0] }
                        a += rowStride
                        sums.add(rows: rows, load(b, 16), load(b, 24), fromMiddle: true) { a[$0] }
                        a += rowStride
                        b += 32
                    }
                    if part % 2 > 0 {
                        sums.add(rows: rows, load(b, 0), load(b, 8), fromMiddle: false) { a[$0] }
                    }
                    remaining &-= 16
                }
                sums.write(rows: rows, c, stride: 16)
                panel += bStride
                c += cStride
                fetched &+= rowsPerTile
            }
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
