/// Where the tensors of a network lie in one flat array of parameters.
///
/// All parameters live in one allocation; gradients and the optimizer's slots are arrays of the same length. First come
/// all vectors (biases, scales, shifts), then all weights. Each tensor begins at a whole panel; the floats between the
/// numbers of a tensor and the next are always zero.
struct ParameterLayout: Sendable {
    /// What a tensor does.
    enum Role: Sendable {
        /// `[outputs × inputs]`, row by row, as `LayerShape` has them. The only role that penalties, weight decay and
        /// limits of norms apply to.
        case weights
        /// `[outputs]`.
        case bias
        /// γ of a normalization, `[outputs]`.
        case scale
        /// β of a normalization, `[outputs]`.
        case shift
    }

    /// One tensor: rows of `columns` numbers, each `stride` floats behind the other. What lies between is always zero.
    struct Tensor: Sendable {
        let role: Role
        let offset: Int
        let rows: Int
        let columns: Int
        let stride: Int

        /// The floats that the tensor takes.
        var count: Int { rows * stride }
        /// The numbers that it holds.
        var parameterCount: Int { rows * columns }
    }

    /// One layer with weights: a hidden layer, or the output layer as the last.
    struct Layer: Sendable {
        let shape: LayerShape
        let weights: Tensor
        /// Nil when a normalization's shift takes its place.
        let bias: Tensor?
        /// Nil without normalization.
        let scale: Tensor?
        /// Nil without normalization.
        let shift: Tensor?

        /// What comes in.
        var inputs: Int { shape.inputs }
        /// What goes out.
        var outputs: Int { shape.outputs }
    }

    /// The layers, first layer first.
    let layers: [Layer]
    /// All tensors in the order in which they are used, layer by layer.
    let tensors: [Tensor]
    /// The floats of the flat array, with what lies between tensors.
    let count: Int
    /// The floats of the vectors, which come first.
    let vectorCount: Int
    /// The trained numbers.
    var parameterCount: Int { tensors.reduce(0) { $0 + $1.parameterCount } }

    /// The layout of a network.
    ///
    /// - Parameter widths: Inputs, units of each hidden layer, outputs.
    init(widths: [Int], normalizesHiddenLayers: Bool) {
        var tensors: [Tensor] = []
        var (vectorOffset, weightOffset) = (0, 0)
        let shapes = (1..<widths.count).map { LayerShape(inputs: widths[$0 - 1], outputs: widths[$0]) }
        for (index, shape) in shapes.enumerated() {
            let isNormalized = normalizesHiddenLayers && index < shapes.count - 1
            weightOffset += Tiles.panelCount(shape.outputs) * Tiles.width * (isNormalized ? 2 : 1)
        }
        vectorCount = weightOffset
        func vector(_ role: Role, _ count: Int) -> Tensor {
            let stride = Tiles.panelCount(count) * Tiles.width
            let tensor = Tensor(role: role, offset: vectorOffset, rows: 1, columns: count, stride: stride)
            vectorOffset += stride
            tensors.append(tensor)
            return tensor
        }
        layers = shapes.enumerated().map { index, shape in
            let isNormalized = normalizesHiddenLayers && index < shapes.count - 1
            let weights = Tensor(
                role: .weights, offset: weightOffset, rows: shape.outputs, columns: shape.inputs,
                stride: shape.rowStride)
            weightOffset += weights.count
            tensors.append(weights)
            return Layer(
                shape: shape, weights: weights, bias: isNormalized ? nil : vector(.bias, shape.outputs),
                scale: isNormalized ? vector(.scale, shape.outputs) : nil,
                shift: isNormalized ? vector(.shift, shape.outputs) : nil)
        }
        self.tensors = tensors
        count = weightOffset
    }
}

extension FloatBuffer {
    /// The floats of one tensor.
    func slice(_ tensor: ParameterLayout.Tensor) -> FloatSlice { slice(tensor.offset, count: tensor.count) }
}

extension FloatBuffer {
    /// Appends the numbers of a tensor, row by row.
    func read(_ tensor: ParameterLayout.Tensor, into values: inout [Float]) {
        for row in 0..<tensor.rows {
            slice(tensor.offset + row * tensor.stride, count: tensor.columns).append(to: &values)
        }
    }

    /// Fills a tensor, row by row.
    func write(_ values: ArraySlice<Float>, to tensor: ParameterLayout.Tensor) {
        precondition(values.count == tensor.parameterCount, "\(values.count) numbers for \(tensor)")
        for row in 0..<tensor.rows {
            let start = values.startIndex + row * tensor.columns
            slice(tensor.offset + row * tensor.stride, count: tensor.columns)
                .copy(values[start..<(start + tensor.columns)])
        }
    }
}
