/// Weights whose rows, or columns where there are fewer of those, are orthogonal and of length `gain`: a layer that keeps
/// lengths.
///
///     W·Wᵀ = gain²·1 where fan out ≤ fan in, else Wᵀ·W = gain²·1
///
/// Saxe, McClelland & Ganguli (2014), arXiv:1312.6120. W is Q of A = Q·R, where A has standard normal numbers and R's
/// diagonal is positive, which makes each W as likely as another (Mezzadri 2007, arXiv:math-ph/0609050). PyTorch and Keras
/// do the same.
struct OrthogonalInitializer: Initializer {
    /// The length of rows or columns.
    var gain = 1.0

    init() {}

    static let declaration = Declaration<OrthogonalInitializer>(
        "orthogonal", "Weights whose rows, or columns where there are fewer, are orthogonal.",
        formula: "W·Wᵀ = gain²·1, or Wᵀ·W = gain²·1",
        source:
            "Saxe, McClelland & Ganguli (2014), Exact solutions to the nonlinear dynamics of learning in deep linear "
            + "neural networks, arXiv:1312.6120",
        foreignNames: ["orthogonal_"],
        settings: [
            Setting(
                "gain", \.gain, .number(.above(0, through: 1000)), "The length of rows or columns.",
                foreignNames: ["scale"])
        ])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let isWide = fanOut <= fanIn
        var columns = ColumnPanels(rowCount: max(fanIn, fanOut), columnCount: min(fanIn, fanOut))
        for output in 0..<fanOut {
            for input in 0..<fanIn {
                columns[isWide ? input : output, isWide ? output : input] = stream.normal()
            }
        }
        let basis = columns.orthonormalBasis()
        return (0..<fanOut).flatMap { output in
            (0..<fanIn).map { input in Float(gain * basis[isWide ? input : output, isWide ? output : input]) }
        }
    }
}
