/// Softmax and cross-entropy as one step, which cannot overflow.
enum Softmax {
    /// The cross-entropy of each example, and the gradient of their mean with respect to the logits.
    ///
    /// With the targets t of `ClassTargets` and T = Σ_c t[c],
    ///
    ///     loss[b] = T·ln Σ e^(z − max) − Σ_c t[c]·(z[c] − max)
    ///     gradient[c, b] = (T·softmax(z)[c] − t[c]) / Σ_b w[y_b]
    ///
    /// and the gradient is zero in the lanes beyond the last example.
    ///
    /// - Parameters:
    ///   - logits: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    ///   - labels: The class of each example.
    ///   - targets: What the loss wants of each class.
    ///   - gradient: Batch panels like `logits`, or nil when only the losses are wanted; may be `logits` itself.
    ///   - losses: `[examples]`, in nats; room for whole panels.
    static func crossEntropy(
        logits: FloatSlice, labels: [Int32], targets: ClassTargets, gradient: FloatSlice?, losses: FloatSlice
    ) {
        let examples = labels.count
        let classes = targets.own.count
        let size = Tiles.batchPanelSize(examples: examples, units: classes)
        precondition(logits.count >= size, "logits too small")
        precondition(gradient.map { $0.count >= size } ?? true, "gradient too small")
        precondition(losses.count >= Tiles.panelCount(examples) * Tiles.width, "losses too small")
        let share = 1 / Float(targets.weight(of: labels))
        for first in stride(from: 0, to: examples, by: Vector.scalarCount) {
            let offset = first / Tiles.width * Tiles.panelStride(classes) + first % Tiles.width
            let count = min(Vector.scalarCount, examples - first)
            let z = logits.base + offset
            let output = gradient.map { $0.base + offset }
            var largest = load(z, 0)
            for unit in 1..<max(classes, 1) {
                let value = load(z, unit * Tiles.width)
                largest.replace(with: value, where: value .> largest)
            }
            let shared = targets.isSmoothed ? sharedPart(z, largest, targets) : .zero
            var (own, label) = (Vector.zero, Vector.zero)
            for lane in 0..<count {
                own[lane] = targets.own.all[Int(labels[first + lane])]
                label[lane] = z[Int(labels[first + lane]) * Tiles.width + lane]
            }
            let sum = exponentials(z, largest, to: output, classes: classes)
            let total = own + targets.sharedSum
            let loss = total * logarithm(sum) - (own * (label - largest) + shared)
            for lane in 0..<count { losses.base[first + lane] = loss[lane] }
            guard let output else { continue }
            var scale = Vector.zero
            for lane in 0..<count { scale[lane] = share }
            writeGradient(
                output, labels: labels[first..<(first + count)], sum: sum, total: total, own: own, scale: scale,
                targets)
        }
        guard let gradient, examples % Tiles.width > 0, examples % Tiles.width <= Vector.scalarCount else { return }
        let offset = examples / Tiles.width * Tiles.panelStride(classes) + Vector.scalarCount
        for unit in 0..<classes { store(.zero, gradient.base, offset + unit * Tiles.width) }
    }

    /// Σ e^(z − max) over the classes, in ascending order; each e^(z − max) goes to `output`, when there is one.
    @inline(__always)
    private static func exponentials(
        _ z: UnsafePointer<Float>, _ largest: Vector, to output: UnsafeMutablePointer<Float>?, classes: Int
    ) -> Vector {
        var sum = Vector.zero
        if let output {
            for unit in 0..<classes {
                let value = exponential(load(z, unit * Tiles.width) - largest)
                sum += value
                store(value, output, unit * Tiles.width)
            }
        } else {
            for unit in 0..<classes { sum += exponential(load(z, unit * Tiles.width) - largest) }
        }
        return sum
    }

    /// Turns e^(z − max) into the gradient of eight examples.
    @inline(__always)
    private static func writeGradient(
        _ output: UnsafeMutablePointer<Float>, labels: ArraySlice<Int32>, sum: Vector, total: Vector, own: Vector,
        scale: Vector, _ targets: ClassTargets
    ) {
        // The label's own number has to be known before it is overwritten.
        var label = Vector.zero
        for (lane, unit) in labels.enumerated() { label[lane] = output[Int(unit) * Tiles.width + lane] }
        var labelTarget = own
        for (lane, unit) in labels.enumerated() { labelTarget[lane] += targets.shared.all[Int(unit)] }
        let labelGradient = ((-labelTarget).addingProduct(label / sum, total)) * scale
        let shared = targets.shared.all
        for unit in 0..<targets.own.count {
            let probability = load(output, unit * Tiles.width) / sum
            let target = Vector(repeating: -shared.base[unit])
            store(target.addingProduct(probability, total) * scale, output, unit * Tiles.width)
        }
        for (lane, unit) in labels.enumerated() { output[Int(unit) * Tiles.width + lane] = labelGradient[lane] }
    }

    /// Σ_c shared[c]·(z[c] − max) over the classes, in ascending order.
    private static func sharedPart(_ z: UnsafePointer<Float>, _ largest: Vector, _ targets: ClassTargets) -> Vector {
        let shared = targets.shared.all
        var sum = Vector.zero
        for unit in 0..<shared.count {
            sum.addProduct(Vector(repeating: shared.base[unit]), load(z, unit * Tiles.width) - largest)
        }
        return sum
    }

    /// The class with the largest logit of each example, the first of equals.
    ///
    /// - Parameter logits: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    static func largestClass(logits: FloatSlice, example: Int, classes: Int) -> Int32 {
        let column =
            logits.base + (example / Tiles.width) * Tiles.panelStride(classes) + example % Tiles.width
        var best = 0
        for unit in 1..<max(classes, 1) where column[unit * Tiles.width] > column[best * Tiles.width] { best = unit }
        return Int32(best)
    }
}
