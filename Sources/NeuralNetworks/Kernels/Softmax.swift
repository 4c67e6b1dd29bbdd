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
            for panel in 0..<Tiles.panelCount(examples) {
                let z = logits.base + panel * Tiles.panelStride(classes)
                let output = gradient.map { $0.base + panel * Tiles.panelStride(classes) }
                let (first, second) = (panel * Tiles.width, panel * Tiles.width + Vector.scalarCount)
                // Two vectors side by side: each alone would wait for its own results.
                let left = Half(z, LabelVector(classOf, from: first, of: examples), targets)
                let right = Half(z + Vector.scalarCount, LabelVector(classOf, from: second, of: examples), targets)
                let sums = exponentials(z, left.largest, right.largest, to: output, classes: classes)
                store(left.losses(sum: sums.left, targets), losses.base, first)
                store(right.losses(sum: sums.right, targets), losses.base, second)
                if let output { writeGradient(output, left, right, sums, scale: scale, targets) }
            }
        }
    }

    /// What is known of eight examples before the exponentials.
    private struct Half {
        let batch: LabelVector
        /// The largest logit of each.
        let largest: Vector
        /// own[y]; zero beyond the last example.
        let own: Vector
        /// T.
        let total: Vector
        /// Σ_c t[c]·(z[c] − max).
        let targetPart: Vector

        @inline(__always)
        init(_ z: UnsafePointer<Float>, _ batch: LabelVector, _ targets: ClassTargets) {
            self.batch = batch
            var largest = load(z, 0)
            for unit in 1..<max(targets.own.count, 1) {
                let value = load(z, unit * Tiles.width)
                largest.replace(with: value, where: value .> largest)
            }
            self.largest = largest
            // One by one only where they differ: eight numbers from eight places take as long as an exponential.
            let ofClasses =
                targets.isWeighted ? batch.values(of: targets.own) : Vector(repeating: targets.own.all.base[0])
            own = Vector.zero.replacing(with: ofClasses, where: batch.lanes)
            total = own + targets.sharedSum
            let shared = targets.isSmoothed ? sharedPart(z, largest, targets) : .zero
            targetPart = own * (batch.values(inRows: z) - largest) + shared
        }

        /// The cross-entropy of each example.
        @inline(__always)
        func losses(sum: Vector, _ targets: ClassTargets) -> Vector { total * logarithm(sum) - targetPart }

        /// What the gradient is multiplied by: zero beyond the last example.
        @inline(__always)
        func scales(_ scale: Float) -> Vector { Vector.zero.replacing(with: scale, where: batch.lanes) }

        /// The gradient for the label of each example, times `scales`.
        ///
        /// - Parameter output: e^(z − max), the labels' own not yet overwritten.
        @inline(__always)
        func labelGradient(_ output: UnsafePointer<Float>, sum: Vector, scale: Float, _ targets: ClassTargets) -> Vector
        {
            let probability = batch.values(inRows: output) / sum
            let target = targets.isSmoothed ? own + batch.values(of: targets.shared) : own
            return (-target).addingProduct(probability, total) * scales(scale)
        }
    }

    /// Σ e^(z − max) over the classes, in ascending order; each e^(z − max) goes to `output`, when there is one.
    @inline(__always)
    private static func exponentials(
        _ z: UnsafePointer<Float>, _ largestLeft: Vector, _ largestRight: Vector,
        to output: UnsafeMutablePointer<Float>?, classes: Int
    ) -> (left: Vector, right: Vector) {
        var (left, right) = (Vector.zero, Vector.zero)
        for unit in 0..<classes {
            let offset = unit * Tiles.width
            let ofLeft = exponential(load(z, offset) - largestLeft)
            let ofRight = exponential(load(z, offset + Vector.scalarCount) - largestRight)
            left += ofLeft
            right += ofRight
            if let output {
                store(ofLeft, output, offset)
                store(ofRight, output, offset + Vector.scalarCount)
            }
        }
        return (left, right)
    }

    /// Turns e^(z − max) into the gradient of a panel's examples.
    @inline(__always)
    private static func writeGradient(
        _ output: UnsafeMutablePointer<Float>, _ left: Half, _ right: Half, _ sums: (left: Vector, right: Vector),
        scale: Float, _ targets: ClassTargets
    ) {
        let second = output + Vector.scalarCount
        let labelsLeft = left.labelGradient(output, sum: sums.left, scale: scale, targets)
        let labelsRight = right.labelGradient(second, sum: sums.right, scale: scale, targets)
        let (scalesLeft, scalesRight) = (left.scales(scale), right.scales(scale))
        let shared = targets.shared.all.base
        for unit in 0..<targets.own.count {
            let offset = unit * Tiles.width
            let target = Vector(repeating: -shared[unit])
            let ofLeft = target.addingProduct(load(output, offset) / sums.left, left.total)
            let ofRight = target.addingProduct(load(second, offset) / sums.right, right.total)
            store(ofLeft * scalesLeft, output, offset)
            store(ofRight * scalesRight, second, offset)
        }
        left.batch.store(labelsLeft, inRows: output)
        right.batch.store(labelsRight, inRows: second)
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

    /// Writes the class with the largest logit of each example, the first of equals.
    ///
    /// - Parameters:
    ///   - logits: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    ///   - predictions: `[examples]`.
    static func predict(logits: FloatSlice, classes: Int, into predictions: inout [Int32]) {
        let examples = predictions.count
        predictions.withUnsafeMutableBufferPointer { predictions in
            for first in stride(from: 0, to: examples, by: Vector.scalarCount) {
                let z = logits.base + (first / Tiles.width) * Tiles.panelStride(classes) + first % Tiles.width
                var (largest, best) = (load(z, 0), SIMD8<Int32>.zero)
                for unit in 1..<max(classes, 1) {
                    let logit = load(z, unit * Tiles.width)
                    let isLarger = logit .> largest
                    largest = largest.replacing(with: logit, where: isLarger)
                    let chosen = unsafeBitCast(isLarger, to: SIMD8<Int32>.self)
                    best ^= (best ^ Int32(truncatingIfNeeded: unit)) & chosen
                }
                for lane in 0..<min(Vector.scalarCount, examples - first) { predictions[first + lane] = best[lane] }
            }
        }
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
