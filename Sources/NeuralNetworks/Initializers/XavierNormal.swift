/// Normal weights with standard deviation √(2 / (fan in + fan out)), a compromise between the variance of values forward
/// and of gradients backward.
///
///     w ~ N(0, 2 / (fan in + fan out))
///
/// Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks, equation 12, with
/// normal weights of that variance. Keras cuts its normal numbers off at two standard deviations; PyTorch does not.
struct XavierNormal: Initializer {
    static let declaration = Declaration<XavierNormal>(
        "xavier_normal", "Normal weights with standard deviation √(2 / (fan in + fan out)).",
        formula: "w ~ N(0, 2 / (fan in + fan out))",
        source: "Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks",
        aliases: ["glorot_normal"], foreignNames: ["xavier_normal_"])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let sd = (2 / Double(fanIn + fanOut)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(sd * stream.normal()) }
    }
}
