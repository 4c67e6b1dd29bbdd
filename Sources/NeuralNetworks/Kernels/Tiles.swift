/// How the activations of a batch are stored.
///
/// Both layouts consist of tiles of 16 × 16 floats, so that one is turned into the other tile by tile:
///
/// - *batch panels* `[⌈examples / 16⌉][units][16 examples]`: a vector holds examples of one unit. Products for outputs
///   and for input gradients, activations, normalization and softmax work on these. One panel is `panelStride` floats
///   behind the other.
/// - *unit panels* `[⌈units / 16⌉][examples][16 units]`: a vector holds units of one example. Weight gradients read
///   these.
///
/// Weights need no packing in either product; only activations are turned, which are small beside them. What lies
/// beyond the last example or unit is zero wherever a sum could see it.
enum Tiles {
    /// The width of a panel: two vectors.
    static let width = 16

    /// The number of panels that hold `count` examples or units.
    static func panelCount(_ count: Int) -> Int { (count + width - 1) / width }

    /// The floats from one batch panel to the next.
    ///
    /// In wide layers an odd number of cache lines: at an even one, the rows of one unit in all panels would fall on few
    /// sets of a cache. The row that is too many holds nothing.
    static func panelStride(_ units: Int) -> Int { (units >= 64 ? units | 1 : units) * width }

    /// The floats of batch panels.
    static func batchPanelSize(examples: Int, units: Int) -> Int { panelCount(examples) * panelStride(units) }

    /// The floats of unit panels.
    static func unitPanelSize(examples: Int, units: Int) -> Int { panelCount(units) * examples * width }

    /// Turns batch panels into unit panels; units beyond the last become zeros.
    ///
    /// - Parameters:
    ///   - source: Batch panels, `[⌈examples / 16⌉][units][16]`.
    ///   - target: Unit panels, `[⌈units / 16⌉][examples][16]`; not `source`.
    ///   - panels: The batch panels to turn.
    static func turnToUnitPanels(
        _ source: FloatSlice, _ target: FloatSlice, examples: Int, units: Int, panels: Range<Int>
    ) {
        precondition(source.count >= batchPanelSize(examples: examples, units: units), "batch panels too small")
        precondition(target.count >= unitPanelSize(examples: examples, units: units), "unit panels too small")
        for unitPanel in 0..<panelCount(units) {
            let unitCount = min(width, units - unitPanel * width)
            for batchPanel in panels {
                let exampleCount = min(width, examples - batchPanel * width)
                turn(
                    source.base + batchPanel * panelStride(units) + unitPanel * width * width, rows: unitCount,
                    target.base + (unitPanel * examples + batchPanel * width) * width, columns: exampleCount)
            }
        }
    }

    /// Turns unit panels into batch panels; examples beyond the last become zeros.
    ///
    /// - Parameters:
    ///   - source: Unit panels, `[⌈units / 16⌉][examples][16]`.
    ///   - target: Batch panels, `[⌈examples / 16⌉][units][16]`; not `source`.
    ///   - panels: The batch panels to turn.
    static func turnToBatchPanels(
        _ source: FloatSlice, _ target: FloatSlice, examples: Int, units: Int, panels: Range<Int>
    ) {
        precondition(source.count >= unitPanelSize(examples: examples, units: units), "unit panels too small")
        precondition(target.count >= batchPanelSize(examples: examples, units: units), "batch panels too small")
        for batchPanel in panels {
            let exampleCount = min(width, examples - batchPanel * width)
            for unitPanel in 0..<panelCount(units) {
                let unitCount = min(width, units - unitPanel * width)
                turn(
                    source.base + (unitPanel * examples + batchPanel * width) * width, rows: exampleCount,
                    target.base + batchPanel * panelStride(units) + unitPanel * width * width, columns: unitCount)
            }
        }
    }

    /// Writes the transpose of one tile: `columns` rows of 16, of which the first `rows` floats come from the source
    /// and the rest are zero.
    private static func turn(
        _ source: UnsafePointer<Float>, rows: Int, _ target: UnsafeMutablePointer<Float>, columns: Int
    ) {
        if rows == width && columns == width {
            for half in 0..<2 {
                turnEight(source + half * 8 * width, target + half * 8)
                turnEight(source + half * 8 * width + 8, target + 8 * width + half * 8)
            }
            return
        }
        for column in 0..<columns {
            for row in 0..<rows { target[column * width + row] = source[row * width + column] }
            for row in rows..<width { target[column * width + row] = 0 }
        }
    }

    /// Writes the transpose of 8 × 8 floats inside tiles.
    @inline(__always)
    private static func turnEight(_ source: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>) {
        let r0 = load(source, 0)
        let r1 = load(source, width)
        let r2 = load(source, 2 * width)
        let r3 = load(source, 3 * width)
        let r4 = load(source, 4 * width)
        let r5 = load(source, 5 * width)
        let r6 = load(source, 6 * width)
        let r7 = load(source, 7 * width)
        let (a0, a1) = interleave(r0, r4)
        let (a2, a3) = interleave(r2, r6)
        let (a4, a5) = interleave(r1, r5)
        let (a6, a7) = interleave(r3, r7)
        let (b0, b1) = interleave(a0, a2)
        let (b2, b3) = interleave(a1, a3)
        let (b4, b5) = interleave(a4, a6)
        let (b6, b7) = interleave(a5, a7)
        let (c0, c1) = interleave(b0, b4)
        let (c2, c3) = interleave(b1, b5)
        let (c4, c5) = interleave(b2, b6)
        let (c6, c7) = interleave(b3, b7)
        store(c0, target, 0)
        store(c1, target, width)
        store(c2, target, 2 * width)
        store(c3, target, 3 * width)
        store(c4, target, 4 * width)
        store(c5, target, 5 * width)
        store(c6, target, 6 * width)
        store(c7, target, 7 * width)
    }

    /// x₀y₀x₁y₁x₂y₂x₃y₃ and x₄y₄x₅y₅x₆y₆x₇y₇.
    @inline(__always)
    private static func interleave(_ x: Vector, _ y: Vector) -> (Vector, Vector) {
        (
            Vector(x[0], y[0], x[1], y[1], x[2], y[2], x[3], y[3]),
            Vector(x[4], y[4], x[5], y[5], x[6], y[6], x[7], y[7])
        )
    }
}

/// Eight floats from `base + offset` on, at any alignment.
@inline(__always)
func load(_ base: UnsafePointer<Float>, _ offset: Int) -> Vector {
    UnsafeRawPointer(base + offset).loadUnaligned(as: Vector.self)
}

/// Writes eight floats to `base + offset` on, at any alignment.
@inline(__always)
func store(_ vector: Vector, _ base: UnsafeMutablePointer<Float>, _ offset: Int) {
    UnsafeMutableRawPointer(base + offset).storeBytes(of: vector, as: Vector.self)
}
