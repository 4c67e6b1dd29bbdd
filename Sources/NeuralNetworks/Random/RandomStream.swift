import Elementary

/// A sequence of random numbers that seed, purpose and index determine: the words of Philox4x32-10 blocks, in order.
///
/// The key is the seed; the counter's words are the block's number (low half, high half), the index and the purpose. So
/// streams of different seeds, purposes or indices share no block, and each is 2⁶⁶ words long.
public struct RandomStream: Sendable {
    private let key: SIMD2<UInt32>
    private let index: UInt32
    private let purpose: UInt32
    private var nextBlock: UInt64 = 0
    /// The words of four blocks, each word's of all blocks together.
    private var words = SIMD16<UInt32>()
    /// The words that were drawn of them.
    private var drawnCount = 16

    /// The stream at its start.
    ///
    /// - Parameters:
    ///   - seed: The seed of the run or of the data; all 64 bits count.
    ///   - purpose: What the numbers are for.
    ///   - index: Which of the purpose's streams: a layer, an epoch.
    public init(seed: UInt64, purpose: RandomPurpose, index: UInt32 = 0) {
        key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        self.index = index
        self.purpose = purpose.rawValue
    }

    /// A whole number, uniform over 0..<2³².
    public mutating func next() -> UInt32 {
        if drawnCount == 16 { drawFourBlocks() }
        // Block by block.
        let place = drawnCount % 4 * 4 + drawnCount / 4
        drawnCount += 1
        return words[place]
    }

    private mutating func drawFourBlocks() {
        // A multiple of 4, so that the low half carries after the four and not within.
        let counter = SIMD4(
            UInt32(truncatingIfNeeded: nextBlock), UInt32(truncatingIfNeeded: nextBlock >> 32), index, purpose)
        let drawn = Philox.fourBlocks(counter: counter, key: key)
        words = SIMD16(
            lowHalf: SIMD8(lowHalf: drawn.0, highHalf: drawn.1), highHalf: SIMD8(lowHalf: drawn.2, highHalf: drawn.3))
        nextBlock &+= 4
        drawnCount = 0
    }

    /// A number, uniform over the multiples of 2⁻⁵³ in [0, 1).
    public mutating func uniform() -> Double {
        Double(twoWords() >> 11) * 0x1p-53
    }

    /// A standard normal number: the normal quantile of a number that is uniform over the 2⁵² odd multiples of 2⁻⁵³ in
    /// (0, 1). No number is beyond ±8.21.
    public mutating func normal() -> Double {
        normalQuantile((Double(twoWords() >> 12) + 0.5) * 0x1p-52)
    }

    /// A whole number, uniform over 0..<count: no number is likelier than another.
    ///
    /// Lemire (2019), Fast random integer generation in an interval, arXiv:1805.10941, algorithm 5, with 32-bit words.
    ///
    /// - Precondition: `count` is in 1..<2³².
    public mutating func integer(below count: Int) -> Int {
        precondition(count >= 1 && count <= Int(UInt32.max), "expected a count in 1..<2³², got \(count)")
        let range = UInt64(count)
        var product = UInt64(next()) * range
        if product & 0xFFFF_FFFF < range {
            let rejectedCount = (1 << 32 - range) % range
            while product & 0xFFFF_FFFF < rejectedCount { product = UInt64(next()) * range }
        }
        return Int(product >> 32)
    }

    /// Puts the values in a random order, each order as likely as another.
    ///
    /// Fisher & Yates as Durstenfeld (1964), algorithm 235, runs it: from the last place down, each place trades with one
    /// at or before it.
    public mutating func shuffle<Element>(_ values: inout [Element]) {
        values.withUnsafeMutableBufferPointer { values in
            var remaining = values.count
            while remaining > 1 {
                let chosen = integer(below: remaining)
                remaining -= 1
                values.swapAt(remaining, chosen)
            }
        }
    }

    /// 64 bits, the first word drawn on top.
    private mutating func twoWords() -> UInt64 {
        let high = UInt64(next())
        return high << 32 | UInt64(next())
    }
}
