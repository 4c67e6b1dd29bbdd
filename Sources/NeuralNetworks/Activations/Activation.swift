/// A function that is applied to each value of a hidden layer.
///
/// A conformer writes `value` and `derivative`; the loops over a layer are requirements, so that each conformer gets
/// its own compiled copy of them. Marked `@inline(__always)`, the two become part of those copies; else each vector costs
/// a call.
public protocol Activation: Component {
    /// a = f(z), lane by lane.
    func value(_ z: Vector) -> Vector

    /// f′(z), lane by lane, given z and a = f(z).
    func derivative(_ z: Vector, _ a: Vector) -> Vector

    /// Writes f(z) to `a`; `a` may be `z` itself. Whole vectors.
    func apply(_ z: FloatSlice, to a: FloatSlice)

    /// Multiplies `gradient` (∂loss/∂a) by f′(z), which makes it ∂loss/∂z.
    func backpropagate(_ gradient: FloatSlice, z: FloatSlice, a: FloatSlice)
}

/// The activations that a spec can name.
public enum Activations {
    /// All of them, in the order in which they are documented.
    public static let all: [any Activation.Type] = [
        ReLU.self, LeakyReLU.self, ELU.self, SELU.self, GELU.self, SiLU.self, Mish.self, Sigmoid.self, Tanh.self,
        Softplus.self, Softsign.self, Arctan.self, HardSigmoid.self, HardTanh.self, HardSwish.self, Identity.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Activation>(
        noun: "activation", plural: "activations",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}
