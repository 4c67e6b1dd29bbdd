/// Uniform weights with limit √(6 / (fan in + fan out)), a compromise between the variance of values forward and of
/// gradients backward.
///
///     w ~ U(−√(6 / (fan in + fan out)), √(6 / (fan in + fan out)))
///
/// Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks, equation 16.
struct XavierUniform: Initializer {
    static let declaration = Declaration<XavierUniform>(
        "xavier_uniform", "Uniform weights with limit √(6 / (fan in + fan out)).",
        formula: "w ~ U(−√(6 / (fan in + fan out)), √(6 / (fan in + fan out)))",
        source: "Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks",
        aliases: ["glorot_uniform"], foreignNames: ["xavier_uniform_", "xavier", "glorot"])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let limit = (6 / Double(fanIn + fanOut)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(limit * (2 * stream.uniform() - 1)) }
    }
}
