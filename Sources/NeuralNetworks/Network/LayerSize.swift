/// How large one layer with weights is: a hidden layer, or the output layer.
public struct LayerSize: Sendable, Hashable {
    /// What comes in.
    public let inputs: Int
    /// What goes out.
    public let outputs: Int
    /// The trained numbers: weights, and biases or a normalization's scales and shifts.
    public let parameterCount: Int

    /// The weights alone.
    public var weightCount: Int { inputs * outputs }
}

extension NetworkSettings {
    /// The layers with weights, first layer first, for so many features and classes.
    public func layerSizes(featureCount: Int, classCount: Int) -> [LayerSize] {
        let layout = ParameterLayout(
            widths: [featureCount] + hidden + [classCount], normalizesHiddenLayers: normalization.isActive)
        return layout.layers.map { layer in
            let tensors = [layer.weights, layer.bias, layer.scale, layer.shift].compactMap { $0 }
            return LayerSize(
                inputs: layer.inputs, outputs: layer.outputs,
                parameterCount: tensors.reduce(0) { $0 + $1.parameterCount })
        }
    }
}
