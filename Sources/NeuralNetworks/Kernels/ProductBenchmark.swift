/// One of a layer's three products, again and again on the same numbers: what a benchmark takes the time of.
///
/// All numbers are 1 and biases 0, so that each result is the number of terms of its sum. Layouts and blocks are those of
/// training.
public final class ProductBenchmark {
    /// Which product of a layer.
    public enum Kind: String, CaseIterable, Sendable {
        /// z = W·x + b
        case outputs
        /// ∂loss/∂x = Wᵀ·∂loss/∂z
        case inputGradients = "input_gradients"
        /// ∂loss/∂W = Σ ∂loss/∂z·xᵀ over the examples
        case weightGradients = "weight_gradients"
    }

    private let kind: Kind
    private let examples: Int
    private let layer: ParameterLayout.Layer
    private let blocks: [WeightBlock]
    /// The layer's parameters, or their gradients.
    private let parameters: FloatBuffer
    /// The layer's inputs or their gradients in batch panels; for weight gradients in unit panels.
    private let x: FloatBuffer
    /// The layer's outputs or their gradients in batch panels.
    private let z: FloatBuffer

    /// The product of that kind for a batch of `examples` and a layer of `inputs` and `outputs`.
    public init(_ kind: Kind, examples: Int, inputs: Int, outputs: Int) {
        precondition(examples > 0 && inputs > 0 && outputs > 0, "\(examples) × \(inputs) → \(outputs)")
        let layout = ParameterLayout(widths: [inputs, outputs], normalizesHiddenLayers: false)
        self.kind = kind
        self.examples = examples
        layer = layout.layers[0]
        blocks = WeightBlock.blocks(layer: 0, of: layout)
        parameters = FloatBuffer(count: layout.count)
        x = FloatBuffer(
            count: kind == .weightGradients
                ? Tiles.unitPanelSize(examples: examples, units: inputs)
                : Tiles.batchPanelSize(examples: examples, units: inputs))
        z = FloatBuffer(count: Tiles.batchPanelSize(examples: examples, units: outputs))
        x.array = [Float](repeating: 1, count: x.count)
        z.array = [Float](repeating: 1, count: z.count)
        let ones = [Float](repeating: 1, count: layer.weights.parameterCount)
        parameters.write(ones[...], to: layer.weights)
    }

    /// Computes the product `repetitions` times.
    ///
    /// - Returns: The first number of the result: how many terms its sum has.
    @discardableResult
    public func multiply(repetitions: Int) -> Float {
        let panels = 0..<Tiles.panelCount(examples)
        let weights = parameters.slice(layer.weights)
        switch kind {
        case .outputs:
            let bias = layer.bias.map(parameters.slice)
            for _ in 0..<repetitions {
                Product.outputs(layer.shape, weights: weights, bias: bias, x: x.all, z: z.all, panels: panels)
            }
            return z.all[0]
        case .inputGradients:
            for _ in 0..<repetitions {
                Product.inputGradients(layer.shape, weights: weights, dz: z.all, dx: x.all, panels: panels)
            }
            return x.all[0]
        case .weightGradients:
            for _ in 0..<repetitions { writeWeightGradients() }
            return weights[0]
        }
    }

    private func writeWeightGradients() {
        for block in blocks {
            Product.weightGradients(
                block.shape, dz: z.all, x: x.all, dw: parameters.all.dropping(block.offset),
                rowStride: block.shape.rowStride, examples: examples, outputs: block.outputs,
                inputPanels: block.inputPanels)
        }
    }
}
