/// All that one run needs beside its model to push a batch through the network, allocated once.
final class Workspace {
    /// What belongs to one layer with weights.
    final class Layer {
        /// The layer's inputs, batch panels `[⌈examples / 16⌉][inputs][16]`: what the product reads.
        let inputs: FloatBuffer
        /// The layer's inputs, unit panels `[⌈inputs / 16⌉][examples][16]`: what the weight gradient reads.
        let turnedInputs: FloatBuffer
        /// z, batch panels `[⌈examples / 16⌉][outputs][16]`; after a normalization, its result.
        let z: FloatBuffer
        /// a = f(z) before dropout, like `z`: without dropout the next layer's inputs; empty in the output layer.
        let activation: FloatBuffer
        /// ∂loss/∂z, like `z`.
        let gradient: FloatBuffer
        /// Dropout factors of the layer's inputs, like `inputs`; empty without dropout.
        let inputMask: FloatBuffer
        /// x̂ of a normalization, like `z`; empty without.
        let normalized: FloatBuffer
        /// 1/√(σ² + ε) of a normalization; empty without.
        let inverseDeviations: FloatBuffer

        /// Room for `capacity` examples.
        ///
        /// - Parameter nextInputs: The inputs of the next layer, which activations go to; nil in the output layer.
        init(_ index: Int, of model: Model, capacity: Int, inputs: FloatBuffer, nextInputs: FloatBuffer?) {
            let layer = model.layout.layers[index]
            let outputSize = Tiles.batchPanelSize(examples: capacity, units: layer.outputs)
            let isNormalized = layer.scale != nil
            let dropsOutputs = nextInputs != nil && model.dropoutRates[index + 1] > 0
            self.inputs = inputs
            turnedInputs = FloatBuffer(count: Tiles.unitPanelSize(examples: capacity, units: layer.inputs))
            z = FloatBuffer(count: outputSize)
            activation = dropsOutputs ? FloatBuffer(count: outputSize) : nextInputs ?? FloatBuffer(count: 0)
            gradient = FloatBuffer(count: outputSize)
            inputMask = FloatBuffer(count: model.dropoutRates[index] > 0 ? inputs.count : 0)
            normalized = FloatBuffer(count: isNormalized ? outputSize : 0)
            inverseDeviations = FloatBuffer(
                count: isNormalized
                    ? model.settings.normalization.deviationCount(examples: capacity, units: layer.outputs) : 0)
        }
    }

    /// The largest batch.
    let capacity: Int
    /// One entry per layer with weights, first layer first.
    let layers: [Layer]
    /// The cross-entropy of each example.
    let losses: FloatBuffer
    /// The cores that work on the run.
    let crew: Crew
    /// The multiply-adds that one example costs, forward.
    private let workPerExample: Int

    /// The multiply-adds below which a piece of work is not worth being shared: some 10 microseconds of one core.
    private static let leastSharedWork = 500_000

    /// Room for batches of up to `capacity` examples.
    init(_ model: Model, capacity: Int, crew: Crew) {
        self.capacity = capacity
        self.crew = crew
        let shapes = model.layout.layers
        workPerExample = shapes.reduce(0) { $0 + $1.inputs * $1.outputs }
        let inputs = shapes.map {
            FloatBuffer(count: Tiles.batchPanelSize(examples: capacity, units: $0.inputs))
        }
        layers = shapes.indices.map { index in
            Layer(
                index, of: model, capacity: capacity, inputs: inputs[index],
                nextInputs: index + 1 < shapes.count ? inputs[index + 1] : nil)
        }
        losses = FloatBuffer(count: Tiles.panelCount(capacity) * Tiles.width)
    }

    /// Calls `body` with the batch panels of `examples` examples, at once or in ranges on several cores.
    @inline(__always)
    func forPanels(_ examples: Int, _ body: (Range<Int>) -> Void) {
        let count = Tiles.panelCount(examples)
        crew.split(count, parts: crew.parts(of: count, isShared: isShared(examples))) { _, panels in body(panels) }
    }

    /// Whether a batch of that many examples is work for several cores.
    func isShared(_ examples: Int) -> Bool { workPerExample * examples >= Workspace.leastSharedWork }
}
