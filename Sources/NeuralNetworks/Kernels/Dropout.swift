/// Inverted dropout with masks out of the counter generator: a mask depends on seed, step, layer, example's place in
/// the batch and unit, and on nothing else.
enum Dropout {
    /// Fills batch panels with 0 (dropped, with probability `rate`) or 1 / (1 − rate) (kept).
    ///
    /// The 16 examples of a panel take the four words of four blocks: block 4·panel + j gives its word w to the
    /// example 16·panel + 4·w + j. The counter is [block, unit, step, purpose and layer].
    ///
    /// Srivastava et al. (2014), Dropout: a simple way to prevent neural networks from overfitting.
    ///
    /// - Parameters:
    ///   - mask: Batch panels, `[⌈examples / 16⌉][units][16]`.
    ///   - rate: The probability of dropping, 0…1, 1 not included.
    ///   - step: The number of the update, from 1.
    ///   - layer: 0 for the inputs, then the hidden layers from 1.
    static func fillMask(
        _ mask: FloatSlice, rate: Double, examples: Int, units: Int, seed: UInt64, step: Int, layer: Int
    ) {
        precondition(mask.count >= Tiles.batchPanelSize(examples: examples, units: units), "mask too small")
        let threshold = UInt32(rate * 4_294_967_296)
        let kept = Float(1 / (1 - rate))
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        let purpose = RandomPurpose.dropout.rawValue | UInt32(truncatingIfNeeded: layer) << 8
        let counterStep = UInt32(truncatingIfNeeded: step)
        for panel in 0..<Tiles.panelCount(examples) {
            for unit in 0..<units {
                let words = fourBlocks(
                    first: UInt32(truncatingIfNeeded: panel * 4), unit: UInt32(truncatingIfNeeded: unit),
                    step: counterStep, purpose: purpose, key: key)
                let output = mask.base + (panel * units + unit) * Tiles.width
                let zero = SIMD4<Float>.zero
                let keep = SIMD4<Float>(repeating: kept)
                storeFour(zero.replacing(with: keep, where: words.0 .>= threshold), output, 0)
                storeFour(zero.replacing(with: keep, where: words.1 .>= threshold), output, 4)
                storeFour(zero.replacing(with: keep, where: words.2 .>= threshold), output, 8)
                storeFour(zero.replacing(with: keep, where: words.3 .>= threshold), output, 12)
            }
        }
    }

    /// The four words of the Philox4x32-10 blocks first…first + 3, one block per lane.
    @inline(__always)
    private static func fourBlocks(
        first: UInt32, unit: UInt32, step: UInt32, purpose: UInt32, key: SIMD2<UInt32>
    ) -> (SIMD4<UInt32>, SIMD4<UInt32>, SIMD4<UInt32>, SIMD4<UInt32>) {
        var word0 = SIMD4<UInt32>(first, first &+ 1, first &+ 2, first &+ 3)
        var word1 = SIMD4<UInt32>(repeating: unit)
        var word2 = SIMD4<UInt32>(repeating: step)
        var word3 = SIMD4<UInt32>(repeating: purpose)
        var (key0, key1) = (key[0], key[1])
        for _ in 0..<Philox.roundCount {
            let product0 = SIMD4<UInt64>(truncatingIfNeeded: word0) &* UInt64(Philox.multiplier0)
            let product1 = SIMD4<UInt64>(truncatingIfNeeded: word2) &* UInt64(Philox.multiplier1)
            let (high0, low0) = halves(product0)
            let (high1, low1) = halves(product1)
            word0 = high1 ^ word1 ^ key0
            word1 = low1
            word2 = high0 ^ word3 ^ key1
            word3 = low0
            key0 &+= Philox.weyl0
            key1 &+= Philox.weyl1
        }
        return (word0, word1, word2, word3)
    }

    @inline(__always)
    private static func halves(_ product: SIMD4<UInt64>) -> (high: SIMD4<UInt32>, low: SIMD4<UInt32>) {
        (SIMD4<UInt32>(truncatingIfNeeded: product &>> 32), SIMD4<UInt32>(truncatingIfNeeded: product))
    }

    @inline(__always)
    private static func storeFour(_ value: SIMD4<Float>, _ base: UnsafeMutablePointer<Float>, _ offset: Int) {
        UnsafeMutableRawPointer(base + offset).storeBytes(of: value, as: SIMD4<Float>.self)
    }
}
