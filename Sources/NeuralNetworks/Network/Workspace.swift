/// All that one run needs beside its model to push a batch through the network, allocated once.
final class Workspace {
    /// Where one layer with weights finds what it reads and writes: addresses in the buffers of the workspace and of the
    /// model that it was made for, so that no step has to look them up.
    struct Layer {
        let shape: LayerShape
        /// `[outputs × inputs]`, as `LayerShape` has them.
        let weights: FloatSlice
        /// `[outputs]`; nil when a normalization's shift takes its place.
        let bias: FloatSlice?
        /// The layer's inputs, batch panels `[⌈examples / 16⌉][inputs][16]`: what the product reads.
        let inputs: FloatSlice
        /// The layer's inputs, unit panels `[⌈inputs / 16⌉][examples][16]`: what the weight gradient reads.
        let turnedInputs: FloatSlice
        /// z, batch panels `[⌈examples / 16⌉][outputs][16]`; after a normalization, its result.
        let z: FloatSlice
        /// a = f(z) before dropout, like `z`: without dropout the next layer's inputs; empty in the output layer.
        let activation: FloatSlice
        /// ∂loss/∂z, like `z`.
        let gradient: FloatSlice
        /// Dropout factors of the layer's inputs, like `inputs`; nil without dropout.
        let inputMask: FloatSlice?
        /// What a normalization works with, for a batch without examples; nil without.
        let normalized: NormalizedLayer?
    }

    /// The largest batch.
    let capacity: Int
    /// One entry per layer with weights, first layer first.
    let layers: [Layer]
    /// The cross-entropy of each example.
    let losses: FloatSlice
    /// The cores that work on the run.
    let crew: Crew
    /// The multiply-adds that one example costs, forward.
    private let workPerExample: Int
    /// What the addresses lead to.
    private let buffers: [FloatBuffer]

    /// The multiply-adds below which a piece of work is not worth being shared: some 10 microseconds of one core.
    private static let leastSharedWork = 500_000

    /// Room for batches of up to `capacity` examples.
    init(_ model: Model, capacity: Int, crew: Crew) {
        self.capacity = capacity
        self.crew = crew
        let shapes = model.layout.layers
        workPerExample = shapes.reduce(0) { $0 + $1.inputs * $1.outputs }
        var buffers = [model.parameters] + model.statistics
        func room(_ count: Int) -> FloatSlice {
            let buffer = FloatBuffer(count: count)
            buffers.append(buffer)
            return buffer.all
        }
        let inputs = shapes.map { room(Tiles.batchPanelSize(examples: capacity, units: $0.inputs)) }
        layers = shapes.indices.map { index in
            let layer = shapes[index]
            let outputSize = Tiles.batchPanelSize(examples: capacity, units: layer.outputs)
            let isHidden = index + 1 < shapes.count
            let z = room(outputSize)
            var normalized: NormalizedLayer?
            if let scale = layer.scale, let shift = layer.shift {
                let deviationCount = model.settings.normalization.deviationCount(
                    examples: capacity, units: layer.outputs)
                normalized = NormalizedLayer(
                    examples: 0, units: layer.outputs, values: z, normalized: room(outputSize),
                    inverseDeviations: room(deviationCount), scale: model.parameters.slice(scale),
                    shift: model.parameters.slice(shift), statistics: model.statistics[index].all)
            }
            let activation =
                !isHidden ? room(0) : model.dropoutRates[index + 1] > 0 ? room(outputSize) : inputs[index + 1]
            return Layer(
                shape: layer.shape, weights: model.parameters.slice(layer.weights),
                bias: layer.bias.map(model.parameters.slice), inputs: inputs[index],
                turnedInputs: room(Tiles.unitPanelSize(examples: capacity, units: layer.inputs)), z: z,
                activation: activation, gradient: room(outputSize),
                inputMask: model.dropoutRates[index] > 0 ? room(inputs[index].count) : nil, normalized: normalized)
        }
        losses = room(Tiles.panelCount(capacity) * Tiles.width)
        self.buffers = buffers
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
