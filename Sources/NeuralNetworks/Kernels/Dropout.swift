/// Inverted dropout with masks out of the counter generator: a mask depends on seed, step, layer, example's place in
/// the batch and unit, and on nothing else.
enum Dropout {
    /// Writes target ← source · mask with a fresh mask of 0 (dropped, with probability `rate`) and 1 / (1 − rate) (kept).
    ///
    /// The 16 examples of a panel take the four words of four blocks: block 4·panel + j gives its word w to the
    /// example 16·panel + 4·w + j. The counter is [block, unit, step, purpose and layer].
    ///
    /// Srivastava et al. (2014), Dropout: a simple way to prevent neural networks from overfitting.
    ///
    /// - Parameters:
    ///   - source: Batch panels, `[⌈examples / 16⌉][units][16]`.
    ///   - target: Batch panels; may be `source`.
    ///   - mask: Batch panels; keeps the mask for back propagation.
    ///   - rate: The probability of dropping, 0…1, 1 not included.
    ///   - panels: The batch panels to write.
    ///   - step: The number of the update, from 1.
    ///   - layer: 0 for the inputs, then the hidden layers from 1.
    static func apply(
        _ source: FloatSlice, to target: FloatSlice, mask: FloatSlice, rate: Double, units: Int, panels: Range<Int>,
        seed: UInt64, step: Int, layer: Int
    ) {
        let stride = Tiles.panelStride(units)
        precondition(min(source.count, target.count, mask.count) >= panels.upperBound * stride, "too few floats")
        let threshold = UInt32(rate * 4_294_967_296)
        let kept = SIMD4<Float>(repeating: Float(1 / (1 - rate)))
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        let purpose = RandomPurpose.dropout.rawValue | UInt32(truncatingIfNeeded: layer) << 8
        let counterStep = UInt32(truncatingIfNeeded: step)
        for panel in panels {
            for unit in 0..<units {
                let words = Philox.fourBlocks(
                    counter: SIMD4(
                        UInt32(truncatingIfNeeded: panel * 4), UInt32(truncatingIfNeeded: unit), counterStep, purpose),
                    key: key)
                let offset = panel * stride + unit * Tiles.width
                let left = Vector(
                    lowHalf: SIMD4.zero.replacing(with: kept, where: words.0 .>= threshold),
                    highHalf: SIMD4.zero.replacing(with: kept, where: words.1 .>= threshold))
                let right = Vector(
                    lowHalf: SIMD4.zero.replacing(with: kept, where: words.2 .>= threshold),
                    highHalf: SIMD4.zero.replacing(with: kept, where: words.3 .>= threshold))
                store(left, mask.base, offset)
                store(right, mask.base, offset + 8)
                store(load(source.base, offset) * left, target.base, offset)
                store(load(source.base, offset + 8) * right, target.base, offset + 8)
            }
        }
    }
}
