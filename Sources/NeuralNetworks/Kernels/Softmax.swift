/// Softmax and cross-entropy as one step, which cannot overflow.
enum Softmax {
    /// The cross-entropy of each example, and its gradient with respect to the logits.
    ///
    /// loss[b] = −Σ_c t[c]·(z[c] − max − ln Σ e^(z − max)) with the target t = 1 for the label, else 0;
    /// gradient[c, b] = (softmax(z)[c] − t[c]) / examples, and zero in the lanes beyond the last example.
    ///
    /// - Parameters:
    ///   - logits: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    ///   - labels: The class of each example.
    ///   - gradient: Batch panels like `logits`, or nil when only the losses are wanted; may be `logits` itself.
    ///   - losses: `[examples]`, in nats; room for whole panels.
    static func crossEntropy(
        logits: FloatSlice, labels: [Int32], classes: Int, gradient: FloatSlice?, losses: FloatSlice
    ) {
        let examples = labels.count
        precondition(logits.count >= Tiles.batchPanelSize(examples: examples, units: classes), "logits too small")
        precondition(
            gradient.map { $0.count >= Tiles.batchPanelSize(examples: examples, units: classes) } ?? true,
            "gradient too small")
        precondition(losses.count >= Tiles.panelCount(examples) * Tiles.width, "losses too small")
        let share = 1 / Float(examples)
        for panel in 0..<Tiles.panelCount(examples) {
            let z = logits.base + panel * classes * Tiles.width
            let count = min(Tiles.width, examples - panel * Tiles.width)
            for half in stride(from: 0, to: Tiles.width, by: Vector.scalarCount) {
                var largest = load(z, half)
                for unit in 1..<max(classes, 1) {
                    let value = load(z, unit * Tiles.width + half)
                    largest.replace(with: value, where: value .> largest)
                }
                var sum = Vector.zero
                for unit in 0..<classes { sum += exponential(load(z, unit * Tiles.width + half) - largest) }
                let logSum = logarithm(sum)
                for lane in 0..<Vector.scalarCount where half + lane < count {
                    let example = panel * Tiles.width + half + lane
                    let label = Int(labels[example])
                    losses.base[example] = logSum[lane] - (z[label * Tiles.width + half + lane] - largest[lane])
                }
                guard let gradient else { continue }
                let output = gradient.base + panel * classes * Tiles.width
                var scale = Vector.zero
                for lane in 0..<Vector.scalarCount where half + lane < count { scale[lane] = share }
                for unit in 0..<classes {
                    let probability = exponential(load(z, unit * Tiles.width + half) - largest) / sum
                    var target = Vector.zero
                    for lane in 0..<Vector.scalarCount where half + lane < count {
                        if Int(labels[panel * Tiles.width + half + lane]) == unit { target[lane] = 1 }
                    }
                    store((probability - target) * scale, output, unit * Tiles.width + half)
                }
            }
        }
    }

    /// The class with the largest logit of each example, the first of equals.
    ///
    /// - Parameter logits: Batch panels, `[⌈examples / 16⌉][classes][16]`.
    static func largestClass(logits: FloatSlice, example: Int, classes: Int) -> Int32 {
        let column =
            logits.base + (example / Tiles.width) * classes * Tiles.width + example % Tiles.width
        var best = 0
        for unit in 1..<max(classes, 1) where column[unit * Tiles.width] > column[best * Tiles.width] { best = unit }
        return Int32(best)
    }
}
