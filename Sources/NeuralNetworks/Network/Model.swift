/// A network with its parameters: what training changes and prediction reads.
final class Model {
    /// The architecture.
    let settings: NetworkSettings
    /// Where the tensors lie.
    let layout: ParameterLayout
    /// What each hidden layer applies.
    let activations: [any Activation]
    /// The probability of dropping what comes into each layer with weights.
    let dropoutRates: [Double]
    /// All trained parameters.
    let parameters: FloatBuffer
    /// What the normalization of each normalized layer keeps for prediction; empty elsewhere.
    let statistics: [FloatBuffer]

    /// Whether the hidden layers are normalized.
    let isNormalized: Bool

    /// The number of inputs.
    var inputCount: Int { layout.layers[0].inputs }
    /// The number of classes.
    var classCount: Int { layout.layers[layout.layers.count - 1].outputs }

    /// A network with fresh weights.
    ///
    /// Biases and shifts are 0, scales 1. Each layer's weights come from a stream of its own, so that adding a layer
    /// leaves the weights of those before it alone.
    ///
    /// - Parameter seed: What the weights are drawn from; nil: they are 0, for somebody who brings others along.
    init(_ settings: NetworkSettings, inputCount: Int, classCount: Int, seed: UInt64?) {
        self.settings = settings
        layout = settings.layout(inputCount: inputCount, classCount: classCount)
        isNormalized = settings.normalization.isActive
        activations = settings.hidden.indices.map { settings.activation[$0] }
        dropoutRates = [settings.inputDropout] + settings.hidden.indices.map { settings.dropout[$0] }
        parameters = FloatBuffer(count: layout.count)
        statistics = layout.layers.map { layer in
            let values = layer.scale == nil ? [] : settings.normalization.initialStatistics(units: layer.outputs)
            let buffer = FloatBuffer(count: values.count)
            buffer.array = values
            return buffer
        }
        for (index, layer) in layout.layers.enumerated() {
            if let seed {
                var stream = RandomStream(seed: seed, purpose: .initialization, index: UInt32(index))
                let weights = settings.initializer[index].weights(
                    fanIn: layer.inputs, fanOut: layer.outputs, from: &stream)
                precondition(
                    weights.count == layer.weights.parameterCount, "\(weights.count) weights for layer \(index)")
                parameters.write(weights[...], to: layer.weights)
            }
            if let scale = layer.scale {
                parameters.write([Float](repeating: 1, count: scale.columns)[...], to: scale)
            }
        }
    }

    /// All trained parameters without the gaps between tensors, then the statistics of each normalized layer.
    var snapshot: [Float] {
        get {
            var values: [Float] = []
            values.reserveCapacity(layout.parameterCount + statistics.reduce(0) { $0 + $1.count })
            for tensor in layout.tensors { parameters.read(tensor, into: &values) }
            for buffer in statistics { values += buffer.array }
            return values
        }
        set {
            var position = 0
            for tensor in layout.tensors {
                parameters.write(newValue[position..<(position + tensor.parameterCount)], to: tensor)
                position += tensor.parameterCount
            }
            for buffer in statistics {
                buffer.array = Array(newValue[position..<(position + buffer.count)])
                position += buffer.count
            }
            precondition(position == newValue.count, "expected \(position) numbers, got \(newValue.count)")
        }
    }
}

extension NetworkSettings {
    /// Where the tensors of a network with these settings lie.
    func layout(inputCount: Int, classCount: Int) -> ParameterLayout {
        ParameterLayout(
            widths: [inputCount] + hidden + [classCount], normalizesHiddenLayers: normalization.isActive)
    }
}
