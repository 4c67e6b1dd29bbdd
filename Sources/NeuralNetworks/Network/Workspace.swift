/// All that one run needs beside its model to push a batch through the network, allocated once.
final class Workspace {
    /// What belongs to one layer with weights.
    struct Layer {
        /// The layer's inputs, batch panels `[⌈examples / 16⌉][inputs][16]`: what the product reads.
        let inputs: FloatBuffer
        /// The layer's inputs, unit panels `[⌈inputs / 16⌉][examples][16]`: what the weight gradient reads.
        let turnedInputs: FloatBuffer
        /// z, batch panels `[⌈examples / 16⌉][outputs][16]`; after a normalization, its result.
        let z: FloatBuffer
        /// a = f(z) before dropout, like `z`; unused in the output layer.
        let activation: FloatBuffer
        /// ∂loss/∂z, like `z`.
        let gradient: FloatBuffer
        /// Dropout factors of the layer's inputs, like `inputs`; empty without dropout.
        let inputMask: FloatBuffer
        /// x̂ of a normalization, like `z`; empty without.
        let normalized: FloatBuffer
        /// 1/√(σ² + ε) of a normalization; empty without.
        let inverseDeviations: FloatBuffer
    }

    /// The largest batch.
    let capacity: Int
    /// One entry per layer with weights, first layer first.
    let layers: [Layer]
    /// The cross-entropy of each example.
    let losses: FloatBuffer

    /// Room for batches of up to `capacity` examples.
    init(_ model: Model, capacity: Int) {
        self.capacity = capacity
        layers = model.layout.layers.enumerated().map { index, layer in
            let inputSize = Tiles.batchPanelSize(examples: capacity, units: layer.inputs)
            let outputSize = Tiles.batchPanelSize(examples: capacity, units: layer.outputs)
            let rate = model.settings.dropoutRate(beforeLayer: index)
            return Layer(
                inputs: FloatBuffer(count: inputSize),
                turnedInputs: FloatBuffer(count: Tiles.unitPanelSize(examples: capacity, units: layer.inputs)),
                z: FloatBuffer(count: outputSize), activation: FloatBuffer(count: outputSize),
                gradient: FloatBuffer(count: outputSize), inputMask: FloatBuffer(count: rate > 0 ? inputSize : 0),
                normalized: FloatBuffer(count: layer.scale == nil ? 0 : outputSize),
                inverseDeviations: FloatBuffer(
                    count: layer.scale == nil
                        ? 0
                        : model.settings.normalization.deviationCount(examples: capacity, units: layer.outputs)))
        }
        losses = FloatBuffer(count: Tiles.panelCount(capacity) * Tiles.width)
    }
}

extension NetworkSettings {
    /// The dropout between a layer with weights and what comes before it: the inputs for layer 0.
    func dropoutRate(beforeLayer layer: Int) -> Double { layer == 0 ? inputDropout : dropout[layer - 1] }
}
