/// Normal weights with standard deviation √(2 / fan in), which keeps the variance of the values of rectified layers.
///
///     w ~ N(0, 2 / fan in)
///
/// He, Zhang, Ren & Sun (2015), arXiv:1502.01852, equation 10. Keras cuts its normal numbers off at
/// two standard deviations; PyTorch does not.
public struct HeNormal: Initializer {
    /// The initializer with its defaults.
    public init() {}

    /// What a spec says to get it.
    public static let declaration = Declaration<HeNormal>(
        "he_normal", "Normal weights with standard deviation √(2 / fan in).", formula: "w ~ N(0, 2 / fan in)",
        source: "He, Zhang, Ren & Sun (2015), Delving deep into rectifiers, arXiv:1502.01852",
        foreignNames: ["kaiming_normal", "kaiming_normal_", "he"])

    /// The weights of one layer, `[fanOut × fanIn]`.
    public func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let sd = (2 / Double(fanIn)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(sd * stream.normal()) }
    }
}
