import CInstructions

/// The three products of training: a layer's outputs, the gradients of its inputs, the gradients of its weights.
///
/// Every result is one chain of fused multiply-adds in ascending order of the summed index, so tiles and blocks have no
/// influence on any bit: a sum that is cut into blocks goes on where it was. Vectors run over results, never over the
/// sum.
///
/// Goto & van de Geijn (2008), Anatomy of high-performance matrix multiplication, for the blocks; here the weights are
/// not copied, but fetched ahead.
enum Product {
    /// The batch panels that are multiplied together: what a block of inputs needs stays in the second cache.
    private static let panelGroup = 16

    /// A layer's outputs: z[n, b] = bias[n] + Σₖ w[n, k]·x[k, b], k ascending.
    ///
    /// - Parameters:
    ///   - weights: `[outputs × inputs]`, one row `shape.rowStride` floats behind the other.
    ///   - bias: `[outputs]`; nil for zeros.
    ///   - x: Batch panels of the inputs.
    ///   - z: Batch panels of the outputs.
    ///   - panels: The batch panels to compute.
    static func outputs(
        _ shape: LayerShape, weights: FloatSlice, bias: FloatSlice?, x: FloatSlice, z: FloatSlice, panels: Range<Int>
    ) {
        let (xStride, zStride) = (Tiles.panelStride(shape.inputs), Tiles.panelStride(shape.outputs))
        precondition(weights.count >= shape.weightCount, "weights of \(shape)")
        precondition(bias.map { $0.count >= shape.outputs } ?? true, "bias of \(shape)")
        precondition(x.count >= panels.upperBound * xStride, "inputs too small")
        precondition(z.count >= panels.upperBound * zStride, "outputs too small")
        if bias == nil { z.panels(panels, stride: zStride).clear() }
        let tiles = RowTiles(shape.outputs)
        let blockLength = 1024
        for group in panels.groups(of: panelGroup) {
            for block in (0..<shape.inputs).groups(of: blockLength) {
                let first = block.lowerBound
                tiles.forEachHeight { height, row, count in
                    OutputTiles(
                        count: count, panelCount: group.count, length: block.count,
                        a: weights.base + row * shape.rowStride + first, rowStride: shape.rowStride,
                        b: x.base + group.lowerBound * xStride + first * Tiles.width, bStride: xStride,
                        c: z.base + group.lowerBound * zStride + row * Tiles.width, cStride: zStride,
                        bias: first == 0 ? bias.map { UnsafePointer($0.base + row) } : nil
                    ).compute(rows: height)
                }
            }
        }
    }

    /// Gradients of a layer's inputs: dx[k, b] = Σₙ w[n, k]·dz[n, b], n ascending.
    ///
    /// - Parameters:
    ///   - weights: `[outputs × inputs]`, one row `shape.rowStride` floats behind the other.
    ///   - dz: Batch panels of the outputs' gradients.
    ///   - dx: Batch panels of the inputs' gradients.
    ///   - panels: The batch panels to compute.
    static func inputGradients(
        _ shape: LayerShape, weights: FloatSlice, dz: FloatSlice, dx: FloatSlice, panels: Range<Int>
    ) {
        let (dzStride, dxStride) = (Tiles.panelStride(shape.outputs), Tiles.panelStride(shape.inputs))
        precondition(weights.count >= shape.weightCount, "weights of \(shape)")
        precondition(dz.count >= panels.upperBound * dzStride, "outputs too small")
        precondition(dx.count >= panels.upperBound * dxStride, "inputs too small")
        // Columns are read a cache line wide, so few rows that the lines stay in the first cache for all panels; weights
        // that stay there altogether are read as wide as they are.
        let blockLength = 128
        let isSmall = shape.weightCount <= Tiles.firstCache
        let width = isSmall ? shape.inputs : Tiles.width
        let whole = RowTiles(width)
        for group in panels.groups(of: panelGroup) {
            for block in (0..<shape.outputs).groups(of: blockLength) {
                let (first, length) = (block.lowerBound, block.count)
                for columns in (0..<shape.inputs).groups(of: width) {
                    let column = columns.lowerBound
                    let tiles = columns.count == width ? whole : RowTiles(columns.count)
                    let a = weights.base + first * shape.rowStride + column
                    var fetchedRows = isSmall ? length : 0
                    tiles.forEachHeight { height, row, count in
                        InputGradientTiles(
                            count: count, panelCount: group.count, length: length, a: a + row,
                            rowStride: shape.rowStride,
                            b: dz.base + group.lowerBound * dzStride + first * Tiles.width, bStride: dzStride,
                            c: dx.base + group.lowerBound * dxStride + (column + row) * Tiles.width,
                            cStride: dxStride, continues: first > 0, ahead: a + width, fetchedRows: fetchedRows
                        ).compute(rows: height)
                        fetchedRows += count * group.count * InputGradientTiles.rowsPerTile(length: length)
                    }
                }
            }
        }
    }

    /// Gradients of some of a layer's weights: dw[n, k] = Σ_b dz[n, b]·x[k, b], b ascending.
    ///
    /// - Parameters:
    ///   - dz: Batch panels of the outputs' gradients.
    ///   - x: Unit panels of the inputs.
    ///   - dw: The first wanted output's gradient for the first wanted input; whole panels are written.
    ///   - rowStride: The floats from one output's gradients to the next one's.
    ///   - outputs: The wanted outputs.
    ///   - inputPanels: The unit panels of the wanted inputs.
    ///   - wanted: Arrays with numbers of the same weights that will be read next: they are fetched while the gradients
    ///     are computed.
    ///   - offset: Where the first wanted weight's number lies in each of them; rows are the layer's row stride apart.
    static func weightGradients(
        _ shape: LayerShape, dz: FloatSlice, x: FloatSlice, dw: FloatSlice, rowStride: Int, examples: Int,
        outputs: Range<Int>, inputPanels: Range<Int>, wanted: [FloatSlice] = [], offset: Int = 0
    ) {
        precondition(dz.count >= Tiles.batchPanelSize(examples: examples, units: shape.outputs), "outputs too small")
        precondition(x.count >= Tiles.unitPanelSize(examples: examples, units: shape.inputs), "inputs too small")
        precondition(
            dw.count >= (outputs.count - 1) * rowStride + inputPanels.count * Tiles.width, "gradients too small")
        let panelSize = examples * Tiles.width
        let tiles = RowTiles(outputs.count)
        func compute(_ panels: Range<Int>, height: Int, row: Int, count: Int) {
            let column = (panels.lowerBound - inputPanels.lowerBound) * Tiles.width
            WeightGradientTiles(
                count: count, panelCount: panels.count, examples: examples,
                a: dz.base + (outputs.lowerBound + row) * Tiles.width, panelStride: Tiles.panelStride(shape.outputs),
                x: x.base + panels.lowerBound * panelSize, c: dw.base + row * rowStride + column, rowStride: rowStride
            ).compute(rows: height)
        }
        guard !wanted.isEmpty else {
            for group in inputPanels.groups(ofFloats: panelSize) {
                tiles.forEachHeight { height, row, count in compute(group, height: height, row: row, count: count) }
            }
            return
        }
        for panel in inputPanels {
            let column = (panel - inputPanels.lowerBound) * Tiles.width
            tiles.forEachHeight { height, firstRow, count in
                for row in stride(from: firstRow, to: firstRow + count * height, by: height) {
                    for array in wanted {
                        for row in row..<(row + height) {
                            prefetch(array.base + offset + row * shape.rowStride + column)
                        }
                    }
                    compute(panel..<(panel + 1), height: height, row: row, count: 1)
                }
            }
        }
    }
}
