import Foundation

/// A network in naive Double: slow, obvious, and written after the formulas only.
struct ReferenceNetwork {
    /// f of an activation in Double, written apart from the engine.
    typealias Function = @Sendable (Double) -> Double

    /// What mean and variance are taken over.
    enum Normalization: String, CaseIterable {
        case none
        /// The examples of the batch, for each unit.
        case batch
        /// The units of the layer, for each example.
        case layer
    }

    /// Inputs, hidden units, classes.
    let widths: [Int]
    /// The activation of each hidden layer.
    let activations: [Function]
    /// What the values of hidden layers are normalized over.
    let normalization: Normalization
    /// Dropout factors of each layer's inputs, `[examples × inputs]` row by row; empty without dropout.
    var masks: [[Double]] = []

    /// The mean cross-entropy of a batch for parameters in the order of `Model.snapshot`.
    func loss(_ parameters: [Double], features: [[Double]], labels: [Int]) -> Double {
        var position = 0
        func take(_ count: Int) -> ArraySlice<Double> {
            defer { position += count }
            return parameters[position..<(position + count)]
        }
        var values = features
        for layer in 1..<widths.count {
            let (inputs, outputs) = (widths[layer - 1], widths[layer])
            let isHidden = layer < widths.count - 1
            let isNormalized = isHidden && normalization != .none
            if !masks.isEmpty {
                for row in values.indices {
                    for k in 0..<inputs { values[row][k] *= masks[layer - 1][row * inputs + k] }
                }
            }
            let weights = Array(take(inputs * outputs))
            let bias = isNormalized ? [Double](repeating: 0, count: outputs) : Array(take(outputs))
            var z = values.map { row in
                (0..<outputs).map { n in
                    (0..<inputs).reduce(bias[n]) { $0 + weights[n * inputs + $1] * row[$1] }
                }
            }
            if isNormalized {
                let scale = Array(take(outputs))
                let shift = Array(take(outputs))
                z = normalized(z).map { row in (0..<outputs).map { scale[$0] * row[$0] + shift[$0] } }
            }
            values = isHidden ? z.map { $0.map(activations[layer - 1]) } : z
        }
        var sum = 0.0
        for (logits, label) in zip(values, labels) {
            let largest = logits.max() ?? 0
            sum += log(logits.reduce(0) { $0 + exp($1 - largest) }) - (logits[label] - largest)
        }
        return sum / Double(labels.count)
    }

    /// x̂ of a layer, `[examples][units]`.
    private func normalized(_ z: [[Double]]) -> [[Double]] {
        func normalized(_ values: [Double]) -> [Double] {
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            return values.map { ($0 - mean) / (variance + 1e-5).squareRoot() }
        }
        switch normalization {
        case .none: return z
        case .layer: return z.map(normalized)
        case .batch:
            let columns = z[0].indices.map { unit in normalized(z.map { $0[unit] }) }
            return z.indices.map { example in columns.map { $0[example] } }
        }
    }

    /// ∂loss/∂parameters by central differences, for the parameters of those indices.
    func gradient(
        _ parameters: [Double], at indices: [Int], features: [[Double]], labels: [Int], step: Double = 1e-6
    ) -> [Double] {
        indices.map { index in
            var moved = parameters
            moved[index] += step
            let above = loss(moved, features: features, labels: labels)
            moved[index] -= 2 * step
            return (above - loss(moved, features: features, labels: labels)) / (2 * step)
        }
    }
}
