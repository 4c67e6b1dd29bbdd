import Testing

@testable import Statistics

@Suite("The probability of improvement")
struct ProbabilityOfImprovementTests {
    private struct Case: Decodable {
        let wins: Int
        let ties: Int
        let losses: Int
        let estimate: Double
        let low: Double
        let high: Double
    }

    private struct Cases: Decodable {
        let improvement: [Case]
    }

    private func improvement(wins: Int, ties: Int = 0, losses: Int) -> ProbabilityOfImprovement {
        ProbabilityOfImprovement(
            PairedGains(
                [Double](repeating: 2, count: wins) + [Double](repeating: 0, count: ties)
                    + [Double](repeating: -0.5, count: losses)))
    }

    @Test("has the interval of its bootstrap distribution, counted in fractions")
    func outside() throws {
        for each in try Fixture.load("pairs", as: Cases.self).improvement {
            let result = improvement(wins: each.wins, ties: each.ties, losses: each.losses)
            #expect(result.estimate == each.estimate)
            #expect(result.interval == Interval(low: each.low, high: each.high), "\(each)")
            // Ties that count as losses are seen.
            if each.ties > 0 {
                let other = improvement(wins: each.wins, losses: each.losses + each.ties)
                #expect(other.estimate != each.estimate)
            }
        }
    }

    @Test("of nothing is nothing, and of one pair has no interval")
    func few() {
        let none = improvement(wins: 0, losses: 0)
        #expect(none.estimate == nil && none.interval == nil && none.verdict == nil && none.pairCount == 0)
        let one = improvement(wins: 1, losses: 0)
        #expect(one.estimate == 1 && one.interval == nil && one.verdict == nil)
        #expect(improvement(wins: 0, ties: 4, losses: 0).interval == Interval(low: 0.5, high: 0.5))
    }

    /// Bouthillier et al. (2021): not significant when the interval reaches down to 0.5, not meaningful when it does not
    /// reach beyond 0.75.
    @Test("is judged by the rule of the paper")
    func verdicts() {
        #expect(improvement(wins: 7, losses: 3).verdict == .notSignificant)
        #expect(improvement(wins: 20, losses: 9).verdict == .meaningful)
        #expect(improvement(wins: 8, losses: 0).verdict == .meaningful)
        #expect(improvement(wins: 600, losses: 400).verdict == .notMeaningful)
        #expect(improvement(wins: 5, ties: 20, losses: 5).verdict == .notSignificant)
        #expect(improvement(wins: 0, losses: 9).verdict == .notSignificant)
        #expect(ProbabilityOfImprovement.threshold == 0.75)
    }

    @Test("asks for 29 pairs, as the paper does")
    func recommended() {
        // (2·1.644854/(2.449490·0.25))² = 28.86.
        #expect(ProbabilityOfImprovement.recommendedPairCount == 29)
    }

    @Test("of the other one is what is left, interval and all", arguments: 1...12)
    func symmetry(seed: UInt64) throws {
        var random = TestRandom(seed: seed)
        let gains = PairedGains(random.integers(9, in: -2...3).map(Double.init))
        let (left, right) = (ProbabilityOfImprovement(gains), ProbabilityOfImprovement(gains.reversed))
        #expect(left.winCount == right.lossCount && left.tieCount == right.tieCount)
        let (estimate, other) = (try #require(left.estimate), try #require(right.estimate))
        #expect(abs(estimate + other - 1) < 1e-15)
        let (interval, mirrored) = (try #require(left.interval), try #require(right.interval))
        #expect(abs(interval.low + mirrored.high - 1) < 1e-15)
        #expect(abs(interval.high + mirrored.low - 1) < 1e-15)
        #expect(interval.contains(estimate))
        #expect(ProbabilityOfImprovement(PairedGains(random.shuffled(gains.values))) == left)
    }

    @Test("rises, ends of the interval too, with each pair that turns from loss to win")
    func rising() {
        let results = (0...12).map { improvement(wins: $0, losses: 12 - $0) }
        for (left, right) in zip(results, results.dropFirst()) {
            #expect((left.estimate ?? 1) < (right.estimate ?? 0))
            #expect((left.interval?.low ?? 1) <= (right.interval?.low ?? 0))
            #expect((left.interval?.high ?? 1) <= (right.interval?.high ?? 0))
        }
    }
}
