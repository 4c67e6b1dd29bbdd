import NeuralNetworks
import Testing

@Suite("A shuffle")
struct ShuffleTests {
    @Test("keeps every element, once", arguments: [0, 1, 2, 17, 1000])
    func permutation(count: Int) {
        var values = Array(0..<count)
        var stream = RandomStream(seed: 1, purpose: .shuffling)
        stream.shuffle(&values)
        #expect(values.sorted() == Array(0..<count))
        #expect(count < 17 || values != Array(0..<count))
    }

    @Test("reaches every order of four alike, which trading with any place does not")
    func uniform() {
        let fair = orders { stream, values in stream.shuffle(&values) }
        let biased = orders { stream, values in
            for place in values.indices { values.swapAt(place, stream.integer(below: values.count)) }
        }
        #expect(fair.count == 24)
        #expect(chiSquare(Array(fair.values)) < 49.7)  // 23 degrees of freedom, 99.9 %
        #expect(chiSquare(Array(biased.values)) > 200)
    }

    private func orders(_ shuffle: (inout RandomStream, inout [Int]) -> Void) -> [[Int]: Int] {
        var stream = RandomStream(seed: 6, purpose: .shuffling)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<24_000 {
            var values = [0, 1, 2, 3]
            shuffle(&stream, &values)
            counts[values, default: 0] += 1
        }
        return counts
    }
}
