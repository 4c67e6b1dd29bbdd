import Testing

@testable import NeuralNetworks

@Suite("A dropout mask")
struct DropoutTests {
    @Test("takes the words of Philox blocks as documented")
    func words() {
        let (examples, units, rate) = (37, 5, 0.3)
        let mask = mask(examples: examples, units: units, rate: rate, seed: 0x0123_4567_89AB_CDEF, step: 7, layer: 2)
        let key = SIMD2<UInt32>(0x89AB_CDEF, 0x0123_4567)
        for example in 0..<examples {
            for unit in 0..<units {
                let lane = example % 16
                let block = Philox.block(
                    counter: SIMD4(
                        UInt32(example / 16 * 4 + lane % 4), UInt32(unit), 7, RandomPurpose.dropout.rawValue | 2 << 8),
                    key: key)
                let kept = Double(block[lane / 4]) >= rate * 4_294_967_296
                #expect(mask[example * units + unit] == (kept ? Float(1 / 0.7) : 0))
            }
        }
    }

    @Test("drops the given fraction", arguments: [0.1, 0.5, 0.9])
    func fraction(rate: Double) {
        let mask = mask(examples: 1000, units: 100, rate: rate, seed: 3, step: 1, layer: 1)
        let dropped = Double(mask.count { $0 == 0 }) / 100_000
        #expect(abs(dropped - rate) < 4 * (rate * (1 - rate) / 100_000).squareRoot())
    }

    @Test("differs by seed, step and layer")
    func differs() {
        func bits(_ seed: UInt64, _ step: Int, _ layer: Int) -> [Float] {
            mask(examples: 16, units: 8, rate: 0.5, seed: seed, step: step, layer: layer)
        }
        let masks = [bits(1, 1, 1), bits(2, 1, 1), bits(1, 2, 1), bits(1, 1, 2), bits(1 << 32, 1, 1)]
        #expect(Set(masks).count == masks.count)
        #expect(bits(1, 1, 1) == masks[0])
    }

    @Test("at rate 0 keeps everything as it is")
    func none() {
        #expect(mask(examples: 20, units: 3, rate: 0, seed: 1, step: 1, layer: 0).allSatisfy { $0 == 1 })
    }

    private func mask(examples: Int, units: Int, rate: Double, seed: UInt64, step: Int, layer: Int) -> [Float] {
        let mask = keptBuffer(count: Tiles.batchPanelSize(examples: examples, units: units))
        let ones = keptBuffer(count: mask.count)
        ones.array = [Float](repeating: 1, count: mask.count)
        let dropped = keptBuffer(count: mask.count)
        Dropout.apply(
            ones.all, to: dropped.all, mask: mask.all, rate: rate, units: units, panels: 0..<Tiles.panelCount(examples),
            seed: seed, step: step, layer: layer)
        #expect(rows(dropped, examples: examples, units: units) == rows(mask, examples: examples, units: units))
        return rows(mask, examples: examples, units: units)
    }
}
