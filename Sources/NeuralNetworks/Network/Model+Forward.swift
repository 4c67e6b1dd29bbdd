/// What the dropout of one step is drawn from.
struct DropoutSource {
    let seed: UInt64
    /// The number of the update, from 1.
    let step: Int
}

extension Model {
    /// Logits of some examples as prediction has them: no dropout, running statistics.
    ///
    /// - Returns: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    func predict(_ examples: Examples, _ indices: ArraySlice<Int32>, in workspace: Workspace) -> FloatSlice {
        propagate(examples, indices, upcoming: [], dropout: nil, in: workspace) { settings.normalization.predict($0) }
    }

    /// Logits of some examples as training has them: with dropout and the batch's own statistics. Keeps what back
    /// propagation needs and moves the running statistics.
    ///
    /// - Parameter upcoming: The examples that come next.
    /// - Returns: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    func propagate(
        _ examples: Examples, _ indices: ArraySlice<Int32>, upcoming: ArraySlice<Int32>, dropout: DropoutSource,
        in workspace: Workspace
    ) -> FloatSlice {
        propagate(examples, indices, upcoming: upcoming, dropout: dropout, in: workspace) {
            settings.normalization.train($0)
        }
    }

    /// - Parameter dropout: Nil for prediction, which keeps nothing for back propagation.
    private func propagate(
        _ examples: Examples, _ indices: ArraySlice<Int32>, upcoming: ArraySlice<Int32>, dropout: DropoutSource?,
        in workspace: Workspace, normalize: (NormalizedLayer) -> Void
    ) -> FloatSlice {
        precondition(indices.count <= workspace.capacity, "\(indices.count) examples in \(workspace.capacity)")
        let count = indices.count
        for index in layout.layers.indices {
            let layer = normalizedLayer(index, count, workspace)
            let isHidden = index + 1 < layout.layers.count
            workspace.forPanels(count) { panels in
                if index == 0 { gather(examples, indices, upcoming, panels, dropout, workspace) }
                multiply(index, panels, workspace)
                if isHidden && layer == nil { activate(index, count, panels, dropout, workspace) }
            }
            guard let layer else { continue }
            normalize(layer)
            workspace.forPanels(count) { activate(index, count, $0, dropout, workspace) }
        }
        return workspace.layers[layout.layers.count - 1].z.all
    }

    /// What a normalization works with in one layer; nil for a layer without.
    func normalizedLayer(_ index: Int, _ examples: Int, _ workspace: Workspace) -> NormalizedLayer? {
        guard isNormalized else { return nil }
        let layer = layout.layers[index]
        guard let scale = layer.scale, let shift = layer.shift else { return nil }
        let buffers = workspace.layers[index]
        return NormalizedLayer(
            examples: examples, units: layer.outputs, values: buffers.z.all, normalized: buffers.normalized.all,
            inverseDeviations: buffers.inverseDeviations.all, scale: parameters.slice(scale),
            shift: parameters.slice(shift), statistics: statistics[index].all)
    }

    /// Puts the features of the examples of some batch panels into the first layer's inputs.
    private func gather(
        _ examples: Examples, _ indices: ArraySlice<Int32>, _ upcoming: ArraySlice<Int32>, _ panels: Range<Int>,
        _ dropout: DropoutSource?,
        _ workspace: Workspace
    ) {
        let buffers = workspace.layers[0]
        let positions = (panels.lowerBound * Tiles.width)..<min(panels.upperBound * Tiles.width, indices.count)
        Gather.inputs(
            examples.features, scaling: examples.scaling, indices: indices, upcoming: upcoming,
            positions: positions, target: buffers.turnedInputs.all)
        Tiles.turnToBatchPanels(
            buffers.turnedInputs.all, buffers.inputs.all, examples: indices.count, units: inputCount, panels: panels)
        guard let dropout, dropoutRates[0] > 0 else { return }
        drop(buffers.inputs.all, beforeLayer: 0, panels, dropout, workspace)
        Tiles.turnToUnitPanels(
            buffers.inputs.all, buffers.turnedInputs.all, examples: indices.count, units: inputCount, panels: panels)
    }

    /// z = W·x + b of one layer.
    private func multiply(_ index: Int, _ panels: Range<Int>, _ workspace: Workspace) {
        let layer = layout.layers[index]
        Product.outputs(
            layer.shape, weights: parameters.slice(layer.weights), bias: layer.bias.map(parameters.slice),
            x: workspace.layers[index].inputs.all, z: workspace.layers[index].z.all, panels: panels)
    }

    /// Brings a hidden layer's z through activation and dropout into the next layer's inputs, panel by panel.
    private func activate(
        _ index: Int, _ examples: Int, _ panels: Range<Int>, _ dropout: DropoutSource?, _ workspace: Workspace
    ) {
        let units = layout.layers[index].outputs
        let stride = Tiles.panelStride(units)
        let next = workspace.layers[index + 1]
        let isDropped = dropout != nil && dropoutRates[index + 1] > 0
        let z = workspace.layers[index].z.all
        let result = (isDropped ? workspace.layers[index].activation : next.inputs).all
        let activation = activations[index]
        for panel in panels {
            let one = panel..<(panel + 1)
            activation.apply(z.panels(one, stride: stride), to: result.panels(one, stride: stride))
            guard let dropout else { continue }
            if isDropped { drop(result, beforeLayer: index + 1, one, dropout, workspace) }
            Tiles.turnToUnitPanels(
                next.inputs.all, next.turnedInputs.all, examples: examples, units: units, panels: one)
        }
    }

    /// Writes a layer's inputs out of what is to be dropped, which may be the inputs themselves.
    private func drop(
        _ source: FloatSlice, beforeLayer index: Int, _ panels: Range<Int>, _ dropout: DropoutSource,
        _ workspace: Workspace
    ) {
        let buffers = workspace.layers[index]
        Dropout.apply(
            source, to: buffers.inputs.all, mask: buffers.inputMask.all, rate: dropoutRates[index],
            units: layout.layers[index].inputs, panels: panels, seed: dropout.seed, step: dropout.step, layer: index)
    }
}
