/// A rule that moves parameters by their gradient.
///
/// The rule is an immutable value. What it remembers between steps lives in slots: arrays as long as the parameters,
/// zero at the start. Between steps they hold no subnormal numbers: such a number counts as 0. Processors take long to
/// divide by them and to draw their roots, and the running mean of a gradient that has died away would stay among them
/// for ever. Nor should they come up inside a step: squares of gradients are fused into what they are added to, and the
/// learning rate multiplies quotients, not dividends. A conformer writes `coefficients` (once per step, in Double) and
/// `update` (per sixteen parameters; marked `@inline(__always)`, or each time costs a call).
public protocol Optimizer: Component {
    /// What one step needs to know beside parameters, gradients and slots, rounded to Float.
    associatedtype Coefficients

    /// The learning rate before any schedule.
    var learningRate: Double { get }

    /// The number of arrays that the rule remembers between steps, 0…3.
    var slotCount: Int { get }

    /// Whether weights are moved by other coefficients than the rest: whether `isDecayed` matters.
    var decaysWeights: Bool { get }

    /// The numbers of one step.
    ///
    /// - Parameters:
    ///   - step: The number of the step, from 1.
    ///   - learningRate: The learning rate of this step, after the schedule.
    ///   - isDecayed: Whether decoupled weight decay applies: true for weights, false for biases and for the scales
    ///     and shifts of normalization layers.
    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients

    /// Moves sixteen parameters, which begin at a panel. A rule with fewer than three slots leaves the others alone.
    func update(
        _ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ coefficients: Coefficients)

    /// Moves a block of the parameters, sixteen at a time.
    ///
    /// - Parameters:
    ///   - parameters: The flat array of parameters.
    ///   - slots: `slotCount` arrays; each as long as the parameters.
    ///   - gradient: Where `block` finds ∂loss/∂parameters, averaged over the batch.
    func apply(
        to parameters: FloatSlice, slots: [FloatSlice], block: ParameterBlock, gradient: FloatSlice, step: Int,
        learningRate: Double, isDecayed: Bool)
}

extension Optimizer {
    public var decaysWeights: Bool { false }
}

/// What an optimizer remembers of sixteen parameters.
public struct OptimizerSlots {
    /// Sixteen numbers of the first array.
    public var first = VectorPair.zero
    /// Sixteen numbers of the second array.
    public var second = VectorPair.zero
    /// Sixteen numbers of the third array.
    public var third = VectorPair.zero

    /// Zeros.
    public init() {}
}

/// The optimizers that a spec can name.
public enum Optimizers {
    /// All of them, in the order in which they are documented.
    public static let all: [any Optimizer.Type] = [
        SGD.self, RMSprop.self, Adagrad.self, Adadelta.self, Adam.self, AdamW.self, Adamax.self, NAdam.self,
        AMSGrad.self,
        RAdam.self, Lion.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Optimizer>(
        noun: "optimizer", plural: "optimizers",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}
