/// A rectangle of one layer's weights whose gradient is computed, and may be used up, at once.
struct WeightBlock: Sendable {
    /// The layer with weights, from 0.
    let layer: Int
    let shape: LayerShape
    /// The rows.
    let outputs: Range<Int>
    /// The columns, in panels of 16.
    let inputPanels: Range<Int>
    /// The block's first weight in the flat array of parameters.
    let offset: Int

    /// The most rows of a block in a layer that is more than one block high.
    private static let rowLimit = 48
    /// The most panels of a block: with 48 rows, 96 KB of gradients.
    private static let panelLimit = 32

    /// A layer's weights, cut into blocks, row by row.
    static func blocks(layer index: Int, of layout: ParameterLayout) -> [WeightBlock] {
        let layer = layout.layers[index]
        let height = layer.outputs <= 64 ? layer.outputs : rowLimit
        return (0..<layer.outputs).groups(of: height).flatMap { outputs in
            (0..<Tiles.panelCount(layer.inputs)).groups(of: panelLimit).map { panels in
                WeightBlock(
                    layer: index, shape: layer.shape, outputs: outputs, inputPanels: panels,
                    offset: layer.weights.offset + outputs.lowerBound * layer.shape.rowStride
                        + panels.lowerBound * Tiles.width)
            }
        }
    }

    /// The floats of the block's gradient when it lies apart.
    var gradientCount: Int { outputs.count * inputPanels.count * Tiles.width }

    /// The block with its gradient apart, row by row.
    var parameters: ParameterBlock {
        let width = inputPanels.count * Tiles.width
        return ParameterBlock(
            offset: offset, rowCount: outputs.count, columnCount: width, stride: shape.rowStride, gradientStride: width)
    }
}
