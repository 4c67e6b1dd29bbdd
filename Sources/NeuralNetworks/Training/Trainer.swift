/// The state of one training: model, gradient, the optimizer's memory and the number of updates.
final class Trainer {
    let model: Model
    let optimizer: any Optimizer
    let regularization: Regularization
    let clipping: GradientClipping
    let seed: UInt64
    /// What the loss that is optimized wants of each class.
    let classTargets: ClassTargets
    /// ∂loss/∂parameters of the last step: as long as the parameters, or as the layout's vectors when the weights are
    /// updated block by block.
    let gradient: FloatBuffer
    /// What the optimizer remembers, each as long as the parameters.
    let slots: [FloatBuffer]
    private let slotSlices: [FloatSlice]
    /// The parameters and what the optimizer remembers of them.
    private let movedArrays: [FloatSlice]
    /// The updates that were made.
    private(set) var step = 0

    /// The weights, cut into blocks whose gradients stay in a core's second cache.
    private let blocks: [WeightBlock]
    /// Whether the optimizer moves weights by other coefficients than the rest.
    private let decaysWeights: Bool
    /// Whether each block's weights are moved as soon as their gradient is known, so that it never goes to memory.
    private let updatesByBlock: Bool
    /// A block's gradient, for each core that works on the run.
    private var scratches: [FloatBuffer] = []
    /// What the loss that networks are judged by wants of each class.
    private let plainTargets: ClassTargets
    private let workspace: Workspace
    private var labels: [Int32] = []
    /// The predicted classes of the batch that was evaluated last.
    private var predicted: [Int32] = []

    /// The largest batch that is evaluated at once.
    private static let evaluationBatch = 128

    /// The most parameters of a network whose gradient is kept whole: it stays in a core's second cache.
    static let wholeGradientLimit = 32_768

    /// A training that has not begun.
    ///
    /// - Parameters:
    ///   - classTargets: What the loss that is optimized wants of each class; nil: plain cross-entropy.
    ///   - wholeGradientLimit: The most parameters of a network whose gradient is kept whole. It is always kept whole
    ///     when its norm is wanted.
    init(
        model: Model, optimizer: any Optimizer, regularization: Regularization, clipping: GradientClipping,
        batchSize: Int, seed: UInt64, classTargets: ClassTargets? = nil, crew: Crew = Crew(),
        wholeGradientLimit: Int = Trainer.wholeGradientLimit
    ) {
        self.model = model
        self.optimizer = optimizer
        self.regularization = regularization
        self.clipping = clipping
        self.seed = seed
        let layout = model.layout
        plainTargets = ClassTargets(classes: model.classCount)
        self.classTargets = classTargets ?? plainTargets
        decaysWeights = optimizer.decaysWeights
        updatesByBlock = layout.count > wholeGradientLimit && !clipping.needsWholeGradient
        blocks = layout.layers.indices.reversed().flatMap { WeightBlock.blocks(layer: $0, of: layout) }
        gradient = FloatBuffer(count: updatesByBlock ? layout.vectorCount : layout.count)
        slots = (0..<optimizer.slotCount).map { _ in FloatBuffer(count: layout.count) }
        slotSlices = slots.map(\.all)
        movedArrays = [model.parameters.all] + slots.map(\.all)
        workspace = Workspace(model, capacity: max(batchSize, Trainer.evaluationBatch), crew: crew)
        labels.reserveCapacity(workspace.capacity)
        predicted.reserveCapacity(workspace.capacity)
    }

    /// Makes one update by the gradient of one batch.
    ///
    /// - Parameter upcoming: The examples of the next batch, or what is known of them.
    /// - Returns: The sum of the batch's losses before the update, in nats, with smoothing and class weights, without
    ///   penalties.
    func update(
        _ examples: Examples, batch: ArraySlice<Int32>, upcoming: ArraySlice<Int32> = [], learningRate: Double
    ) -> Double {
        step += 1
        let lossSum = propagate(examples, batch, upcoming)
        let layout = model.layout
        if updatesByBlock {
            forBlocks(batch.count) { updateWeights($0, examples: batch.count, into: $1, learningRate: learningRate) }
            clipping.apply(to: gradient.all)
        } else {
            writeWeightGradients(examples: batch.count)
            let weights = gradient.slice(layout.vectorCount, count: layout.count - layout.vectorCount)
            addPenalty(weights, model.parameters.slice(layout.vectorCount, count: weights.count))
            clipping.apply(to: gradient.all)
            let decayed = decaysWeights ? layout.vectorCount : 0
            move(ParameterBlock(run: decayed..<layout.count), gradient.all, learningRate, isDecayed: true)
        }
        if updatesByBlock || decaysWeights {
            move(ParameterBlock(run: 0..<layout.vectorCount), gradient.all, learningRate, isDecayed: false)
        }
        if let maxNorm = regularization.maxNorm {
            for layer in layout.layers {
                UnitNorms.limit(
                    model.parameters.slice(layer.weights), rowStride: layer.weights.stride, rows: 0..<layer.outputs,
                    to: maxNorm)
            }
        }
        return lossSum
    }

    /// Puts model, optimizer's memory and number of updates into a state.
    func save(to state: inout TrainingState) {
        state.step = step
        state.parameters = model.parameters.array
        state.statistics = model.statistics.map(\.array)
        state.slots = slots.map(\.array)
    }

    /// Goes on from a state.
    func restore(_ state: TrainingState) {
        step = state.step
        model.parameters.array = state.parameters
        for (buffer, values) in zip(model.statistics, state.statistics) { buffer.array = values }
        for (buffer, values) in zip(slots, state.slots) { buffer.array = values }
    }

    /// Writes the gradient of one batch's mean loss, without penalties.
    ///
    /// - Precondition: the gradient is kept whole.
    /// - Returns: The sum of the batch's losses, in nats.
    func computeGradient(_ examples: Examples, batch: ArraySlice<Int32>) -> Double {
        precondition(!updatesByBlock, "the gradient is not kept whole")
        let lossSum = propagate(examples, batch, [])
        writeWeightGradients(examples: batch.count)
        return lossSum
    }

    /// Pushes a batch forward and its gradient back to every layer's ∂loss/∂z; writes the gradients of all parameters
    /// but the weights.
    private func propagate(
        _ examples: Examples, _ batch: ArraySlice<Int32>, _ upcoming: ArraySlice<Int32>
    ) -> Double {
        readLabels(examples, batch)
        let logits = model.propagate(
            examples, batch, upcoming: upcoming, dropout: DropoutSource(seed: seed, step: step), in: workspace)
        Softmax.crossEntropy(
            logits: logits, labels: labels, targets: classTargets,
            gradient: workspace.layers[workspace.layers.count - 1].gradient, losses: workspace.losses)
        model.backpropagate(examples: batch.count, gradient: gradient, in: workspace)
        return lossSum
    }

    /// Calls `body` with each block and room for its gradient, on all cores of the crew.
    private func forBlocks(_ examples: Int, _ body: (WeightBlock, FloatSlice) -> Void) {
        let crew = workspace.crew
        let parts = crew.parts(of: blocks.count, isShared: workspace.isShared(examples))
        let room = blocks.reduce(0) { max($0, $1.gradientCount) }
        while scratches.count < parts { scratches.append(FloatBuffer(count: room)) }
        let rooms = scratches
        crew.split(blocks.count, parts: parts) { part, range in
            for index in range { body(blocks[index], rooms[part].all) }
        }
    }

    /// Writes the gradients of all weights to `gradient`.
    private func writeWeightGradients(examples: Int) {
        let crew = workspace.crew
        crew.split(blocks.count, parts: crew.parts(of: blocks.count, isShared: workspace.isShared(examples))) {
            for index in $1 {
                let block = blocks[index]
                writeGradient(
                    block, examples: examples, to: gradient.all.dropping(block.offset),
                    rowStride: block.shape.rowStride)
            }
        }
    }

    /// - Parameter isMoved: Whether the block's weights are moved next.
    private func writeGradient(
        _ block: WeightBlock, examples: Int, to target: FloatSlice, rowStride: Int, isMoved: Bool = false
    ) {
        let layer = workspace.layers[block.layer]
        Product.weightGradients(
            block.shape, dz: layer.gradient, x: layer.turnedInputs, dw: target, rowStride: rowStride,
            examples: examples, outputs: block.outputs, inputPanels: block.inputPanels,
            wanted: isMoved ? movedArrays : [], offset: block.offset)
    }

    /// Moves the weights of one block by their gradient, which it writes to `room`.
    private func updateWeights(_ block: WeightBlock, examples: Int, into room: FloatSlice, learningRate: Double) {
        let width = block.inputPanels.count * Tiles.width
        writeGradient(block, examples: examples, to: room, rowStride: width, isMoved: true)
        for row in 0..<block.outputs.count {
            let weights = model.parameters.slice(block.offset + row * block.shape.rowStride, count: width)
            addPenalty(room.panels(row..<(row + 1), stride: width), weights)
        }
        clipping.apply(to: room.panels(0..<block.outputs.count, stride: width))
        move(block.parameters, room, learningRate, isDecayed: true)
    }

    private func addPenalty(_ gradient: FloatSlice, _ weights: FloatSlice) {
        let (l1, l2) = (Float(regularization.l1), Float(regularization.l2))
        if l1 != 0 || l2 != 0 { Elementwise.addPenalty(gradient, weights: weights, l1: l1, l2: l2) }
    }

    private func move(_ block: ParameterBlock, _ gradient: FloatSlice, _ learningRate: Double, isDecayed: Bool) {
        optimizer.apply(
            to: model.parameters.all, slots: slotSlices, block: block, gradient: gradient, step: step,
            learningRate: learningRate, isDecayed: isDecayed)
    }

    /// The mean cross-entropy and the fraction correct of some examples, as prediction has them.
    ///
    /// - Parameter confusion: Where each example's label and prediction are counted; nil: nowhere.
    func evaluate(
        _ examples: Examples, _ indices: [Int32], confusion: inout ConfusionCounts?
    ) -> (loss: Double, accuracy: Double) {
        var loss = 0.0
        var correct = 0
        for start in stride(from: 0, to: indices.count, by: Trainer.evaluationBatch) {
            let batch = indices[start..<min(start + Trainer.evaluationBatch, indices.count)]
            readLabels(examples, batch)
            let logits = model.predict(examples, batch, in: workspace)
            Softmax.crossEntropy(
                logits: logits, labels: labels, targets: plainTargets, gradient: nil, losses: workspace.losses)
            loss += lossSum
            predict(batch.count, by: logits)
            for (label, prediction) in zip(labels, predicted) {
                if prediction == label { correct += 1 }
                confusion?.add(label: label, prediction: prediction)
            }
        }
        return (loss / Double(indices.count), Double(correct) / Double(indices.count))
    }

    /// The mean cross-entropy and the fraction correct of some examples, as prediction has them.
    func evaluate(_ examples: Examples, _ indices: [Int32]) -> (loss: Double, accuracy: Double) {
        var confusion: ConfusionCounts?
        return evaluate(examples, indices, confusion: &confusion)
    }

    /// The predicted class of each example, in their order.
    func predictions(for examples: Examples) -> [Int32] {
        let indices = examples.labels.indices.map(Int32.init)
        var predictions: [Int32] = []
        predictions.reserveCapacity(indices.count)
        for start in stride(from: 0, to: indices.count, by: Trainer.evaluationBatch) {
            let batch = indices[start..<min(start + Trainer.evaluationBatch, indices.count)]
            let logits = model.predict(examples, batch, in: workspace)
            predict(batch.count, by: logits)
            predictions += predicted
        }
        return predictions
    }

    private func predict(_ examples: Int, by logits: FloatSlice) {
        Self.resize(&predicted, to: examples)
        Softmax.predict(logits: logits, classes: model.classCount, into: &predicted)
    }

    /// Makes the array as long as that within its capacity.
    private static func resize(_ array: inout [Int32], to count: Int) {
        if array.count > count { array.removeLast(array.count - count) }
        while array.count < count { array.append(0) }
    }

    private func readLabels(_ examples: Examples, _ batch: ArraySlice<Int32>) {
        Self.resize(&labels, to: batch.count)
        examples.labels.withUnsafeBufferPointer { all in
            labels.withUnsafeMutableBufferPointer { labels in
                for (position, index) in batch.enumerated() { labels[position] = all[Int(index)] }
            }
        }
    }

    /// The sum of the losses of the last batch, in the order of its examples.
    private var lossSum: Double {
        let losses = workspace.losses
        var sum = 0.0
        for example in labels.indices { sum += Double(losses[example]) }
        return sum
    }
}
