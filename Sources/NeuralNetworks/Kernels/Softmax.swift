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
        let scale = gradient == nil ? 0 : 1 / Float(targets.weight(of: labels))
        labels.withUnsafeBufferPointer { labels in
            guard let classOf = labels.baseAddress else { return }
            for first in stride(from: 0, to: examples, by: Vector.scalarCount) {
                let offset = first / Tiles.width * Tiles.panelStride(classes) + first % Tiles.width
                let z = logits.base + offset
                let output = gradient.map { $0.base + offset }
                let batch = LabelVector(classOf, from: first, of: examples)
                var largest = load(z, 0)
                for unit in 1..<max(classes, 1) {
                    let value = load(z, unit * Tiles.width)
                    largest.replace(with: value, where: value .> largest)
                }
                let own = Vector.zero.replacing(with: batch.values(of: targets.own), where: batch.lanes)
                let label = batch.values(inRows: z)
                let shared = targets.isSmoothed ? sharedPart(z, largest, targets) : .zero
                let sum = exponentials(z, largest, to: output, classes: classes)
                let total = own + targets.sharedSum
                store(total * logarithm(sum) - (own * (label - largest) + shared), losses.base, first)
                if let output { writeGradient(output, batch, sum: sum, total: total, own: own, scale: scale, targets) }
            }
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
        _ output: UnsafeMutablePointer<Float>, _ batch: LabelVector, sum: Vector, total: Vector, own: Vector,
        scale: Float, _ targets: ClassTargets
    ) {
        let scales = Vector.zero.replacing(with: scale, where: batch.lanes)
        // The label's own number has to be read before it is overwritten.
        let label = batch.values(inRows: output) / sum
        let labelTarget = own + batch.values(of: targets.shared)
        let labelGradient = (-labelTarget).addingProduct(label, total) * scales
        let shared = targets.shared.all.base
        for unit in 0..<targets.own.count {
            let probability = load(output, unit * Tiles.width) / sum
            let target = Vector(repeating: -shared[unit])
            store(target.addingProduct(probability, total) * scales, output, unit * Tiles.width)
        }
        batch.store(labelGradient, inRows: output)
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

/// The classes of eight examples, or of those that are left.
private struct LabelVector {
    /// The class of each lane; beyond the last example, that of the last example.
    private let units: (Int, Int, Int, Int, Int, Int, Int, Int)
    /// The examples from the first lane on.
    private let remaining: SIMD8<Int32>

    @inline(__always)
    init(_ labels: UnsafePointer<Int32>, from first: Int, of examples: Int) {
        let last = examples - 1
        func unit(_ lane: Int) -> Int { Int(labels[min(first + lane, last)]) }
        units = (unit(0), unit(1), unit(2), unit(3), unit(4), unit(5), unit(6), unit(7))
        remaining = SIMD8(repeating: Int32(truncatingIfNeeded: examples - first))
    }

    /// The lanes that hold examples.
    @inline(__always)
    var lanes: SIMDMask<SIMD8<Int32>> { SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7) .< remaining }

    /// One number per class, `[classes]`: that of each example's class.
    @inline(__always)
    func values(of numbers: FloatBuffer) -> Vector { gather(numbers.all.base, row: 1, lane: 0) }

    /// Rows of a batch panel, from its first class on: each example's number in the row of its class.
    @inline(__always)
    func values(inRows rows: UnsafePointer<Float>) -> Vector { gather(rows, row: Tiles.width, lane: 1) }

    @inline(__always)
    private func gather(_ base: UnsafePointer<Float>, row: Int, lane: Int) -> Vector {
        Vector(
            base[units.0 * row], base[units.1 * row + lane], base[units.2 * row + 2 * lane],
            base[units.3 * row + 3 * lane], base[units.4 * row + 4 * lane], base[units.5 * row + 5 * lane],
            base[units.6 * row + 6 * lane], base[units.7 * row + 7 * lane])
    }

    /// Writes each lane's number into the row of its class.
    @inline(__always)
    func store(_ values: Vector, inRows rows: UnsafeMutablePointer<Float>) {
        let width = Tiles.width
        rows[units.0 * width] = values[0]
        rows[units.1 * width + 1] = values[1]
        rows[units.2 * width + 2] = values[2]
        rows[units.3 * width + 3] = values[3]
        rows[units.4 * width + 4] = values[4]
        rows[units.5 * width + 5] = values[5]
        rows[units.6 * width + 6] = values[6]
        rows[units.7 * width + 7] = values[7]
    }
}
