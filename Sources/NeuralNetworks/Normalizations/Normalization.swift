/// What normalizes the values of a hidden layer between its weights and its activation.
///
/// A normalized layer has a trained scale γ and a trained shift β per unit, which take the place of its bias.
public protocol Normalization: Component {
    /// Whether hidden layers are normalized: whether they have γ and β.
    var isActive: Bool { get }

    /// What prediction needs beside the parameters, before the first step; empty when prediction needs nothing.
    func initialStatistics(units: Int) -> [Float]

    /// What PyTorch calls the statistics: each name is that of as many numbers as there are units, in order.
    var statisticNames: [String] { get }

    /// The number of deviations that `train` leaves for `backpropagate`.
    func deviationCount(examples: Int, units: Int) -> Int

    /// Normalizes a batch as training has it, keeps what `backpropagate` needs and moves the statistics.
    func train(_ layer: NormalizedLayer)

    /// Normalizes a batch as prediction has it.
    func predict(_ layer: NormalizedLayer)

    /// Takes ∂loss/∂y of the batch that `train` has just seen back to ∂loss/∂z.
    ///
    /// - Parameters:
    ///   - gradient: Batch panels of ∂loss/∂y, zero beyond the last example; becomes ∂loss/∂z, as zero there.
    ///   - scaleGradient: `[units]`; becomes ∂loss/∂γ.
    ///   - shiftGradient: `[units]`; becomes ∂loss/∂β.
    func backpropagate(
        _ gradient: FloatSlice, _ layer: NormalizedLayer, scaleGradient: FloatSlice, shiftGradient: FloatSlice)
}

extension Normalization {
    /// None: prediction needs nothing beside the parameters.
    public var statisticNames: [String] { [] }
}

/// What a normalization reads and writes in one layer.
public struct NormalizedLayer {
    /// The number of examples of the batch.
    public var examples: Int
    /// The number of units of the layer.
    public let units: Int
    /// z, batch panels `[⌈examples / 16⌉][units][16]`; becomes y = γ·x̂ + β.
    public let values: FloatSlice
    /// x̂ as training leaves it for back propagation, batch panels like `values`.
    public let normalized: FloatSlice
    /// 1/√(σ² + ε) as training leaves them for back propagation; at least `deviationCount` floats.
    public let inverseDeviations: FloatSlice
    /// γ, `[units]`.
    public let scale: FloatSlice
    /// β, `[units]`.
    public let shift: FloatSlice
    /// As many floats as `initialStatistics`.
    public let statistics: FloatSlice
}

/// The normalizations that a spec can name.
public enum Normalizations {
    /// All of them, in the order in which they are documented.
    public static let all: [any Normalization.Type] = [
        NoNormalization.self, BatchNormalization.self, LayerNormalization.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Normalization>(
        noun: "normalization", plural: "normalizations",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}
