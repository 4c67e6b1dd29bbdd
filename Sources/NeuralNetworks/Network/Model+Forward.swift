extension Model {
    /// Puts the features of some examples into the first layer's inputs.
    func gather(_ examples: Examples, _ indices: ArraySlice<Int32>, into workspace: Workspace) {
        precondition(indices.count <= workspace.capacity, "\(indices.count) examples in \(workspace.capacity)")
        let layer = workspace.layers[0]
        Gather.inputs(
            examples.features, scaling: examples.scaling, indices: indices, target: layer.turnedInputs.all)
        Tiles.turnToBatchPanels(
            layer.turnedInputs.all, layer.inputs.all, examples: indices.count, units: inputCount)
    }

    /// Logits of the gathered examples as prediction has them: no dropout, running statistics.
    ///
    /// - Returns: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    func predict(examples: Int, in workspace: Workspace) -> FloatSlice {
        for index in layout.layers.indices {
            multiply(index, examples, workspace)
            let layer = layout.layers[index]
            let buffers = workspace.layers[index]
            if let values = normalizedLayer(index, examples, workspace) { settings.normalization.predict(values) }
            if index + 1 < layout.layers.count {
                let size = Tiles.batchPanelSize(examples: examples, units: layer.outputs)
                settings.activation[index].apply(
                    buffers.z.slice(0, count: size), to: workspace.layers[index + 1].inputs.slice(0, count: size))
            }
        }
        return workspace.layers[layout.layers.count - 1].z.all
    }

    /// Logits of the gathered examples as training has them: with dropout and the batch's own statistics. Keeps what
    /// back propagation needs and moves the running statistics.
    ///
    /// - Returns: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    func propagate(examples: Int, seed: UInt64, step: Int, in workspace: Workspace) -> FloatSlice {
        for index in layout.layers.indices {
            let layer = layout.layers[index]
            let buffers = workspace.layers[index]
            dropInputs(index, examples, seed: seed, step: step, workspace)
            multiply(index, examples, workspace)
            if let values = normalizedLayer(index, examples, workspace) { settings.normalization.train(values) }
            if index + 1 < layout.layers.count {
                let size = Tiles.batchPanelSize(examples: examples, units: layer.outputs)
                settings.activation[index].apply(
                    buffers.z.slice(0, count: size), to: buffers.activation.slice(0, count: size))
            }
        }
        return workspace.layers[layout.layers.count - 1].z.all
    }

    /// What a normalization works with in one layer; nil for a layer without.
    func normalizedLayer(_ index: Int, _ examples: Int, _ workspace: Workspace) -> NormalizedLayer? {
        let layer = layout.layers[index]
        guard let scale = layer.scale, let shift = layer.shift else { return nil }
        let buffers = workspace.layers[index]
        return NormalizedLayer(
            examples: examples, units: layer.outputs, values: buffers.z.all, normalized: buffers.normalized.all,
            inverseDeviations: buffers.inverseDeviations.all, scale: parameters.slice(scale),
            shift: parameters.slice(shift), statistics: statistics[index].all)
    }

    /// z = W·x + b of one layer.
    private func multiply(_ index: Int, _ examples: Int, _ workspace: Workspace) {
        let layer = layout.layers[index]
        Product.outputs(
            weights: parameters.slice(layer.weights), bias: layer.bias.map(parameters.slice),
            x: workspace.layers[index].inputs.all, z: workspace.layers[index].z.all, examples: examples,
            inputs: layer.inputs, outputs: layer.outputs)
    }

    /// Brings what the layer before gave, or the gathered features, through dropout into both layouts of the layer's
    /// inputs.
    private func dropInputs(_ index: Int, _ examples: Int, seed: UInt64, step: Int, _ workspace: Workspace) {
        let units = layout.layers[index].inputs
        let buffers = workspace.layers[index]
        let rate = settings.dropoutRate(beforeLayer: index)
        let size = Tiles.batchPanelSize(examples: examples, units: units)
        let source = index == 0 ? buffers.inputs : workspace.layers[index - 1].activation
        let inputs = buffers.inputs.slice(0, count: size)
        if rate > 0 {
            Dropout.fillMask(
                buffers.inputMask.all, rate: rate, examples: examples, units: units, seed: seed, step: step,
                layer: index)
            Elementwise.product(source.slice(0, count: size), buffers.inputMask.slice(0, count: size), to: inputs)
        } else if index > 0 {
            Elementwise.copy(source.slice(0, count: size), to: inputs)
        }
        if index > 0 || rate > 0 {
            Tiles.turnToUnitPanels(inputs, buffers.turnedInputs.all, examples: examples, units: units)
        }
    }
}
