import Testing

@testable import NeuralNetworks

@Suite("The limit on what comes into a unit")
struct UnitNormsTests {
    @Test("scales longer rows to it and leaves the others alone", arguments: 1...35)
    func rows(inputs: Int) {
        var numbers = TestNumbers()
        let outputs = 5
        let weights = numbers.floats(outputs * inputs)
        let norms = (0..<outputs).map { norm(weights[($0 * inputs)..<(($0 + 1) * inputs)]) }
        let largest = norms.sorted()[2]
        let slice = limited(weights, inputs: inputs, to: largest)
        for unit in 0..<outputs {
            for index in (unit * inputs)..<((unit + 1) * inputs) {
                if norms[unit] <= largest * (1 - 1e-9) {
                    #expect(slice[index] == weights[index])
                } else {
                    let expected = Double(weights[index]) * largest / norms[unit]
                    #expect(abs(Double(slice[index]) - expected) <= 1.2e-7 * abs(expected))
                }
            }
        }
        // Not every row is longer, and some are.
        #expect(norms.contains { $0 > largest } && norms.contains { $0 < largest })
    }

    @Test("by hand: 3, 4 has length 5")
    func byHand() {
        #expect(limited([3, 4, -0.3, 0.4, 6, -8], inputs: 2, to: 2.5) == [1.5, 2, -0.3, 0.4, 1.5, -2])
        #expect(limited([3, 4, -0.3, 0.4, 6, -8], inputs: 3, to: 2.5) != [1.5, 2, -0.3, 0.4, 1.5, -2])
    }

    @Test("touches the wanted rows alone")
    func wantedRows() {
        let shape = LayerShape(inputs: 11, outputs: 3)
        let stored = storedWeights([Float](repeating: 3, count: 33), shape)
        UnitNorms.limit(stored, rowStride: shape.rowStride, rows: 1..<2, to: 1)
        #expect((0..<3).map { stored[$0 * shape.rowStride] == 3 } == [true, false, true])
    }

    @Test("sums the squares of a row in one order: eight partial sums, then pairwise")
    func order() {
        var numbers = TestNumbers()
        let weights = numbers.floats(21).map { $0 * 1000 }
        var sums = [Double](repeating: 0, count: 8)
        for (index, weight) in weights.enumerated() { sums[index % 8].addProduct(Double(weight), Double(weight)) }
        let fours = (0..<4).map { sums[$0] + sums[$0 + 4] }
        let twos = (0..<2).map { fours[$0] + fours[$0 + 2] }
        let factor = Float(1 / (twos[0] + twos[1]).squareRoot())
        #expect(limited(weights, inputs: 21, to: 1) == weights.map { $0 * factor })
    }

    @Test("keeps what is not a number, and makes no number of what is infinite")
    func notFinite() {
        let slice = limited([.nan, 4, .infinity, 1], inputs: 2, to: 1)
        #expect(slice[0].isNaN && slice[2].isNaN)
    }

    private func norm(_ row: ArraySlice<Float>) -> Double {
        row.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }

    /// Rows of weights with their lengths limited.
    private func limited(_ weights: [Float], inputs: Int, to largest: Double) -> [Float] {
        let shape = LayerShape(inputs: inputs, outputs: weights.count / inputs)
        let stored = storedWeights(weights, shape)
        UnitNorms.limit(stored, rowStride: shape.rowStride, rows: 0..<shape.outputs, to: largest)
        return weights.indices.map { stored[$0 / inputs * shape.rowStride + $0 % inputs] }
    }
}
