/// One of a layer's three products, again and again on the same numbers: what a benchmark takes the time of.
///
/// All numbers are 1, so that each sum is the number of its terms. The buffers have the layouts that training uses.
public final class ProductBenchmark {
    /// Which product of a layer.
    public enum Kind: String, CaseIterable, Sendable {
        /// z = W·x + b
        case outputs
        /// ∂loss/∂x = Wᵀ·∂loss/∂z
        case inputGradients = "input_gradients"
        /// ∂loss/∂W = Σ over the examples of ∂loss/∂z · xᵀ
        case weightGradients = "weight_gradients"
    }

    private let kind: Kind
    private let examples, inputs, outputs: Int
    /// `[outputs × inputs]`
    private let weights: FloatBuffer
    /// Batch panels of the layer's inputs.
    private let x: FloatBuffer
    /// Unit panels of the layer's inputs.
    private let turnedX: FloatBuffer
    /// Batch panels of the layer's outputs.
    private let z: FloatBuffer

    /// A product of that kind for a batch of `examples` in a layer of `inputs` and `outputs`.
    public init(_ kind: Kind, examples: Int, inputs: Int, outputs: Int) {
        precondition(examples > 0 && inputs > 0 && outputs > 0, "\(examples) × \(inputs) × \(outputs)")
        self.kind = kind
        self.examples = examples
        self.inputs = inputs
        self.outputs = outputs
        weights = FloatBuffer(count: outputs * inputs)
        x = FloatBuffer(count: Tiles.batchPanelSize(examples: examples, units: inputs))
        turnedX = FloatBuffer(
            count: kind == .weightGradients ? Tiles.unitPanelSize(examples: examples, units: inputs) : 0)
        z = FloatBuffer(count: Tiles.batchPanelSize(examples: examples, units: outputs))
        for buffer in [weights, x, turnedX, z] {
            for index in 0..<buffer.count { buffer.all[index] = 1 }
        }
    }

    /// The multiply-adds of one product.
    public var multiplyAddCount: Int { examples * inputs * outputs }

    /// Computes the product `repetitions` times.
    ///
    /// - Returns: The first number of the result: the number of terms of its sum.
    @discardableResult
    public func multiply(repetitions: Int) -> Float {
        for _ in 0..<repetitions {
            switch kind {
            case .outputs:
                Product.outputs(
                    weights: weights.all, bias: nil, x: x.all, z: z.all, examples: examples, inputs: inputs,
                    outputs: outputs)
            case .inputGradients:
                Product.inputGradients(
                    weights: weights.all, dz: z.all, dx: x.all, examples: examples, inputs: inputs, outputs: outputs)
            case .weightGradients:
                Product.weightGradients(
                    dz: z.all, x: turnedX.all, dw: weights.all, examples: examples, inputs: inputs, outputs: outputs)
            }
        }
        switch kind {
        case .outputs: return z.all[0]
        case .inputGradients: return x.all[0]
        case .weightGradients: return weights.all[0]
        }
    }
}
