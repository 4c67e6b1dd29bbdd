/// Uniform weights with limit √(3 / fan in), which keeps the variance of values that stay as they are.
///
///     w ~ U(−√(3 / fan in), √(3 / fan in))
///
/// LeCun, Bottou, Orr & Müller (1998), Efficient backprop, equation 16, with uniform weights of that variance.
struct LecunUniform: Initializer {
    static let declaration = Declaration<LecunUniform>(
        "lecun_uniform", "Uniform weights with limit √(3 / fan in).", formula: "w ~ U(−√(3 / fan in), √(3 / fan in))",
        source: "LeCun, Bottou, Orr & Müller (1998), Efficient backprop")

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let limit = (3 / Double(fanIn)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(limit * (2 * stream.uniform() - 1)) }
    }
}
