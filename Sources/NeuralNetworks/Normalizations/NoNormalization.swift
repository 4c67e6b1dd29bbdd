/// No normalization.
public struct NoNormalization: Normalization {
    public init() {}

    public static let declaration = Declaration<NoNormalization>("none", "Leaves the values as they are.")

    public var isActive: Bool { false }

    public func initialStatistics(units: Int) -> [Float] { [] }

    public func deviationCount(examples: Int, units: Int) -> Int { 0 }

    public func train(_ layer: NormalizedLayer) {}

    public func predict(_ layer: NormalizedLayer) {}

    public func backpropagate(
        _ gradient: FloatSlice, _ layer: NormalizedLayer, scaleGradient: FloatSlice, shiftGradient: FloatSlice
    ) {}
}
