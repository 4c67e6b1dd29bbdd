/// Matrix products of a layer.
///
/// Each result is one chain of fused multiply-adds in ascending order of the summed index; vector lanes run over
/// results. So neither the order of the blocks nor the width of the vectors can change a bit.
enum Product {
    /// Outputs of a layer: z[n, b] = bias[n] + Σₖ w[n, k]·x[k, b], k ascending from the bias on.
    ///
    /// - Parameters:
    ///   - weights: `[outputs × inputs]`, row by row.
    ///   - bias: `[outputs]`, or nil for zeros.
    ///   - x: Batch panels of the inputs.
    ///   - z: Batch panels of the outputs.
    static func outputs(
        weights: FloatSlice, bias: FloatSlice?, x: FloatSlice, z: FloatSlice, examples: Int, inputs: Int, outputs: Int
    ) {
        precondition(weights.count >= inputs * outputs, "weights of \(outputs) × \(inputs)")
        precondition(bias.map { $0.count >= outputs } ?? true, "bias of \(outputs)")
        precondition(x.count >= Tiles.batchPanelSize(examples: examples, units: inputs), "inputs too small")
        precondition(z.count >= Tiles.batchPanelSize(examples: examples, units: outputs), "outputs too small")
        var row = 0
        while row < outputs {
            let rows = min(6, outputs - row)
            for panel in 0..<Tiles.panelCount(examples) {
                panelTile(
                    rows, length: inputs, a: weights.base + row * inputs, rowStride: inputs, step: 1,
                    b: x.base + panel * inputs * Tiles.width,
                    c: z.base + (panel * outputs + row) * Tiles.width, start: bias.map { UnsafePointer($0.base + row) })
            }
            row += rows
        }
    }

    /// Gradients of a layer's inputs: dx[k, b] = Σₙ w[n, k]·dz[n, b], n ascending.
    ///
    /// - Parameters:
    ///   - weights: `[outputs × inputs]`, row by row.
    ///   - dz: Batch panels of the outputs' gradients.
    ///   - dx: Batch panels of the inputs' gradients.
    static func inputGradients(
        weights: FloatSlice, dz: FloatSlice, dx: FloatSlice, examples: Int, inputs: Int, outputs: Int
    ) {
        precondition(weights.count >= inputs * outputs, "weights of \(outputs) × \(inputs)")
        precondition(dz.count >= Tiles.batchPanelSize(examples: examples, units: outputs), "outputs too small")
        precondition(dx.count >= Tiles.batchPanelSize(examples: examples, units: inputs), "inputs too small")
        var row = 0
        while row < inputs {
            let rows = min(6, inputs - row)
            for panel in 0..<Tiles.panelCount(examples) {
                panelTile(
                    rows, length: outputs, a: weights.base + row, rowStride: 1, step: inputs,
                    b: dz.base + panel * outputs * Tiles.width,
                    c: dx.base + (panel * inputs + row) * Tiles.width, start: nil)
            }
            row += rows
        }
    }

    /// Gradients of a layer's weights: dw[n, k] = Σ_b dz[n, b]·x[k, b], b ascending.
    ///
    /// - Parameters:
    ///   - dz: Batch panels of the outputs' gradients.
    ///   - x: Unit panels of the inputs.
    ///   - dw: `[outputs × inputs]`, row by row.
    static func weightGradients(
        dz: FloatSlice, x: FloatSlice, dw: FloatSlice, examples: Int, inputs: Int, outputs: Int
    ) {
        precondition(dz.count >= Tiles.batchPanelSize(examples: examples, units: outputs), "outputs too small")
        precondition(x.count >= Tiles.unitPanelSize(examples: examples, units: inputs), "inputs too small")
        precondition(dw.count >= inputs * outputs, "weights of \(outputs) × \(inputs)")
        for panel in 0..<Tiles.panelCount(inputs) {
            let columns = min(Tiles.width, inputs - panel * Tiles.width)
            var row = 0
            while row < outputs {
                let rows = min(6, outputs - row)
                gradientTile(
                    rows, examples: examples, dz: dz.base + row * Tiles.width, panelStride: outputs * Tiles.width,
                    x: x.base + panel * examples * Tiles.width,
                    dw: dw.base + row * inputs + panel * Tiles.width, rowStride: inputs, columns: columns)
                row += rows
            }
        }
    }

    /// One tile of at most 6 rows × 16 examples, by the number of rows.
    @inline(__always)
    private static func panelTile(
        _ rows: Int, length: Int, a: UnsafePointer<Float>, rowStride: Int, step: Int, b: UnsafePointer<Float>,
        c: UnsafeMutablePointer<Float>, start: UnsafePointer<Float>?
    ) {
        switch rows {
        case 6: panelTile6(length, a, rowStride, step, b, c, start)
        case 5: panelTile5(length, a, rowStride, step, b, c, start)
        case 4: panelTile4(length, a, rowStride, step, b, c, start)
        case 3: panelTile3(length, a, rowStride, step, b, c, start)
        case 2: panelTile2(length, a, rowStride, step, b, c, start)
        default: panelTile1(length, a, rowStride, step, b, c, start)
        }
    }

    @inline(__always)
    private static func gradientTile(
        _ rows: Int, examples: Int, dz: UnsafePointer<Float>, panelStride: Int, x: UnsafePointer<Float>,
        dw: UnsafeMutablePointer<Float>, rowStride: Int, columns: Int
    ) {
        switch rows {
        case 6: gradientTile6(examples, dz, panelStride, x, dw, rowStride, columns)
        case 5: gradientTile5(examples, dz, panelStride, x, dw, rowStride, columns)
        case 4: gradientTile4(examples, dz, panelStride, x, dw, rowStride, columns)
        case 3: gradientTile3(examples, dz, panelStride, x, dw, rowStride, columns)
        case 2: gradientTile2(examples, dz, panelStride, x, dw, rowStride, columns)
        default: gradientTile1(examples, dz, panelStride, x, dw, rowStride, columns)
        }
    }
}
