extension Model {
    /// Writes ∂loss/∂parameters of the batch that `propagate` has just seen, given ∂loss/∂logits.
    ///
    /// - Parameters:
    ///   - gradient: As long as the parameters.
    ///   - workspace: What `propagate` left; the output layer's `gradient` holds ∂loss/∂logits, zero beyond the last
    ///     example.
    func backpropagate(examples: Int, gradient: FloatBuffer, in workspace: Workspace) {
        for index in layout.layers.indices.reversed() {
            let layer = layout.layers[index]
            let buffers = workspace.layers[index]
            let dz = buffers.gradient.slice(
                0, count: Tiles.batchPanelSize(examples: examples, units: layer.outputs))
            if let scale = layer.scale, let shift = layer.shift,
                let values = normalizedLayer(index, examples, workspace)
            {
                settings.normalization.backpropagate(
                    dz, values, scaleGradient: gradient.slice(scale), shiftGradient: gradient.slice(shift))
            }
            if let bias = layer.bias {
                Elementwise.sumOverExamples(
                    dz, sums: gradient.slice(bias), examples: examples, units: layer.outputs)
            }
            Product.weightGradients(
                dz: dz, x: buffers.turnedInputs.all, dw: gradient.slice(layer.weights), examples: examples,
                inputs: layer.inputs, outputs: layer.outputs)
            if index > 0 { backpropagateInputs(index, examples, workspace) }
        }
    }

    /// ∂loss/∂z of the layer before, through the weights, dropout and the activation between them.
    private func backpropagateInputs(_ index: Int, _ examples: Int, _ workspace: Workspace) {
        let layer = layout.layers[index]
        let before = workspace.layers[index - 1]
        let size = Tiles.batchPanelSize(examples: examples, units: layer.inputs)
        let target = before.gradient.slice(0, count: size)
        Product.inputGradients(
            weights: parameters.slice(layer.weights), dz: workspace.layers[index].gradient.all, dx: target,
            examples: examples, inputs: layer.inputs, outputs: layer.outputs)
        if settings.dropoutRate(beforeLayer: index) > 0 {
            Elementwise.multiply(target, by: workspace.layers[index].inputMask.slice(0, count: size))
        }
        settings.activation[index - 1].backpropagate(
            target, z: before.z.slice(0, count: size), a: before.activation.slice(0, count: size))
    }
}
