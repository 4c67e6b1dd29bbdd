import Testing

@testable import NeuralNetworks

@Suite("Sums over the examples of a batch")
struct ElementwiseTests {
    @Test("have one order for any number of units and examples: sixteen partial sums, added pairwise")
    func order() {
        for examples in awkwardSizes {
            for units in awkwardSizes {
                var random = TestNumbers()
                let values = random.floats(examples * units)
                let sums = keptBuffer(count: Tiles.panelCount(units) * Tiles.width)
                let panels = batchPanels(values, examples: examples, units: units)
                Elementwise.sumOverExamples(panels.all, sums: sums.all, examples: examples, units: units)
                for unit in 0..<units {
                    var partial = [Float](repeating: 0, count: 16)
                    for example in 0..<examples { partial[example % 16] += values[example * units + unit] }
                    while partial.count > 1 {
                        let half = partial.count / 2
                        partial = (0..<half).map { partial[$0] + partial[$0 + half] }
                    }
                    #expect(sums.all[unit] == partial[0])
                }
            }
        }
    }
}
