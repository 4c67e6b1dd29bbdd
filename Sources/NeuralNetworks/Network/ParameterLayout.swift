/// Where the tensors of a network lie in one flat array of parameters.
///
/// All parameters live in one allocation; gradients and the optimizer's slots are arrays of the same length. Each
/// tensor begins at a whole panel; the floats between tensors are always zero.
struct ParameterLayout: Sendable {
    /// What a tensor does.
    enum Role: Sendable {
        /// `[outputs × inputs]`, row by row. The only role that penalties and weight decay apply to.
        case weights
        /// `[outputs]`.
        case bias
        /// γ of a normalization, `[outputs]`.
        case scale
        /// β of a normalization, `[outputs]`.
        case shift
    }

    /// One tensor.
    struct Tensor: Sendable {
        let role: Role
        let offset: Int
        let count: Int
    }

    /// One layer with weights: a hidden layer, or the output layer as the last.
    struct Layer: Sendable {
        let inputs: Int
        let outputs: Int
        let weights: Tensor
        /// Nil when a normalization's shift takes its place.
        let bias: Tensor?
        /// Nil without normalization.
        let scale: Tensor?
        /// Nil without normalization.
        let shift: Tensor?
    }

    /// The layers, first layer first.
    let layers: [Layer]
    /// All tensors in the order of their offsets.
    let tensors: [Tensor]
    /// The floats of the flat array, with what lies between tensors.
    let count: Int
    /// The trained numbers.
    var parameterCount: Int { tensors.reduce(0) { $0 + $1.count } }

    /// The layout of a network.
    ///
    /// - Parameter widths: Inputs, units of each hidden layer, outputs.
    init(widths: [Int], normalizesHiddenLayers: Bool) {
        var offset = 0
        var tensors: [Tensor] = []
        func place(_ role: Role, _ count: Int) -> Tensor {
            let tensor = Tensor(role: role, offset: offset, count: count)
            tensors.append(tensor)
            offset += Tiles.panelCount(count) * Tiles.width
            return tensor
        }
        layers = (1..<widths.count).map { index in
            let isNormalized = normalizesHiddenLayers && index < widths.count - 1
            let outputs = widths[index]
            return Layer(
                inputs: widths[index - 1], outputs: outputs, weights: place(.weights, widths[index - 1] * outputs),
                bias: isNormalized ? nil : place(.bias, outputs), scale: isNormalized ? place(.scale, outputs) : nil,
                shift: isNormalized ? place(.shift, outputs) : nil)
        }
        self.tensors = tensors
        count = offset
    }
}

extension FloatBuffer {
    /// The floats of one tensor.
    func slice(_ tensor: ParameterLayout.Tensor) -> FloatSlice { slice(tensor.offset, count: tensor.count) }
}
