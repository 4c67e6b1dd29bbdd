/// The state of one training: model, gradient, the optimizer's memory and the number of updates.
final class Trainer {
    let model: Model
    let optimizer: any Optimizer
    let regularization: Regularization
    let clipping: GradientClipping
    let seed: UInt64
    /// What the loss that is optimized wants of each class.
    let classTargets: ClassTargets
    /// ∂loss/∂parameters of the last step, as long as the parameters.
    let gradient: FloatBuffer
    /// What the optimizer remembers, each as long as the parameters.
    let slots: [FloatBuffer]
    /// The tensors that the optimizer moves one by one.
    private let targets: [Target]
    /// The updates that were made.
    private(set) var step = 0

    /// One tensor with all that belongs to it.
    private struct Target {
        let parameters: FloatSlice
        let gradient: FloatSlice
        let slots: [FloatSlice]
        let isWeights: Bool
    }

    /// What the loss that networks are judged by wants of each class.
    private let plainTargets: ClassTargets
    private let workspace: Workspace
    private var labels: [Int32] = []

    /// The largest batch that is evaluated at once.
    private static let evaluationBatch = 128

    /// A training that has not begun.
    ///
    /// - Parameter classTargets: What the loss that is optimized wants of each class; nil: plain cross-entropy.
    init(
        model: Model, optimizer: any Optimizer, regularization: Regularization, clipping: GradientClipping,
        batchSize: Int, seed: UInt64, classTargets: ClassTargets? = nil
    ) {
        self.model = model
        self.optimizer = optimizer
        self.regularization = regularization
        self.clipping = clipping
        self.seed = seed
        plainTargets = ClassTargets(classes: model.classCount)
        self.classTargets = classTargets ?? plainTargets
        gradient = FloatBuffer(count: model.layout.count)
        slots = (0..<optimizer.slotCount).map { _ in FloatBuffer(count: model.layout.count) }
        targets = model.layout.tensors.map { [gradient, slots] tensor in
            Target(
                parameters: model.parameters.slice(tensor), gradient: gradient.slice(tensor),
                slots: slots.map { $0.slice(tensor) }, isWeights: tensor.role == .weights)
        }
        workspace = Workspace(model, capacity: max(batchSize, Trainer.evaluationBatch))
        labels.reserveCapacity(workspace.capacity)
    }

    /// Makes one update by the gradient of one batch.
    ///
    /// - Returns: The sum of the batch's losses before the update, in nats, with smoothing and class weights, without
    ///   penalties.
    func update(_ examples: Examples, batch: ArraySlice<Int32>, learningRate: Double) -> Double {
        step += 1
        let lossSum = computeGradient(examples, batch: batch)
        let (l1, l2) = (Float(regularization.l1), Float(regularization.l2))
        if l1 != 0 || l2 != 0 {
            for target in targets where target.isWeights {
                Elementwise.addPenalty(target.gradient, weights: target.parameters, l1: l1, l2: l2)
            }
        }
        clipping.apply(to: gradient.all)
        for target in targets {
            optimizer.apply(
                to: target.parameters, gradient: target.gradient, slots: target.slots, step: step,
                learningRate: learningRate, isDecayed: target.isWeights)
        }
        if let maxNorm = regularization.maxNorm {
            for layer in model.layout.layers {
                UnitNorms.limit(model.parameters.slice(layer.weights), inputs: layer.inputs, to: maxNorm)
            }
        }
        return lossSum
    }

    /// Writes the gradient of one batch's mean cross-entropy, without penalties.
    ///
    /// - Returns: The sum of the batch's cross-entropies, in nats.
    func computeGradient(_ examples: Examples, batch: ArraySlice<Int32>) -> Double {
        gather(examples, batch)
        let logits = model.propagate(examples: batch.count, seed: seed, step: step, in: workspace)
        Softmax.crossEntropy(
            logits: logits, labels: labels, targets: classTargets,
            gradient: workspace.layers[workspace.layers.count - 1].gradient.all, losses: workspace.losses.all)
        model.backpropagate(examples: batch.count, gradient: gradient, in: workspace)
        return lossSum
    }

    /// The mean cross-entropy and the fraction correct of some examples, as prediction has them.
    func evaluate(_ examples: Examples, _ indices: [Int32]) -> (loss: Double, accuracy: Double) {
        var loss = 0.0
        var correct = 0
        for start in stride(from: 0, to: indices.count, by: Trainer.evaluationBatch) {
            let batch = indices[start..<min(start + Trainer.evaluationBatch, indices.count)]
            gather(examples, batch)
            let logits = model.predict(examples: batch.count, in: workspace)
            Softmax.crossEntropy(
                logits: logits, labels: labels, targets: plainTargets, gradient: nil, losses: workspace.losses.all)
            loss += lossSum
            for (position, label) in labels.enumerated()
            where Softmax.largestClass(logits: logits, example: position, classes: model.classCount) == label {
                correct += 1
            }
        }
        return (loss / Double(indices.count), Double(correct) / Double(indices.count))
    }

    private func gather(_ examples: Examples, _ batch: ArraySlice<Int32>) {
        model.gather(examples, batch, into: workspace)
        labels.removeAll(keepingCapacity: true)
        for index in batch { labels.append(examples.labels[Int(index)]) }
    }

    /// The sum of the losses of the last batch, in the order of its examples.
    private var lossSum: Double {
        let losses = workspace.losses.all
        var sum = 0.0
        for example in labels.indices { sum += Double(losses[example]) }
        return sum
    }
}
