/// The sizes of one layer's weights `[outputs × inputs]`, stored row by row.
struct LayerShape: Sendable {
    /// The columns: what comes in.
    let inputs: Int
    /// The rows: what goes out.
    let outputs: Int

    /// The floats from one row to the next: whole panels, and an odd number of cache lines where rows would otherwise fall
    /// on the same sets of a cache. What lies beyond `inputs` is always zero.
    var rowStride: Int {
        let stride = Tiles.panelCount(inputs) * Tiles.width
        return stride % 256 == 0 ? stride + Tiles.width : stride
    }

    /// The floats of the weights with what lies beyond the rows' ends.
    var weightCount: Int { outputs * rowStride }
}
