extension Model {
    /// Takes ∂loss/∂logits of the batch that `propagate` has just seen back to every layer's ∂loss/∂z, which the
    /// gradients of weights are made of, and writes the gradients of all other parameters.
    ///
    /// - Parameters:
    ///   - gradient: At least as long as the layout's vectors.
    ///   - workspace: What `propagate` left; the output layer's `gradient` holds ∂loss/∂logits, zero beyond the last
    ///     example.
    func backpropagate(examples: Int, gradient: FloatBuffer, in workspace: Workspace) {
        for index in workspace.layers.indices.reversed() {
            let dz = workspace.layers[index].gradient
            let tensors = layout.layers[index]
            if isNormalized, let scale = tensors.scale, let shift = tensors.shift,
                let values = normalizedLayer(index, examples, workspace)
            {
                settings.normalization.backpropagate(
                    dz, values, scaleGradient: gradient.slice(scale), shiftGradient: gradient.slice(shift))
            }
            if let bias = tensors.bias {
                Elementwise.sumOverExamples(
                    dz, sums: gradient.slice(bias), examples: examples, units: tensors.outputs)
            }
            guard index > 0 else { continue }
            workspace.forPanels(examples) { backpropagateInputs(index, $0, workspace) }
        }
    }

    /// ∂loss/∂z of the layer before, through the weights, dropout and the activation between them.
    private func backpropagateInputs(_ index: Int, _ panels: Range<Int>, _ workspace: Workspace) {
        let (layer, before) = (workspace.layers[index], workspace.layers[index - 1])
        let stride = Tiles.panelStride(layer.shape.inputs)
        Product.inputGradients(
            layer.shape, weights: layer.weights, dz: layer.gradient, dx: before.gradient, panels: panels)
        for group in panels.groups(ofFloats: stride) {
            let target = before.gradient.panels(group, stride: stride)
            if let mask = layer.inputMask { Elementwise.multiply(target, by: mask.panels(group, stride: stride)) }
            activations[index - 1].backpropagate(
                target, z: before.z.panels(group, stride: stride), a: before.activation.panels(group, stride: stride))
        }
    }
}
