import Testing

@testable import Statistics

@Suite("The expected best of n")
struct ExpectedBestTests {
    private struct Case: Decodable {
        let results: [Double]
        let biased: [Double]
        let unbiased: [Double]
    }

    private struct Cases: Decodable {
        let cases: [Case]
    }

    private func error(_ curve: [Double], _ expected: [Double]) -> Double {
        guard curve.count == expected.count else { return .infinity }
        return zip(curve, expected).map(relativeError).max() ?? 0
    }

    @Test("is the mean over all ways to draw n results")
    func outside() throws {
        for each in try Fixture.load("budget", as: Cases.self).cases {
            let best = ExpectedBest(each.results, higherIsBetter: true)
            #expect(error(best.biased, each.biased) < 1e-14)
            #expect(error(best.unbiased, each.unbiased) < 1e-14)
            let lowest = ExpectedBest(each.results.map { -$0 }, higherIsBetter: false)
            #expect(error(lowest.biased, each.biased.map { -$0 }) < 1e-14)
            #expect(error(lowest.unbiased, each.unbiased.map { -$0 }) < 1e-14)
            // The one is not the other.
            if Set(each.results).count > 1 { #expect(error(best.biased, each.unbiased) > 1e-3) }
        }
    }

    @Test("of nothing is no curve")
    func none() {
        #expect(ExpectedBest([Double](), higherIsBetter: true).biased == [])
        #expect(ExpectedBest([Double](), higherIsBetter: true).unbiased == [])
    }

    @Test("takes a diverged run for the worst that it is told")
    func diverged() {
        let outcomes: [Outcome] = [.number(0.5), .diverged, .number(0.75)]
        #expect(
            ExpectedBest(outcomes, divergedAs: 0, higherIsBetter: true)
                == ExpectedBest([0, 0.5, 0.75], higherIsBetter: true))
        #expect(
            ExpectedBest(outcomes, divergedAs: 2, higherIsBetter: false)
                == ExpectedBest([0.5, 2, 0.75], higherIsBetter: false))
    }

    @Test("begins with the mean, rises, ends with the best, and the biased one stays below", arguments: 1...10)
    func laws(seed: UInt64) {
        var random = TestRandom(seed: seed)
        let results = random.integers(40, in: 0...1023).map { Double($0) / 1024 }
        let best = ExpectedBest(results, higherIsBetter: true)
        let mean = results.reduce(0, +) / 40
        #expect(abs(best.biased[0] - mean) < 1e-14 && abs(best.unbiased[0] - mean) < 1e-14)
        #expect(best.unbiased.last == results.max())
        for curve in [best.biased, best.unbiased] {
            #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 <= $1 + 1e-14 })
        }
        #expect(zip(best.biased, best.unbiased).dropFirst().allSatisfy { $0 < $1 })
        #expect(ExpectedBest(random.shuffled(results), higherIsBetter: true) == best)
    }

    @Test("of a thousand results neither overflows nor drowns")
    func many() {
        let best = ExpectedBest((1...1000).map(Double.init), higherIsBetter: true)
        // Without replacement, the mean of the largest of n out of 1 … N is n·(N + 1)/(n + 1).
        for n in [1, 2, 10, 500, 999, 1000] {
            #expect(relativeError(best.unbiased[n - 1], Double(n) * 1001 / Double(n + 1)) < 1e-12)
        }
    }
}
