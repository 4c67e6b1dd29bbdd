extension Model {
    /// Takes ∂loss/∂logits of the batch that `propagate` has just seen back to every layer's ∂loss/∂z, which the
    /// gradients of weights are made of, and writes the gradients of all other parameters.
    ///
    /// - Parameters:
    ///   - gradient: At least as long as the layout's vectors.
    ///   - workspace: What `propagate` left; the output layer's `gradient` holds ∂loss/∂logits, zero beyond the last
    ///     example.
    func backpropagate(examples: Int, gradient: FloatBuffer, in workspace: Workspace) {
        for index in layout.layers.indices.reversed() {
            let layer = layout.layers[index]
            let dz = workspace.layers[index].gradient.all
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
            guard index > 0 else { continue }
            workspace.forPanels(examples) { backpropagateInputs(index, $0, workspace) }
        }
    }

    /// ∂loss/∂z of the layer before, through the weights, dropout and the activation between them.
    private func backpropagateInputs(_ index: Int, _ panels: Range<Int>, _ workspace: Workspace) {
        let layer = layout.layers[index]
        let before = workspace.layers[index - 1]
        let mask = dropoutRates[index] > 0 ? workspace.layers[index].inputMask.all : nil
        let activation = activations[index - 1]
        let stride = Tiles.panelStride(layer.inputs)
        Product.inputGradients(
            layer.shape, weights: parameters.slice(layer.weights), dz: workspace.layers[index].gradient.all,
            dx: before.gradient.all, panels: panels)
        for panel in panels {
            let one = panel..<(panel + 1)
            let target = before.gradient.all.panels(one, stride: stride)
            if let mask { Elementwise.multiply(target, by: mask.panels(one, stride: stride)) }
            activation.backpropagate(
                target, z: before.z.all.panels(one, stride: stride),
                a: before.activation.all.panels(one, stride: stride))
        }
    }
}
