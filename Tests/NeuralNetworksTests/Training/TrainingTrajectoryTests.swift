import Testing

@testable import NeuralNetworks

@Suite("A training agrees with PyTorch in Double")
struct TrainingTrajectoryTests {
    struct File: Decodable {
        let features: [[Float]]
        let labels: [Int32]
        let batches: [[[Int32]]]
        let trainings: [Case]
    }

    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let hidden: [Int]
        let activations: [FixtureComponent]
        let optimizer: FixtureComponent
        let epochs: Int
        let normalization: FixtureComponent?
        let regularization: Penalties?
        let clipNorm: Double?
        let clipValue: Double?
        let schedule: FixtureComponent?
        let rateFactors: [Double]?
        let labelSmoothing: Double?
        let classWeights: [Double]?
        let initial: [Layer]
        let losses: [Double]
        let afterFirstStep: [Layer]
        let afterLastStep: [Layer]
        let logits: [[Double]]
        var testDescription: String { name }

        enum CodingKeys: String, CodingKey {
            case name, hidden, activations, optimizer, epochs, normalization, regularization, schedule, initial
            case losses, logits
            case clipNorm = "clip_norm"
            case clipValue = "clip_value"
            case rateFactors = "rate_factors"
            case labelSmoothing = "label_smoothing"
            case classWeights = "class_weights"
            case afterFirstStep = "after_first_step"
            case afterLastStep = "after_last_step"
        }
    }

    struct Penalties: Decodable {
        let l1: Double?
        let l2: Double?
        let maxNorm: Double?

        enum CodingKeys: String, CodingKey {
            case l1, l2
            case maxNorm = "max_norm"
        }
    }

    struct Layer: Decodable {
        let weights: [[Double]]
        let bias: [Double]?
        let scale: [Double]?
        let shift: [Double]?
        let runningMean: [Double]?
        let runningVariance: [Double]?

        enum CodingKeys: String, CodingKey {
            case weights, bias, scale, shift
            case runningMean = "running_mean"
            case runningVariance = "running_variance"
        }
    }

    static let files = Result {
        (
            plain: try Fixture.load("trainings", as: File.self),
            losses: try Fixture.load("loss_trainings", as: File.self)
        )
    }

    @Test("in losses, parameters and predictions", arguments: try files.get().plain.trainings)
    func agrees(_ training: Case) throws {
        #expect(try disagreement(training, Self.files.get().plain) < 2e-5)
    }

    @Test("also when weights are updated block by block", arguments: try files.get().plain.trainings)
    func blocks(_ training: Case) throws {
        #expect(try disagreement(training, Self.files.get().plain, wholeGradientLimit: 0) < 2e-5)
    }

    @Test(
        "with layer normalization, label smoothing and class weights, too", arguments: try files.get().losses.trainings)
    func losses(_ training: Case) throws {
        #expect(try disagreement(training, Self.files.get().losses) < 2e-5)
    }

    @Test("and would not with another learning rate, momentum, penalty, limit, clipping or loss")
    func negativeControl() throws {
        let (file, losses) = try Self.files.get()
        let plain = try #require(file.trainings.first { $0.name == "plain" })
        let penalized = try #require(file.trainings.first { $0.name == "l2" })
        #expect(try disagreement(plain, file, rateFactor: 1.001) > 2e-5)
        let limited = try #require(file.trainings.first { $0.name == "max-norm" })
        let clipped = try #require(file.trainings.first { $0.name == "clipped by value" })
        #expect(try disagreement(penalized, file, ignoresPenalties: true) > 2e-5)
        #expect(try disagreement(limited, file, ignoresPenalties: true) > 2e-5)
        #expect(try disagreement(clipped, file, ignoresClipping: true) > 2e-5)
        for name in ["label smoothing", "class weights"] {
            let training = try #require(losses.trainings.first { $0.name == name })
            #expect(try disagreement(training, losses, ignoresTargets: true) > 2e-5, "\(name)")
        }
    }

    /// The largest relative difference of any number of the training.
    private func disagreement(
        _ training: Case, _ file: File, rateFactor: Double = 1, ignoresPenalties: Bool = false,
        ignoresClipping: Bool = false, ignoresTargets: Bool = false, wholeGradientLimit: Int = .max
    ) throws -> Double {
        var network = NetworkSettings()
        network.hidden = training.hidden
        network.activation = .each(try training.activations.map { try $0.activation() })
        if let normalization = training.normalization {
            network.normalization = try normalization.normalization()
        }
        var regularization = Regularization()
        regularization.l1 = ignoresPenalties ? 0 : training.regularization?.l1 ?? 0
        regularization.l2 = ignoresPenalties ? 0 : training.regularization?.l2 ?? 0
        regularization.maxNorm = ignoresPenalties ? nil : training.regularization?.maxNorm
        var settings = TrainingSettings()
        if !ignoresClipping { (settings.clipNorm, settings.clipValue) = (training.clipNorm, training.clipValue) }
        let model = Model(network, inputCount: file.features[0].count, classCount: 3, seed: 1)
        model.snapshot = snapshot(training.initial, of: training).map { Float($0) }
        let optimizer = try training.optimizer.optimizer()
        let trainer = Trainer(
            model: model, optimizer: optimizer, regularization: regularization, clipping: settings.clipping,
            batchSize: 16, seed: 1,
            classTargets: ignoresTargets
                ? nil
                : ClassTargets(weights: training.classWeights ?? [1, 1, 1], smoothing: training.labelSmoothing ?? 0),
            wholeGradientLimit: wholeGradientLimit)
        let indices = file.labels.indices.map { Int32($0) }
        let examples = Examples(
            features: FeatureMatrix(
                .floats(file.features.flatMap { $0 }), exampleCount: file.labels.count,
                featureCount: file.features[0].count),
            labels: file.labels, classCount: 3,
            scaling: FeatureScaling(offsets: [0, 0, 0, 0, 0], factors: [1, 1, 1, 1, 1]), train: indices,
            validation: [], test: [])
        var losses: [Float] = []
        var worst = 0.0
        for batch in file.batches.prefix(training.epochs).joined() {
            let factor = training.rateFactors?[losses.count] ?? 1
            let sum = trainer.update(
                examples, batch: batch[...], learningRate: optimizer.learningRate * factor * rateFactor)
            losses.append(Float(sum / trainer.classTargets.weight(of: batch.map { file.labels[Int($0)] })))
            if losses.count == 1 {
                worst = max(
                    worst, largestDifference(model.snapshot, from: snapshot(training.afterFirstStep, of: training)))
            }
        }
        worst = max(worst, largestDifference(losses, from: training.losses))
        worst = max(worst, largestDifference(model.snapshot, from: snapshot(training.afterLastStep, of: training)))
        let workspace = Workspace(model, capacity: indices.count, crew: Crew())
        let logits = model.predict(examples, indices[...], in: workspace)
        let rows = indices.indices.flatMap { example in
            (0..<3).map { logits[((example / 16) * 3 + $0) * 16 + example % 16] }
        }
        return max(worst, largestDifference(rows, from: training.logits.flatMap { $0 }))
    }

    /// The numbers in the order of `Model.snapshot`. A normalized layer that says nothing of its scale, shift and
    /// running statistics has those of the start.
    private func snapshot(_ layers: [Layer], of training: Case) -> [Double] {
        var trained: [Double] = []
        var running: [Double] = []
        for layer in layers {
            let zeros = [Double](repeating: 0, count: layer.weights.count)
            let ones = [Double](repeating: 1, count: layer.weights.count)
            for row in layer.weights { trained += row }
            if let bias = layer.bias {
                trained += bias
            } else {
                trained += (layer.scale ?? ones) + (layer.shift ?? zeros)
                if training.normalization?.type == "batch" {
                    running += (layer.runningMean ?? zeros) + (layer.runningVariance ?? ones)
                }
            }
        }
        return trained + running
    }

    @Test("in the factors of its schedules", arguments: try files.get().plain.trainings.filter { $0.schedule != nil })
    func schedules(_ training: Case) throws {
        let schedule = try #require(training.schedule).schedule()
        let stepsPerEpoch = try Self.files.get().plain.batches[0].count
        let expected = try #require(training.rateFactors)
        for (index, factor) in expected.enumerated() {
            let found = schedule.factor(
                epoch: index / stepsPerEpoch + 1, epochs: training.epochs, stepOfEpoch: index % stepsPerEpoch + 1,
                stepsPerEpoch: stepsPerEpoch, memory: ScheduleMemory())
            #expect(abs(found - factor) < 1e-9, "\(training.name), update \(index + 1)")
        }
    }
}
