/// The running means that Adam and its descendants keep, in their first two slots.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
struct RunningMoments {
    private let beta1, oneMinusBeta1, beta2, oneMinusBeta2: Float

    init(beta1: Double, beta2: Double) {
        self.beta1 = Float(beta1)
        oneMinusBeta1 = Float(1 - beta1)
        self.beta2 = Float(beta2)
        oneMinusBeta2 = Float(1 - beta2)
    }

    /// Takes the gradient into m, the first slot, and v, the second.
    @inline(__always)
    func observe(_ gradient: Vector, _ slots: inout OptimizerSlots) {
        slots.first = (gradient * oneMinusBeta1).addingProduct(slots.first, Vector(repeating: beta1))
        slots.second = (gradient * gradient * oneMinusBeta2).addingProduct(slots.second, Vector(repeating: beta2))
    }
}
