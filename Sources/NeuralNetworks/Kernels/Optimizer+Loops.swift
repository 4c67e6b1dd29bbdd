extension Optimizer {
    public func apply(
        to parameters: FloatSlice, gradient: FloatSlice, slots: [FloatSlice], step: Int, learningRate: Double,
        isDecayed: Bool
    ) {
        precondition(gradient.count == parameters.count && slots.count == slotCount, "one slot array per slot")
        let coefficients = coefficients(step: step, learningRate: learningRate, isDecayed: isDecayed)
        let values = vectors(parameters)
        let gradients = vectors(gradient)
        let vectorCount = (parameters.count + Vector.scalarCount - 1) / Vector.scalarCount
        switch slots.count {
        case 0:
            var none = OptimizerSlots()
            for index in 0..<vectorCount {
                update(&values[index], gradient: gradients[index], slots: &none, coefficients)
            }
        case 1:
            let first = vectors(slots[0])
            var memory = OptimizerSlots()
            for index in 0..<vectorCount {
                memory.first = first[index]
                update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                first[index] = memory.first
            }
        case 2:
            let (first, second) = (vectors(slots[0]), vectors(slots[1]))
            var memory = OptimizerSlots()
            for index in 0..<vectorCount {
                (memory.first, memory.second) = (first[index], second[index])
                update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                (first[index], second[index]) = (memory.first, memory.second)
            }
        default:
            let (first, second, third) = (vectors(slots[0]), vectors(slots[1]), vectors(slots[2]))
            var memory = OptimizerSlots()
            for index in 0..<vectorCount {
                (memory.first, memory.second, memory.third) = (first[index], second[index], third[index])
                update(&values[index], gradient: gradients[index], slots: &memory, coefficients)
                (first[index], second[index], third[index]) = (memory.first, memory.second, memory.third)
            }
        }
    }
}

private func vectors(_ slice: FloatSlice) -> UnsafeMutablePointer<Vector> {
    UnsafeMutableRawPointer(slice.base).assumingMemoryBound(to: Vector.self)
}
