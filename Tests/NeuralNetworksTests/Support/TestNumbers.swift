@testable import NeuralNetworks

/// Reproducible numbers for tests, from a generator that the engine does not use (SplitMix64, Steele et al. 2014).
struct TestNumbers {
    var state: UInt64 = 42

    /// A number in −1..<1 with 20 bits.
    mutating func float() -> Float {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Float((z ^ (z >> 31)) >> 44) / 524_288 - 1
    }

    mutating func floats(_ count: Int) -> [Float] { (0..<count).map { _ in float() } }
}

/// A buffer of zeros that lives as long as the tests run: a slice does not keep its buffer alive.
func keptBuffer(count: Int) -> FloatBuffer {
    let buffer = FloatBuffer(count: count)
    _ = Unmanaged.passRetained(buffer)
    return buffer
}

/// A buffer's slice with those floats.
func buffer(_ values: [Float]) -> FloatSlice {
    let buffer = keptBuffer(count: values.count)
    buffer.array = values
    return buffer.all
}

/// A buffer with those floats and zeros up to whole panels, which is never freed.
func wholePanels(_ values: [Float]) -> FloatBuffer {
    let count = Tiles.panelCount(values.count) * Tiles.width
    let buffer = keptBuffer(count: count)
    buffer.array = values + [Float](repeating: 0, count: count - values.count)
    return buffer
}

/// Where a number lies in batch panels.
private func place(_ example: Int, _ unit: Int, _ units: Int) -> Int {
    (example / 16) * Tiles.panelStride(units) + unit * 16 + example % 16
}

/// Weights of that shape, `[outputs × inputs]`, as the engine stores them.
func storedWeights(_ rows: [Float], _ shape: LayerShape) -> FloatSlice {
    let stored = keptBuffer(count: shape.weightCount)
    for row in 0..<shape.outputs {
        for column in 0..<shape.inputs {
            stored.all[row * shape.rowStride + column] = rows[row * shape.inputs + column]
        }
    }
    return stored.all
}

/// Batch panels of rows, `[examples × units]`.
func batchPanels(_ rows: [Float], examples: Int, units: Int) -> FloatBuffer {
    let panels = keptBuffer(count: Tiles.batchPanelSize(examples: examples, units: units))
    for example in 0..<examples {
        for unit in 0..<units {
            panels.all[place(example, unit, units)] = rows[example * units + unit]
        }
    }
    return panels
}

/// The rows, `[examples × units]`, of batch panels.
func rows(_ panels: FloatBuffer, examples: Int, units: Int) -> [Float] {
    (0..<examples).flatMap { example in
        (0..<units).map { unit in panels.all[place(example, unit, units)] }
    }
}
