import Testing

@testable import NeuralNetworks

@Suite("Orthogonal weights")
struct OrthogonalTests {
    struct Shape: CustomTestStringConvertible {
        let fanIn: Int
        let fanOut: Int
        var testDescription: String { "\(fanIn) → \(fanOut)" }
    }

    static let shapes = [
        (1, 1), (1, 5), (5, 1), (2, 3), (3, 2), (16, 16), (17, 16), (16, 17), (33, 40), (784, 10), (10, 300),
    ]
    .map { Shape(fanIn: $0, fanOut: $1) }

    @Test("have rows, or columns where there are fewer, of length gain at right angles", arguments: shapes)
    func orthonormal(_ shape: Shape) {
        #expect(disagreement(weights(OrthogonalInitializer(), shape), shape) < 1e-6)
        var wide = OrthogonalInitializer()
        wide.gain = 1.5
        #expect(disagreement(weights(wide, shape).map { $0 / 1.5 }, shape) < 1e-6)
    }

    @Test("would not, were they independent")
    func independent() {
        let shape = Shape(fanIn: 33, fanOut: 40)
        #expect(disagreement(weights(LecunNormal(), shape), shape) > 0.1)
    }

    @Test("are Q of the normal numbers' decomposition with a positive diagonal, so none is likelier", arguments: shapes)
    func decomposition(_ shape: Shape) {
        let q = vectors(weights(OrthogonalInitializer(), shape), shape)
        var stream = RandomStream(seed: 7, purpose: .initialization)
        let a = vectors((0..<shape.fanIn * shape.fanOut).map { _ in Float(stream.normal()) }, shape)
        for row in q.indices {
            for column in q.indices where column <= row {
                let r = zip(q[row], a[column]).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(row == column ? r > 0 : abs(r) < 1e-5, "row \(row), column \(column)")
            }
        }
    }

    @Test("take no seconds for large layers")
    func speed() {
        let shape = Shape(fanIn: 784, fanOut: 392)
        let seconds = ContinuousClock().measure { _ = weights(OrthogonalInitializer(), shape) }
        #expect(seconds < .seconds(2))
    }

    private func weights(_ initializer: any Initializer, _ shape: Shape) -> [Float] {
        var stream = RandomStream(seed: 7, purpose: .initialization)
        return initializer.weights(fanIn: shape.fanIn, fanOut: shape.fanOut, from: &stream)
    }

    /// The rows of the weights, or the columns where there are fewer, in Double.
    private func vectors(_ weights: [Float], _ shape: Shape) -> [[Double]] {
        let (fanIn, fanOut) = (shape.fanIn, shape.fanOut)
        if fanOut <= fanIn {
            return (0..<fanOut).map { output in (0..<fanIn).map { Double(weights[output * fanIn + $0]) } }
        }
        return (0..<fanIn).map { input in (0..<fanOut).map { Double(weights[$0 * fanIn + input]) } }
    }

    /// The largest difference of an inner product from 0, or from 1 of a vector with itself.
    private func disagreement(_ weights: [Float], _ shape: Shape) -> Double {
        let vectors = vectors(weights, shape)
        return vectors.indices.flatMap { first in
            vectors.indices.map { second in
                let product = zip(vectors[first], vectors[second]).reduce(0) { $0 + $1.0 * $1.1 }
                return abs(product - (first == second ? 1 : 0))
            }
        }.max() ?? .infinity
    }
}
