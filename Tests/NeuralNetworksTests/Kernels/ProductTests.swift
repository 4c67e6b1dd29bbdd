import Testing

@testable import NeuralNetworks

/// Sizes around the width of vectors, panels and tiles.
let awkwardSizes = [1, 3, 6, 7, 16, 17, 31, 33]

@Suite("A product")
struct ProductTests {
    @Test("of outputs is one chain of fused multiply-adds from the bias on, k ascending, bit for bit")
    func outputs() {
        for examples in awkwardSizes {
            for inputs in awkwardSizes {
                for outputs in awkwardSizes {
                    var random = TestNumbers()
                    let weights = random.floats(inputs * outputs)
                    let bias = random.floats(outputs)
                    let x = random.floats(examples * inputs)
                    let z = keptBuffer(count: Tiles.batchPanelSize(examples: examples, units: outputs))
                    let shape = LayerShape(inputs: inputs, outputs: outputs)
                    Product.outputs(
                        shape, weights: storedWeights(weights, shape), bias: buffer(bias),
                        x: batchPanels(x, examples: examples, units: inputs).all, z: z.all,
                        panels: 0..<Tiles.panelCount(examples))
                    let expected = (0..<examples).flatMap { b in
                        (0..<outputs).map { n in
                            (0..<inputs).reduce(bias[n]) { sum, k in
                                sum.addingProduct(weights[n * inputs + k], x[b * inputs + k])
                            }
                        }
                    }
                    #expect(rows(z, examples: examples, units: outputs) == expected, "\(examples)×\(inputs)×\(outputs)")
                }
            }
        }
    }

    @Test("of input gradients is one chain of fused multiply-adds, n ascending, bit for bit")
    func inputGradients() {
        for (examples, inputs, outputs) in [
            (1, 1, 1), (3, 7, 17), (17, 33, 6), (33, 16, 31), (31, 5, 3), (17, 33, 300), (280, 20, 7),
            (5, 13, 200),
        ] {
            var random = TestNumbers()
            let weights = random.floats(inputs * outputs)
            let dz = random.floats(examples * outputs)
            let dx = keptBuffer(count: Tiles.batchPanelSize(examples: examples, units: inputs))
            let shape = LayerShape(inputs: inputs, outputs: outputs)
            Product.inputGradients(
                shape, weights: storedWeights(weights, shape),
                dz: batchPanels(dz, examples: examples, units: outputs).all, dx: dx.all,
                panels: 0..<Tiles.panelCount(examples))
            let expected = (0..<examples).flatMap { b in
                (0..<inputs).map { k in
                    (0..<outputs).reduce(Float.zero) { sum, n in
                        sum.addingProduct(weights[n * inputs + k], dz[b * outputs + n])
                    }
                }
            }
            #expect(rows(dx, examples: examples, units: inputs) == expected, "\(examples)×\(inputs)×\(outputs)")
        }
    }

    @Test("of weight gradients is one chain of fused multiply-adds, examples ascending, bit for bit")
    func weightGradients() {
        for (examples, inputs, outputs) in [
            (1, 1, 1), (3, 7, 17), (17, 33, 6), (33, 16, 31), (31, 5, 3), (16, 32, 12), (100, 70, 13),
        ] {
            var random = TestNumbers()
            let x = random.floats(examples * inputs)
            let dz = random.floats(examples * outputs)
            let turned = keptBuffer(count: Tiles.unitPanelSize(examples: examples, units: inputs))
            Tiles.turnToUnitPanels(
                batchPanels(x, examples: examples, units: inputs).all, turned.all, examples: examples, units: inputs,
                panels: 0..<Tiles.panelCount(examples))
            let shape = LayerShape(inputs: inputs, outputs: outputs)
            let dw = keptBuffer(count: shape.weightCount)
            Product.weightGradients(
                shape, dz: batchPanels(dz, examples: examples, units: outputs).all, x: turned.all, dw: dw.all,
                rowStride: shape.rowStride, examples: examples, outputs: 0..<outputs,
                inputPanels: 0..<Tiles.panelCount(inputs))
            let expected = (0..<outputs).flatMap { n in
                (0..<inputs).map { k in
                    (0..<examples).reduce(Float.zero) { sum, b in
                        sum.addingProduct(dz[b * outputs + n], x[b * inputs + k])
                    }
                }
            }
            let found = (0..<outputs).flatMap { n in (0..<inputs).map { dw.all[n * shape.rowStride + $0] } }
            #expect(found == expected, "\(examples)×\(inputs)×\(outputs)")
        }
    }

    @Test("that is cut into blocks and groups of panels has the same bits", arguments: [(2100, 7), (40, 290)])
    func blocks(inputs: Int, examples: Int) {
        var random = TestNumbers()
        let shape = LayerShape(inputs: inputs, outputs: 13)
        let (weights, x) = (random.floats(inputs * 13), random.floats(examples * inputs))
        let z = keptBuffer(count: Tiles.batchPanelSize(examples: examples, units: 13))
        z.array = [Float](repeating: 9, count: z.count)
        let panels = batchPanels(x, examples: examples, units: inputs).all
        let stored = storedWeights(weights, shape)
        let half = Tiles.panelCount(examples) / 2
        Product.outputs(shape, weights: stored, bias: nil, x: panels, z: z.all, panels: 0..<half)
        Product.outputs(
            shape, weights: stored, bias: nil, x: panels, z: z.all, panels: half..<Tiles.panelCount(examples))
        let expected = (0..<examples).flatMap { b in
            (0..<13).map { n in
                (0..<inputs).reduce(Float.zero) { $0.addingProduct(weights[n * inputs + $1], x[b * inputs + $1]) }
            }
        }
        #expect(rows(z, examples: examples, units: 13) == expected)
    }

    @Test("in another order of the sum gives other bits, so that the tests above can fail")
    func negativeControl() {
        var random = TestNumbers()
        let (a, b) = (random.floats(33), random.floats(33))
        let ascending = (0..<33).reduce(Float.zero) { $0.addingProduct(a[$1], b[$1]) }
        let descending = (0..<33).reversed().reduce(Float.zero) { $0.addingProduct(a[$1], b[$1]) }
        #expect(ascending != descending)
    }
}

@Suite("Tiles")
struct TilesTests {
    @Test("turned there and back are what they were, and zero beyond the last unit and example")
    func roundTrip() {
        for examples in awkwardSizes {
            for units in awkwardSizes {
                var random = TestNumbers()
                let values = random.floats(examples * units)
                let panels = batchPanels(values, examples: examples, units: units)
                let turned = keptBuffer(count: Tiles.unitPanelSize(examples: examples, units: units))
                turned.array = [Float](repeating: 9, count: turned.count)
                let all = 0..<Tiles.panelCount(examples)
                Tiles.turnToUnitPanels(panels.all, turned.all, examples: examples, units: units, panels: all)
                for unit in 0..<(Tiles.panelCount(units) * 16) {
                    for example in 0..<examples {
                        let value = turned.all[((unit / 16) * examples + example) * 16 + unit % 16]
                        #expect(value == (unit < units ? values[example * units + unit] : 0))
                    }
                }
                let back = keptBuffer(count: panels.count)
                back.array = [Float](repeating: 9, count: back.count)
                Tiles.turnToBatchPanels(turned.all, back.all, examples: examples, units: units, panels: all)
                #expect(back.array == panels.array)
            }
        }
    }
}
