import Testing

@testable import NeuralNetworks

/// Three sectors of a square around its centre, as two-feature data, and a small network for them.
enum Sectors {
    /// 300 points; the class says into which third they fall: above, below to the left or below to the right.
    static func examples(
        validation: Range<Int32> = 120..<180, test: Range<Int32>, classCount: Int = 3, featureCount: Int = 2
    ) -> Examples {
        var numbers = TestNumbers()
        let features = numbers.floats(300 * featureCount)
        let labels = (0..<300).map { index -> Int32 in
            let (x, y) = (features[featureCount * index], features[featureCount * index + 1])
            return y > abs(x) / 2 ? 0 : x < 0 ? 1 : 2
        }
        return Examples(
            features: FeatureMatrix(.floats(features), exampleCount: 300, featureCount: featureCount), labels: labels,
            classCount: classCount,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0.1, count: featureCount),
                factors: [Float](repeating: 1.5, count: featureCount)),
            train: (0..<120).map { $0 }, validation: Array(validation), test: Array(test))
    }

    static func train(on examples: Examples, learningRate: Double = 0.01) throws -> TrainingOutcome {
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize) = (8, 16)
        var optimizer = Adam()
        optimizer.learningRate = learningRate
        let training = Training(
            network: network, optimizer: optimizer, regularization: Regularization(), settings: settings, seed: 3)
        return try #require(training.run(on: examples, shouldStop: { false }, progress: { _ in }))
    }

    /// A trainer whose network has these parameters, or fresh ones.
    static func trainer(parameters: [Float]? = nil, batchSize: Int = 16) -> Trainer {
        let model = Model(network, inputCount: 2, classCount: 3, seed: 3)
        if let parameters { model.snapshot = parameters }
        return Trainer(
            model: model, optimizer: Adam(), regularization: Regularization(), clipping: .none, batchSize: batchSize,
            seed: 3)
    }

    /// The class of the largest of three logits, looked up by hand in the first lane of a panel.
    static func prediction(of parameters: [Float], for examples: Examples, _ index: Int32) -> Int {
        prediction(trainer(parameters: parameters).model, examples, index)
    }

    static func prediction(_ model: Model, _ examples: Examples, _ index: Int32) -> Int {
        let workspace = Workspace(model, capacity: 1, crew: Crew())
        let logits = model.predict(examples, [index], in: workspace)
        let values = (0..<3).map { logits[$0 * 16] }
        return values[1] > values[0] ? (values[2] > values[1] ? 2 : 1) : values[2] > values[0] ? 2 : 0
    }

    private static var network: NetworkSettings {
        var network = NetworkSettings()
        network.hidden = [16, 8]
        network.dropout = .all(0.1)
        return network
    }
}
