import Testing

@testable import Statistics

@Suite("The signed-rank test")
struct SignedRankTests {
    struct Case: Decodable, CustomTestStringConvertible {
        let differences: [Double]
        let zeros: Int
        let positive: Double
        let negative: Double
        let p: Double

        var testDescription: String { "\(differences.count) differences, p \(p)" }
    }

    private struct Cases: Decodable {
        let signedRanks: [Case]
    }

    private func probability(_ differences: [Double]) -> Double {
        SignedRankTest(PairedGains(differences)).probability
    }

    @Test("counts the sign patterns that are as one-sided, with ties and zeros")
    func counted() throws {
        let cases = try Fixture.load("pairs", as: Cases.self).signedRanks
        #expect(cases.count > 30)
        for each in cases {
            let test = SignedRankTest(PairedGains(each.differences))
            #expect(test.pairCount == each.differences.count)
            #expect(test.zeroCount == each.zeros, "\(each.testDescription)")
            #expect(test.positiveRankSum == each.positive, "\(each.testDescription)")
            #expect(test.negativeRankSum == each.negative, "\(each.testDescription)")
            #expect(relativeError(test.probability, each.p) < 1e-12, "\(each.testDescription)")
        }
        // Zeros that are left out before ranking, not after, are seen.
        let wrong = cases.filter { each in
            let used = each.differences.filter { $0 != 0 }
            return each.zeros > 0 && !used.isEmpty && relativeError(probability(used), each.p) > 1e-3
        }
        #expect(!wrong.isEmpty)
    }

    /// Fisher (1935), The design of experiments, § 17: Darwin's 15 pairs of maize plants, in eighths of an inch. W⁻ is 24;
    /// of the 2¹⁵ sign patterns 676 have a rank sum of at most 24, so p = 2·676/2¹⁵.
    @Test("of Darwin's maize is as the tables have it")
    func darwin() {
        let test = SignedRankTest(
            PairedGains([49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]))
        #expect(test.negativeRankSum == 24)
        #expect(test.positiveRankSum == 96)
        #expect(test.probability == 0.041_259_765_625)
    }

    @Test("is sure of nothing when nothing differs, and of little when little is known")
    func few() {
        #expect(probability([]) == 1)
        #expect(probability([0]) == 1)
        #expect(probability([0, 0, 0]) == 1)
        #expect(probability([3]) == 1)
        #expect(probability([3, 4]) == 0.5)
        #expect(probability([3, 3]) == 0.5)
        #expect(probability([-3, 3]) == 1)
    }

    @Test("has its smallest p when all signs agree, and says which", arguments: 1...12)
    func smallest(count: Int) {
        let test = SignedRankTest(PairedGains((1...count).map { Double($0) } + [0]))
        #expect(test.probability == test.smallestProbability)
        #expect(test.zeroCount == 1)
        #expect(test.smallestProbability == PairedDifference.smallestProbability(pairs: count))
    }

    @Test("does not care about the order of the pairs, the unit, or who is first", arguments: 1...20)
    func invariance(seed: UInt64) {
        var random = TestRandom(seed: seed)
        let differences = random.integers(12, in: -5...9).map(Double.init)
        let p = probability(differences)
        #expect(probability(random.shuffled(differences)) == p)
        #expect(probability(differences.map { -$0 }) == p)
        #expect(probability(differences.map { $0 * 1024 }) == p)
        let reversed = SignedRankTest(PairedGains(differences).reversed)
        #expect(reversed.positiveRankSum == SignedRankTest(PairedGains(differences)).negativeRankSum)
        // Ranks are what counts: stretching large gains changes nothing, exchanging two signs may.
        #expect(probability(differences.map { $0 * $0 * ($0 < 0 ? -1 : 1) }) == p)
    }

    @Test("finds less with each gain that turns against the others")
    func rising() {
        let sizes = (1...10).map(Double.init)
        let values = (0...10).map { turned in
            probability(sizes.enumerated().map { $0.offset < 10 - turned ? $0.element : -$0.element })
        }
        #expect(zip(values, values.dropFirst()).prefix(3).allSatisfy { $0 < $1 })
        #expect(values[0] == 2.0 / 1024)
    }

    @Test("takes differences that only rounding tells apart for equal")
    func rounding() {
        // 0.9 − 0.8 and 0.8 − 0.7 and 0.4 − 0.3 are three different doubles.
        let left: [Outcome?] = [.number(0.9), .number(0.8), .number(0.4), .number(0.2)]
        let right: [Outcome?] = [.number(0.8), .number(0.7), .number(0.3), .number(0.3)]
        let test = SignedRankTest(PairedGains(left, over: right, higherIsBetter: true))
        #expect(test.positiveRankSum == 7.5)
        #expect(test.negativeRankSum == 2.5)
        #expect(SignedRankTest(PairedGains([0.9 - 0.8, 0.8 - 0.7, 0.4 - 0.3, 0.2 - 0.3])).negativeRankSum != 2.5)
    }

    @Test("ranks a diverged run behind all others, and two of them level")
    func diverged() {
        let left: [Outcome?] = [.number(0.5), .number(0.5), .diverged, .diverged, nil]
        let right: [Outcome?] = [.number(0.25), .diverged, .number(0.1), .diverged, .number(1)]
        let test = SignedRankTest(PairedGains(left, over: right, higherIsBetter: true))
        #expect(test.pairCount == 4)
        #expect(test.zeroCount == 1)
        // Sizes 0, 0.25, ∞, ∞ have ranks 1, 2, 3.5, 3.5.
        #expect(test.positiveRankSum == 5.5)
        #expect(test.negativeRankSum == 3.5)
        let losses = SignedRankTest(PairedGains(left, over: right, higherIsBetter: false))
        #expect(losses.positiveRankSum == 3.5)
        #expect(losses.negativeRankSum == 5.5)
    }

    @Test("of a thousand pairs is exact too")
    func thousand() {
        let test = SignedRankTest(PairedGains((1...1000).map { $0 % 2 == 0 ? Double($0) : -Double($0) }))
        // W⁺ − W⁻ = 500, 1/36 of its standard deviation √(Σi²) = √333833500: by the normal distribution p = 0.97817.
        #expect(test.positiveRankSum - test.negativeRankSum == 500)
        #expect(abs(test.probability - 0.978_17) < 2e-4)
    }
}
