import CInstructions

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

    /// The floats that stay in the first cache beside others: half of the smallest in use, 32 KB.
    static let firstCache = 4096

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
            turnTile(source, rows: width, target, columns: width)
        } else {
            turnTile(source, rows: rows, target, columns: columns)
        }
    }

    @inline(__always)
    private static func turnTile(
        _ source: UnsafePointer<Float>, rows: Int, _ target: UnsafeMutablePointer<Float>, columns: Int
    ) {
        for row in stride(from: 0, to: width, by: 8) {
            for column in stride(from: 0, to: columns, by: 4) {
                turnFour(
                    source + row * width + column, rows: rows - row, target + column * width + row,
                    columns: columns - column)
            }
        }
    }

    /// Writes the transpose of 8 × 4 floats: four columns become rows. Numbers stay in their half of a vector, which
    /// saves moves.
    ///
    /// - Parameters:
    ///   - rows: The rows that are there, 8 or more for all; the others count as zeros.
    ///   - columns: The columns that are wanted, 4 or more for all.
    @inline(__always)
    private static func turnFour(
        _ source: UnsafePointer<Float>, rows: Int, _ target: UnsafeMutablePointer<Float>, columns: Int
    ) {
        func four(_ row: Int) -> SIMD4<Float> {
            row < rows ? UnsafeRawPointer(source + row * width).loadUnaligned(as: SIMD4<Float>.self) : .zero
        }
        let r0 = Vector(lowHalf: four(0), highHalf: four(4))
        let r1 = Vector(lowHalf: four(1), highHalf: four(5))
        let r2 = Vector(lowHalf: four(2), highHalf: four(6))
        let r3 = Vector(lowHalf: four(3), highHalf: four(7))
        let a = interleaveLow(r0, r1)
        let b = interleaveLow(r2, r3)
        let c = interleaveHigh(r0, r1)
        let d = interleaveHigh(r2, r3)
        store(pairLow(a, b), target, 0)
        if columns > 1 { store(pairHigh(a, b), target, width) }
        if columns > 2 { store(pairLow(c, d), target, 2 * width) }
        if columns > 3 { store(pairHigh(c, d), target, 3 * width) }
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
