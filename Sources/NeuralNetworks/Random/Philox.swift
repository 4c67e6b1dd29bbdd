/// The counter-based generator Philox4x32-10: a keyed mixing of a counter, without any state.
///
/// Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, doi:10.1145/2063384.2063405. Each of
/// the ten rounds makes, from counter c₀…c₃ and key k₀, k₁,
///
///     c₀′ = high(M₁·c₂) ⊕ c₁ ⊕ k₀      c₁′ = low(M₁·c₂)
///     c₂′ = high(M₀·c₀) ⊕ c₃ ⊕ k₁      c₃′ = low(M₀·c₀)
///
/// and then adds the Weyl constants W₀, W₁ to the key.
public enum Philox {
    static let roundCount = 10
    /// M₀, the multiplier of the counter's first word.
    static let multiplier0: UInt32 = 0xD251_1F53
    /// M₁, the multiplier of the counter's third word.
    static let multiplier1: UInt32 = 0xCD9E_8D57
    /// W₀, what each round adds to the key's first word.
    static let weyl0: UInt32 = 0x9E37_79B9
    /// W₁, what each round adds to the key's second word.
    static let weyl1: UInt32 = 0xBB67_AE85

    /// Four random words: a one-to-one function of the counter for each key.
    public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        var (c0, c1, c2, c3) = (counter[0], counter[1], counter[2], counter[3])
        var (k0, k1) = (key[0], key[1])
        for _ in 0..<roundCount {
            let first = UInt64(multiplier0) * UInt64(c0)
            let second = UInt64(multiplier1) * UInt64(c2)
            (c0, c1, c2, c3) = (
                UInt32(truncatingIfNeeded: second >> 32) ^ c1 ^ k0, UInt32(truncatingIfNeeded: second),
                UInt32(truncatingIfNeeded: first >> 32) ^ c3 ^ k1, UInt32(truncatingIfNeeded: first)
            )
            k0 &+= weyl0
            k1 &+= weyl1
        }
        return SIMD4(c0, c1, c2, c3)
    }

    /// The words of four blocks, whose counters follow each other in their first word alone: the first words of all four,
    /// then their second words, and so on.
    @inline(__always)
    static func fourBlocks(
        counter: SIMD4<UInt32>, key: SIMD2<UInt32>
    ) -> (SIMD4<UInt32>, SIMD4<UInt32>, SIMD4<UInt32>, SIMD4<UInt32>) {
        // Each word in a lane of twice its width, where its product finds room: nothing has to be moved between lanes.
        let low = SIMD4<UInt64>(repeating: 0xFFFF_FFFF)
        func wide(_ word: UInt32) -> SIMD4<UInt64> { SIMD4(repeating: UInt64(word)) }
        var word0 = (wide(counter[0]) &+ SIMD4(0, 1, 2, 3)) & low
        var (word1, word2, word3) = (wide(counter[1]), wide(counter[2]), wide(counter[3]))
        var (key0, key1) = (key[0], key[1])
        for _ in 0..<roundCount {
            let product0 = (word0 & low) &* UInt64(multiplier0)
            let product1 = (word2 & low) &* UInt64(multiplier1)
            word0 = (product1 &>> 32) ^ word1 ^ wide(key0)
            word1 = product1 & low
            word2 = (product0 &>> 32) ^ word3 ^ wide(key1)
            word3 = product0 & low
            key0 &+= weyl0
            key1 &+= weyl1
        }
        return (
            SIMD4(truncatingIfNeeded: word0), SIMD4(truncatingIfNeeded: word1), SIMD4(truncatingIfNeeded: word2),
            SIMD4(truncatingIfNeeded: word3)
        )
    }
}
