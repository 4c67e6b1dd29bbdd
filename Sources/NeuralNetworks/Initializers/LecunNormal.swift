/// Normal weights with standard deviation √(1 / fan in), which keeps the variance of values that stay as they are.
///
///     w ~ N(0, 1 / fan in)
///
/// LeCun, Bottou, Orr & Müller (1998), Efficient backprop, equation 16; the weights that `selu` is meant for (Klambauer et
/// al. 2017, arXiv:1706.02515). Keras cuts its normal numbers off at two standard deviations.
struct LecunNormal: Initializer {
    static let declaration = Declaration<LecunNormal>(
        "lecun_normal", "Normal weights with standard deviation √(1 / fan in).", formula: "w ~ N(0, 1 / fan in)",
        source: "LeCun, Bottou, Orr & Müller (1998), Efficient backprop", foreignNames: ["lecun"])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        let sd = (1 / Double(fanIn)).squareRoot()
        return (0..<fanIn * fanOut).map { _ in Float(sd * stream.normal()) }
    }
}
