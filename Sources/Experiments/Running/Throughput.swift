import NeuralNetworks

/// How fast a network trains, on examples out of the random generator.
public struct Throughput: Sendable {
    /// Examples that were trained on, per second of wall time, the first epoch left out.
    public let examplesPerSecond: Double
    /// The passes over the examples that were timed.
    public let epochs: Int
    /// The wall time of those passes.
    public let seconds: Double
    /// The mean cross-entropy of the last pass, in nats: shows that the network learned.
    public let loss: Double

    /// Trains and takes the time.
    ///
    /// Each class has a centre of random bytes; an example lies halfway between its class's centre and random bytes.
    ///
    /// - Parameters:
    ///   - widths: Inputs, units of each hidden layer, classes; at least two numbers.
    ///   - examples: The number of examples, all for training.
    ///   - training: Everything else; its `network.hidden` is replaced by `widths`, and one epoch is added to warm up.
    public static func measure(widths: [Int], examples: Int, training: Training) -> Throughput {
        precondition(widths.count >= 2, "inputs and classes are needed, got \(widths)")
        var network = training.network
        network.hidden = Array(widths.dropFirst().dropLast())
        var settings = training.settings
        settings.epochs += 1
        let resized = Training(
            network: network, optimizer: training.optimizer, regularization: training.regularization,
            settings: settings, seed: training.seed)
        let clock = ContinuousClock()
        var start = clock.now
        var end = start
        let outcome = resized.run(
            on: centres(inputs: widths[0], classes: widths[widths.count - 1], examples: examples),
            shouldStop: { false },
            progress: { epoch in
                end = clock.now
                if epoch == 1 { start = end }
            })
        let elapsed = (end - start).components
        let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
        return Throughput(
            examplesPerSecond: Double(examples * training.settings.epochs) / seconds,
            epochs: training.settings.epochs, seconds: seconds, loss: outcome?.curves.first?.values.last ?? .nan)
    }

    private static func centres(inputs: Int, classes: Int, examples: Int) -> Examples {
        var stream = RandomStream(seed: 1, purpose: .data)
        var bytes = [UInt8](repeating: 0, count: examples * inputs)
        let centres = (0..<(classes * inputs)).map { _ in UInt8(truncatingIfNeeded: stream.next()) }
        let labels = (0..<examples).map { Int32($0 % classes) }
        for example in 0..<examples {
            for feature in 0..<inputs {
                let noise = UInt8(truncatingIfNeeded: stream.next())
                bytes[example * inputs + feature] = centres[Int(labels[example]) * inputs + feature] / 2 + noise / 2
            }
        }
        return Examples(
            features: FeatureMatrix(.bytes(bytes), exampleCount: examples, featureCount: inputs), labels: labels,
            classCount: classes,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0, count: inputs), factors: [Float](repeating: 1 / 255, count: inputs)),
            train: (0..<Int32(examples)).map { $0 }, validation: [], test: [])
    }
}
