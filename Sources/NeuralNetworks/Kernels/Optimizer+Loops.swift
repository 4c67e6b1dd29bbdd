/// A rectangle of parameters: rows of whole panels.
public struct ParameterBlock: Sendable {
    /// The first float in the flat array of parameters, and in each slot array.
    let offset: Int
    let rowCount: Int
    /// The floats of a row, whole panels.
    let columnCount: Int
    /// The floats from one row to the next.
    let stride: Int
    /// The first float in the array of gradients.
    let gradientOffset: Int
    /// The floats from one row of gradients to the next.
    let gradientStride: Int

    /// A run of floats at the same place in all arrays.
    init(run: Range<Int>) {
        offset = run.lowerBound
        rowCount = 1
        columnCount = run.count
        stride = run.count
        gradientOffset = run.lowerBound
        gradientStride = run.count
    }

    /// A rectangle whose gradients lie apart, from the beginning of their array on.
    init(offset: Int, rowCount: Int, columnCount: Int, stride: Int, gradientStride: Int) {
        self.offset = offset
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.stride = stride
        gradientOffset = 0
        self.gradientStride = gradientStride
    }
}

extension Optimizer {
    public func apply(
        to parameters: FloatSlice, slots: [FloatSlice], block: ParameterBlock, gradient: FloatSlice, step: Int,
        learningRate: Double, isDecayed: Bool
    ) {
        precondition(slots.count == slotCount, "\(slots.count) slot arrays")
        precondition(slots.allSatisfy { $0.count == parameters.count }, "a slot for each parameter")
        precondition(
            block.offset % Tiles.width == 0 && block.columnCount % Tiles.width == 0 && block.stride % Tiles.width == 0,
            "rows of \(block.columnCount) floats, \(block.stride) apart, from \(block.offset) on")
        let last = (block.rowCount - 1) * block.stride + block.columnCount
        precondition(block.offset >= 0 && block.offset + last <= parameters.count, "a block beyond the parameters")
        let lastGradient = (block.rowCount - 1) * block.gradientStride + block.columnCount
        precondition(block.gradientOffset + lastGradient <= gradient.count, "a block beyond the gradients")
        let coefficients = coefficients(step: step, learningRate: learningRate, isDecayed: isDecayed)
        for row in 0..<block.rowCount {
            let offset = block.offset + row * block.stride
            let values = pairs(parameters, offset)
            let gradients = pairs(gradient, block.gradientOffset + row * block.gradientStride)
            let count = block.columnCount / VectorPair.scalarCount
            var memory = OptimizerSlots()
            switch slots.count {
            case 0:
                for index in 0..<count {
                    update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                }
            case 1:
                let first = pairs(slots[0], offset)
                for index in 0..<count {
                    memory.first = first[index]
                    update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                    first[index] = memory.first.flushed
                }
            case 2:
                let (first, second) = (pairs(slots[0], offset), pairs(slots[1], offset))
                for index in 0..<count {
                    (memory.first, memory.second) = (first[index], second[index])
                    update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                    (first[index], second[index]) = (memory.first.flushed, memory.second.flushed)
                }
            default:
                let (first, second) = (pairs(slots[0], offset), pairs(slots[1], offset))
                let third = pairs(slots[2], offset)
                for index in 0..<count {
                    (memory.first, memory.second, memory.third) = (first[index], second[index], third[index])
                    update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                    (first[index], second[index]) = (memory.first.flushed, memory.second.flushed)
                    third[index] = memory.third.flushed
                }
            }
        }
    }
}

private func pairs(_ slice: FloatSlice, _ offset: Int) -> UnsafeMutablePointer<VectorPair> {
    UnsafeMutableRawPointer(slice.base + offset).assumingMemoryBound(to: VectorPair.self)
}
