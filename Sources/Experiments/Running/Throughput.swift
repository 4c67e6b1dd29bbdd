import Dispatch
import NeuralNetworks

/// How fast a network trains, on examples out of the random generator.
public struct Throughput: Sendable {
    /// The passes over the examples that were timed.
    public let epochs: Int
    /// The wall time of those passes.
    public let seconds: Double
    /// Examples that were trained on, per second of wall time.
    public let examplesPerSecond: Double
    /// The mean cross-entropy of each pass, in nats, that of the warm-up first: they show that the network learns.
    public let losses: [Double]

    /// Trains and takes the time, a first epoch left out.
    ///
    /// - Parameters:
    ///   - widths: Inputs, units of each hidden layer, classes; at least two numbers.
    ///   - examples: The number of examples, all for training.
    ///   - training: Everything else; its `network.hidden` is replaced by `widths`, and one epoch is added to warm up.
    ///   - cores: The cores that work on it.
    public static func measure(widths: [Int], examples: Int, training: Training, cores: Int) -> Throughput {
        precondition(widths.count >= 2, "inputs and classes are needed, got \(widths)")
        var network = training.network
        network.hidden = Array(widths.dropFirst().dropLast())
        var settings = training.settings
        settings.epochs += 1
        let resized = Training(
            network: network, optimizer: training.optimizer, regularization: training.regularization,
            settings: settings, seed: training.seed)
        let crew = Crew()
        let helpers = DispatchGroup()
        for helper in 1..<max(1, cores) {
            DispatchQueue(label: "helper \(helper)").async(group: helpers) { crew.help() }
        }
        let clock = ContinuousClock()
        var start = clock.now
        var end = start
        let outcome = resized.run(
            on: clouds(inputs: widths[0], classes: widths[widths.count - 1], examples: examples), crew: crew,
            shouldStop: { false },
            progress: { epoch in
                end = clock.now
                if epoch == 1 { start = end }
            })
        crew.dismiss()
        helpers.wait()
        let seconds = (end - start).inSeconds
        let epochs = (outcome?.epochsRun ?? 1) - 1
        return Throughput(
            epochs: epochs, seconds: seconds, examplesPerSecond: Double(examples * epochs) / seconds,
            losses: outcome?.curves.first?.values ?? [])
    }

    /// One cloud of examples per class: each feature lies halfway between the class's centre and a random number, all
    /// uniform over 0..<1. The label of one example in eight is drawn at random, so that there is always something left
    /// to learn and the gradients do not fade.
    private static func clouds(inputs: Int, classes: Int, examples: Int) -> Examples {
        var stream = RandomStream(seed: 1, purpose: .data)
        let centres = (0..<(classes * inputs)).map { _ in Float(stream.uniform()) }
        var features: [Float] = []
        features.reserveCapacity(examples * inputs)
        var labels: [Int32] = []
        for example in 0..<examples {
            let cloud = example % classes
            for feature in 0..<inputs {
                features.append((centres[cloud * inputs + feature] + Float(stream.uniform())) / 2)
            }
            labels.append(Int32(stream.integer(below: 8) == 0 ? stream.integer(below: classes) : cloud))
        }
        return Examples(
            features: FeatureMatrix(.floats(features), exampleCount: examples, featureCount: inputs), labels: labels,
            classCount: classes,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0, count: inputs), factors: [Float](repeating: 1, count: inputs)),
            train: (0..<Int32(examples)).map { $0 }, validation: [], test: [])
    }
}
