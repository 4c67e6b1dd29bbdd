import Foundation
import Testing

@testable import NeuralNetworks

@Suite("A gradient agrees with central differences in Double")
struct GradientTests {
    @Test(
        "for every activation, without and with each normalization",
        arguments: Activations.all.map { $0.description.name })
    func activations(_ name: String) throws {
        let formula = try #require(activationFormulas[name], "no formula for \(name)")
        let type = try #require(Activations.all.first { $0.description.name == name })
        for normalization in ReferenceNetwork.Normalization.allCases {
            let difference = disagreement(
                widths: [5, 7, 6, 3], activation: type.init(), formula: formula, normalization: normalization)
            #expect(difference < 1e-4, "\(name), normalization: \(normalization)")
        }
    }

    @Test("for odd sizes", arguments: [[1, 1, 2], [3, 17, 2], [17, 33, 16, 5], [31, 2], [16, 16, 16, 16]])
    func sizes(_ widths: [Int]) {
        // One example has no variance over its batch, one unit none over its layer.
        for (examples, normalization) in [
            (1, ReferenceNetwork.Normalization.none), (3, .none), (17, .none), (33, .none), (1, .layer), (17, .layer),
            (33, .layer),
        ] {
            let difference = disagreement(
                widths: widths, activation: Tanh(), formula: { Foundation.tanh($0) }, normalization: normalization,
                examples: examples)
            #expect(difference < 1e-4, "\(widths), \(examples) examples, normalization: \(normalization)")
        }
    }

    @Test("through dropout of inputs and of hidden units")
    func dropout() {
        for normalization in ReferenceNetwork.Normalization.allCases {
            let difference = disagreement(
                widths: [5, 17, 9, 3], activation: Tanh(), formula: { Foundation.tanh($0) },
                normalization: normalization, dropout: 0.4)
            #expect(difference < 1e-4, "normalization: \(normalization)")
        }
    }

    @Test("and would not with a wrong derivative or another normalization")
    func negativeControl() {
        let difference = disagreement(
            widths: [5, 7, 6, 3], activation: WrongTanh(), formula: { Foundation.tanh($0) }, normalization: .none)
        #expect(difference > 1e-2)
        let other = disagreement(
            widths: [5, 7, 6, 3], activation: Tanh(), formula: { Foundation.tanh($0) }, normalization: .layer,
            engineNormalization: BatchNormalization())
        #expect(other > 1e-2)
    }

    /// The largest difference between the engine's gradient and central differences, relative to the largest.
    private func disagreement(
        widths: [Int], activation: any Activation, formula: @escaping ReferenceNetwork.Function,
        normalization: ReferenceNetwork.Normalization, engineNormalization: (any NeuralNetworks.Normalization)? = nil,
        examples count: Int = 21, dropout: Double = 0
    ) -> Double {
        var numbers = TestNumbers()
        var network = NetworkSettings()
        network.hidden = Array(widths.dropFirst().dropLast())
        network.activation = .all(activation)
        network.dropout = .all(dropout)
        network.inputDropout = dropout
        let type = Normalizations.all.first { $0.description.name == normalization.rawValue } ?? NoNormalization.self
        network.normalization = engineNormalization ?? type.init()
        let classes = widths[widths.count - 1]
        let model = Model(network, inputCount: widths[0], classCount: classes, seed: 1)
        model.snapshot = model.snapshot.map { $0 == 1 ? 1 + numbers.float() / 4 : numbers.float() }
        let features = numbers.floats(count * widths[0])
        let labels = (0..<count).map { Int32($0 % classes) }
        let all = (0..<Int32(count)).map { $0 }
        let examples = Examples(
            features: FeatureMatrix(.floats(features), exampleCount: count, featureCount: widths[0]), labels: labels,
            classCount: classes,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0, count: widths[0]), factors: [Float](repeating: 1, count: widths[0])),
            train: all, validation: [], test: [])
        let trainer = Trainer(
            model: model, optimizer: Adam(), regularization: Regularization(), clipping: .none, batchSize: count,
            seed: 1)
        let parameters = model.snapshot.prefix(model.layout.parameterCount).map { Double($0) }
        _ = trainer.computeGradient(examples, batch: all[...])
        var found: [Float] = []
        for tensor in model.layout.tensors { trainer.gradient.read(tensor, into: &found) }
        var reference = ReferenceNetwork(
            widths: widths, activations: network.hidden.map { _ in formula }, normalization: normalization)
        if dropout > 0 {
            reference.masks = widths.dropLast().enumerated().map { layer, units in
                let mask = keptBuffer(count: Tiles.batchPanelSize(examples: count, units: units))
                Dropout.apply(
                    keptBuffer(count: mask.count).all, to: keptBuffer(count: mask.count).all, mask: mask.all,
                    rate: dropout, units: units, panels: 0..<Tiles.panelCount(count), seed: 1, step: trainer.step,
                    layer: layer)
                return rows(mask, examples: count, units: units).map { Double($0) }
            }
        }
        // Central differences of every parameter of a large network take minutes; a stride meets every tensor.
        let indices = Array(stride(from: 0, to: parameters.count, by: max(1, parameters.count / 61)))
        let expected = reference.gradient(
            Array(parameters), at: indices,
            features: (0..<count).map { row in (0..<widths[0]).map { Double(features[row * widths[0] + $0]) } },
            labels: labels.map { Int($0) })
        return largestDifference(indices.map { found[$0] }, from: expected)
    }
}

/// tanh with the derivative of the identity.
private struct WrongTanh: Activation {
    static let declaration = Declaration<WrongTanh>("wrong_tanh", "A broken activation for a negative control.")
    func value(_ z: Vector) -> Vector { Tanh().value(z) }
    func derivative(_ z: Vector, _ a: Vector) -> Vector { Vector(repeating: 1) }
}
