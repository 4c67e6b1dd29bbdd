import Testing

@testable import NeuralNetworks

@Suite("Every normalization")
struct NormalizationTests {
    @Test("has names of its own, and is in the list")
    func list() throws {
        #expect(problems(of: Normalizations.family.description.members) == [])
        let names = Normalizations.all.map { "\($0)" }
        #expect(try unlisted(in: "Normalizations", conformingTo: "Normalization", listed: names) == [])
        let withoutOne = try unlisted(
            in: "Normalizations", conformingTo: "Normalization", listed: Array(names.dropLast()))
        #expect(withoutOne == [names.last])
    }

    @Test("has a reference in Double, which gradients are compared with")
    func reference() {
        #expect(
            Normalizations.all.map { $0.description.name } == ReferenceNetwork.Normalization.allCases.map(\.rawValue))
    }

    @Test("by layer gives each example mean 0 and variance 1, the same at prediction, whatever stands beside it")
    func layer() {
        for (examples, units) in [(1, 2), (3, 5), (16, 16), (17, 33)] {
            var numbers = TestNumbers()
            let values = numbers.floats(examples * units)
            let trained = normalized(values, examples: examples, units: units) { $0.train($1) }
            #expect(trained == normalized(values, examples: examples, units: units) { $0.predict($1) })
            for example in 0..<examples {
                let row = example * units..<(example + 1) * units
                let alone = normalized(Array(values[row]), examples: 1, units: units) { $0.train($1) }
                #expect(Array(trained[row]) == alone)
                let mean = alone.reduce(0, +) / Float(units)
                let variance = alone.reduce(0) { $0 + $1 * $1 } / Float(units)
                #expect(abs(mean) < 1e-5 && abs(variance - 1) < 1e-2, "\(mean), \(variance)")
            }
        }
    }

    /// y with γ = 1 and β = 0, `[examples × units]`.
    private func normalized(
        _ values: [Float], examples: Int, units: Int, _ pass: (LayerNormalization, NormalizedLayer) -> Void
    ) -> [Float] {
        let normalization = LayerNormalization()
        let panels = batchPanels(values, examples: examples, units: units)
        let layer = NormalizedLayer(
            examples: examples, units: units, values: panels.all, normalized: keptBuffer(count: panels.count).all,
            inverseDeviations: keptBuffer(
                count: normalization.deviationCount(examples: examples, units: units)
            ).all,
            scale: buffer([Float](repeating: 1, count: units)), shift: keptBuffer(count: units).all,
            statistics: keptBuffer(count: 0).all)
        pass(normalization, layer)
        return rows(panels, examples: examples, units: units)
    }
}
