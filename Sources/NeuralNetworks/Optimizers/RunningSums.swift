/// The running sums that Adam and its descendants keep, in their first two slots: the means m and v of their papers
/// before these are multiplied by 1 − β, which the coefficients of a step do once for all parameters.
///
///     M ← β₁·M + g        m = (1 − β₁)·M
///     V ← β₂·V + g²       v = (1 − β₂)·V
struct RunningSums {
    private let beta1, beta2: Float

    init(beta1: Double, beta2: Double) {
        (self.beta1, self.beta2) = (Float(beta1), Float(beta2))
    }

    /// Takes the gradient into M, the first slot, and V, the second.
    ///
    /// The square is never a number of its own: that of a gradient below 10⁻¹⁹ would be subnormal.
    @inline(__always)
    func observe(_ gradient: VectorPair, _ slots: inout OptimizerSlots) {
        slots.first = gradient.addingProduct(slots.first, VectorPair(repeating: beta1))
        slots.second = (slots.second * beta2).addingProduct(gradient, gradient)
    }
}
