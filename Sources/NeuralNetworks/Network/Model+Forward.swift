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
        let outputLayer = workspace.layers.count - 1
        for index in workspace.layers.indices {
            workspace.forPanels(count) { panels in
                if index == 0 { gather(examples, indices, upcoming, panels, dropout, workspace) }
                multiply(index, panels, workspace)
                if index < outputLayer && !isNormalized { activate(index, count, panels, dropout, workspace) }
            }
            guard isNormalized, let layer = normalizedLayer(index, count, workspace) else { continue }
            normalize(layer)
            workspace.forPanels(count) { activate(index, count, $0, dropout, workspace) }
        }
        return workspace.layers[outputLayer].z
    }

    /// What a normalization works with in one layer; nil for a layer without.
    func normalizedLayer(_ index: Int, _ examples: Int, _ workspace: Workspace) -> NormalizedLayer? {
        var layer = workspace.layers[index].normalized
        layer?.examples = examples
        return layer
    }

    /// Puts the features of the examples of some batch panels into the first layer's inputs.
    private func gather(
        _ examples: Examples, _ indices: ArraySlice<Int32>, _ upcoming: ArraySlice<Int32>, _ panels: Range<Int>,
        _ dropout: DropoutSource?,
        _ workspace: Workspace
    ) {
        let layer = workspace.layers[0]
        let positions = (panels.lowerBound * Tiles.width)..<min(panels.upperBound * Tiles.width, indices.count)
        Gather.inputs(
            examples.features, scaling: examples.scaling, indices: indices, upcoming: upcoming,
            positions: positions, target: layer.turnedInputs)
        Tiles.turnToBatchPanels(
            layer.turnedInputs, layer.inputs, examples: indices.count, units: inputCount, panels: panels)
        guard let dropout, let mask = layer.inputMask else { return }
        drop(layer.inputs, to: layer.inputs, mask: mask, beforeLayer: 0, panels, dropout)
        Tiles.turnToUnitPanels(
            layer.inputs, layer.turnedInputs, examples: indices.count, units: inputCount, panels: panels)
    }

    /// z = W·x + b of one layer.
    private func multiply(_ index: Int, _ panels: Range<Int>, _ workspace: Workspace) {
        let layer = workspace.layers[index]
        Product.outputs(
            layer.shape, weights: layer.weights, bias: layer.bias, x: layer.inputs, z: layer.z, panels: panels)
    }

    /// Brings a hidden layer's z through activation and dropout into the next layer's inputs, a few panels at a time.
    private func activate(
        _ index: Int, _ examples: Int, _ panels: Range<Int>, _ dropout: DropoutSource?, _ workspace: Workspace
    ) {
        let (layer, next) = (workspace.layers[index], workspace.layers[index + 1])
        let units = layer.shape.outputs
        let stride = Tiles.panelStride(units)
        let mask = dropout == nil ? nil : next.inputMask
        let result = mask == nil ? next.inputs : layer.activation
        for group in panels.groups(ofFloats: stride) {
            activations[index].apply(layer.z.panels(group, stride: stride), to: result.panels(group, stride: stride))
            guard let dropout else { continue }
            if let mask { drop(result, to: next.inputs, mask: mask, beforeLayer: index + 1, group, dropout) }
            Tiles.turnToUnitPanels(next.inputs, next.turnedInputs, examples: examples, units: units, panels: group)
        }
    }

    /// Writes a layer's inputs out of what is to be dropped, which may be the inputs themselves.
    private func drop(
        _ source: FloatSlice, to inputs: FloatSlice, mask: FloatSlice, beforeLayer index: Int, _ panels: Range<Int>,
        _ dropout: DropoutSource
    ) {
        Dropout.apply(
            source, to: inputs, mask: mask, rate: dropoutRates[index], units: layout.layers[index].inputs,
            panels: panels, seed: dropout.seed, step: dropout.step, layer: index)
    }
}
