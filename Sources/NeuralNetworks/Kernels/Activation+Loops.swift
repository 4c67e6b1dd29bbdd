extension Activation {
    public func apply(_ z: FloatSlice, to a: FloatSlice) {
        let source = UnsafeRawPointer(z.base).assumingMemoryBound(to: Vector.self)
        let target = UnsafeMutableRawPointer(a.base).assumingMemoryBound(to: Vector.self)
        for index in 0..<(z.count / Vector.scalarCount) { target[index] = value(source[index]) }
    }

    public func backpropagate(_ gradient: FloatSlice, z: FloatSlice, a: FloatSlice) {
        let inputs = UnsafeRawPointer(z.base).assumingMemoryBound(to: Vector.self)
        let outputs = UnsafeRawPointer(a.base).assumingMemoryBound(to: Vector.self)
        let gradients = UnsafeMutableRawPointer(gradient.base).assumingMemoryBound(to: Vector.self)
        for index in 0..<(gradient.count / Vector.scalarCount) {
            gradients[index] *= derivative(inputs[index], outputs[index])
        }
    }
}
