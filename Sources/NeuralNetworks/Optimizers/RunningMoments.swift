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
    ///
    /// The square is never a number of its own: that of a gradient below 10⁻¹⁹ would be subnormal.
    @inline(__always)
    func observe(_ gradient: Vector, _ slots: inout OptimizerSlots) {
        slots.first = (gradient * oneMinusBeta1).addingProduct(slots.first, Vector(repeating: beta1))
        slots.second = (slots.second * beta2).addingProduct(gradient * oneMinusBeta2, gradient)
    }
}
