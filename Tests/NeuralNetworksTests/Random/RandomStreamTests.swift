import Elementary
import NeuralNetworks
import Testing

@Suite("A random stream")
struct RandomStreamTests {
    private func words(seed: UInt64, purpose: RandomPurpose, index: UInt32 = 0, count: Int = 8) -> [UInt32] {
        var stream = RandomStream(seed: seed, purpose: purpose, index: index)
        return (0..<count).map { _ in stream.next() }
    }

    @Test("gives the words of Philox blocks, in order")
    func blocks() {
        let words = words(seed: 0x1234_5678_9ABC_DEF0, purpose: .shuffling, index: 7, count: 72)
        let expected = (0..<18).flatMap { block in
            let counter = SIMD4<UInt32>(UInt32(block), 0, 7, 3)
            let words = Philox.block(counter: counter, key: SIMD2(0x9ABC_DEF0, 0x1234_5678))
            return (0..<4).map { words[$0] }
        }
        #expect(words == expected)
    }

    @Test("is another one for each seed, purpose and index")
    func distinct() {
        let seeds: [UInt64] = [0, 1, 2, 1 << 32, 1 << 32 + 1, 1 << 63, .max]
        let indices: [UInt32] = [0, 1, 2, .max]
        var streams: [[UInt32]] = []
        for seed in seeds {
            for purpose in RandomPurpose.allCases {
                for index in indices { streams.append(words(seed: seed, purpose: purpose, index: index)) }
            }
        }
        #expect(Set(streams).count == seeds.count * RandomPurpose.allCases.count * indices.count)
        #expect(words(seed: 5, purpose: .data) == words(seed: 5, purpose: .data))
    }

    @Test("makes numbers in [0, 1) of 53 bits, the first word on top")
    func uniformBits() {
        let words = words(seed: 9, purpose: .data, count: 6)
        var stream = RandomStream(seed: 9, purpose: .data)
        for pair in 0..<3 {
            let bits = UInt64(words[2 * pair]) << 32 | UInt64(words[2 * pair + 1])
            #expect(stream.uniform() == Double(bits >> 11) / 9_007_199_254_740_992)
        }
    }

    @Test("has uniform numbers with the moments of the uniform distribution")
    func uniformMoments() {
        var stream = RandomStream(seed: 2, purpose: .data)
        let numbers = (0..<100_000).map { _ in stream.uniform() }
        #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
        // Four standard errors: 4·√(1/12/n), 4·√(1/180/n).
        #expect(abs(moment(numbers, 1) - 1.0 / 2) < 0.0037)
        #expect(abs(moment(numbers.map { $0 - 0.5 }, 2) - 1.0 / 12) < 0.001)
    }

    @Test("has uniform numbers that fill 256 bins evenly, by either half of their bits")
    func uniformBins() {
        var stream = RandomStream(seed: 3, purpose: .data)
        var (high, low) = ([Int](repeating: 0, count: 256), [Int](repeating: 0, count: 256))
        for _ in 0..<100_000 {
            let number = stream.uniform()
            high[Int(number * 256)] += 1
            low[Int(number * 0x1p53) & 255] += 1
        }
        // χ² with 255 degrees of freedom: 255 ± 22.6.
        #expect(chiSquare(high) > 150 && chiSquare(high) < 370)
        #expect(chiSquare(low) > 150 && chiSquare(low) < 370)
    }

    @Test("has normal numbers with the moments and tails of the normal distribution")
    func normalMoments() {
        var stream = RandomStream(seed: 4, purpose: .initialization)
        let numbers = (0..<100_000).map { _ in stream.normal() }
        // Four standard errors: √(1/n), √(2/n), √(15/n), √(96/n).
        #expect(abs(moment(numbers, 1)) < 0.0127)
        #expect(abs(moment(numbers, 2) - 1) < 0.0179)
        #expect(abs(moment(numbers, 3)) < 0.049)
        #expect(abs(moment(numbers, 4) - 3) < 0.124)
        // 2·(1 − Φ(1.96)) = 0.05, 2·(1 − Φ(3)) = 0.0027
        #expect(abs(share(numbers) { abs($0) > 1.96 } - 0.05) < 0.0028)
        #expect(abs(share(numbers) { abs($0) > 3 } - 0.0027) < 0.00066)
    }

    private func moment(_ numbers: [Double], _ order: Int) -> Double {
        numbers.reduce(0) { $0 + power($1, order) } / Double(numbers.count)
    }

    private func share(_ numbers: [Double], where isCounted: (Double) -> Bool) -> Double {
        Double(numbers.count(where: isCounted)) / Double(numbers.count)
    }
}

/// Σ (observed − expected)²/expected, all bins expected alike.
func chiSquare(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
}
