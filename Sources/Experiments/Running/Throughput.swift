import NeuralNetworks

/// Measures how fast a network trains, on examples out of the random generator.
public struct Throughput: Sendable {
    /// Examples that were trained on, per second of wall time.
    public let examplesPerSecond: Double
    /// The passes over the examples.
    public let epochs: Int
    /// The wall time from the start to the end of the last epoch, with the making of the initial weights.
    public let seconds: Double

    /// Trains on random bytes as features and random labels and takes the time.
    ///
    /// - Parameters:
    ///   - widths: Inputs, units of each hidden layer, classes; at least two numbers.
    ///   - examples: The number of examples, all for training.
    ///   - training: Everything else; its `network.hidden` is replaced by `widths`.
    public static func measure(widths: [Int], examples: Int, training: Training) -> Throughput {
        precondition(widths.count >= 2, "inputs and classes are needed, got \(widths)")
        var stream = RandomStream(seed: 1, purpose: .data)
        let bytes = (0..<(examples * widths[0])).map { _ in UInt8(truncatingIfNeeded: stream.next()) }
        let labels = (0..<examples).map { _ in Int32(stream.integer(below: widths[widths.count - 1])) }
        let data = Examples(
            features: FeatureMatrix(.bytes(bytes), exampleCount: examples, featureCount: widths[0]), labels: labels,
            classCount: widths[widths.count - 1],
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0, count: widths[0]),
                factors: [Float](repeating: 1 / 255, count: widths[0])),
            train: (0..<Int32(examples)).map { $0 }, validation: [], test: [])
        var network = training.network
        network.hidden = Array(widths.dropFirst().dropLast())
        let resized = Training(
            network: network, optimizer: training.optimizer, regularization: training.regularization,
            settings: training.settings, seed: training.seed)
        let clock = ContinuousClock()
        let start = clock.now
        var end = start
        _ = resized.run(on: data, shouldStop: { false }, progress: { _ in end = clock.now })
        let elapsed = (end - start).components
        let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
        let epochs = training.settings.epochs
        return Throughput(
            examplesPerSecond: Double(examples * epochs) / seconds, epochs: epochs, seconds: seconds)
    }
}
