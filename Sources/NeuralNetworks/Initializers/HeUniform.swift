/// Uniform weights with limit √(6 / fan in), which keeps the variance of the values of rectified layers.
///
///     w ~ U(−√(6 / fan in), √(6 / fan in))
///
/// He, Zhang, Ren & Sun (2015), arXiv:1502.01852, equation 10.
struct HeUniform: Initializer {
    static let declaration = Declaration<HeUniform>(
        "he_uniform", "Uniform weights with limit √(6 / fan in).", formula: "w ~ U(−√(6 / fan in), √(6 / fan in))",
        source: "He, Zhang, Ren & Sun (2015), Delving deep into rectifiers, arXiv:1502.01852",
        foreignNames: ["kaiming_uniform", "kaiming_uniform_"])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let limit = (6 / Double(fanIn)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(limit * (2 * stream.uniform() - 1)) }
    }
}
