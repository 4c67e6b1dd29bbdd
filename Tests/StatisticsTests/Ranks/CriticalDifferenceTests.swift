import Testing

@testable import Statistics

@Suite("The critical difference")
struct CriticalDifferenceTests {
    private struct Quantiles: Decodable {
        let fivePercent: [Double]
        let tenPercent: [Double]
    }

    /// Demšar (2006), table 5 (a): q/√2 for 2 … 10 configurations.
    static let published: [(CriticalDifference.Level, [Double])] = [
        (.fivePercent, [1.960, 2.343, 2.569, 2.728, 2.850, 2.949, 3.031, 3.102, 3.164]),
        (.tenPercent, [1.645, 2.052, 2.291, 2.459, 2.589, 2.693, 2.780, 2.855, 2.920]),
    ]

    @Test("has the quantiles of the fixture, to the last digit, and those of the paper")
    func quantiles() throws {
        let quantiles = try Fixture.load("studentized_range", as: Quantiles.self)
        for (level, expected) in [
            (CriticalDifference.Level.fivePercent, quantiles.fivePercent), (.tenPercent, quantiles.tenPercent),
        ] {
            #expect(expected.count == CriticalDifference.largestCount - 1)
            let values = (2...CriticalDifference.largestCount).map { StudentizedRange.quantile(of: $0, level: level) }
            #expect(values == expected)
            #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
        }
        for (level, expected) in Self.published {
            for (index, value) in expected.enumerated() {
                let quantile = StudentizedRange.quantile(of: index + 2, level: level) / 2.0.squareRoot()
                #expect(abs(quantile - value) < 0.0011, "\(level), \(index + 2)")
            }
        }
    }

    @Test("of two is that of the normal distribution")
    func two() {
        let quantile = StudentizedRange.quantile(of: 2, level: .fivePercent) / 2.0.squareRoot()
        #expect(abs(normalProbability(below: quantile) - 0.975) < 1e-15)
    }

    @Test("has the worked numbers of Demšar: 1.25, and 1.12 at ten per cent")
    func demsar() throws {
        let test = try #require(FriedmanTest(FriedmanTests.trees, higherIsBetter: true))
        let five = try #require(CriticalDifference(averageRanks: test.averageRanks, blockCount: 14))
        let ten = try #require(
            CriticalDifference(averageRanks: test.averageRanks, blockCount: 14, level: .tenPercent))
        #expect(abs(five.value - 1.25) < 5e-3)
        #expect(abs(ten.value - 1.12) < 5e-3)
        // At ten per cent C4.5 is worse than C4.5+m and C4.5+m+cf; the post-hoc test cannot place C4.5+cf.
        #expect(ten.order == [3, 1, 2, 0])
        #expect(ten.groups == [0...2, 2...3])
        #expect(five.groups == [0...3])
    }

    @Test("joins exactly those whose p by scikit-posthocs is above the level")
    func nemenyi() throws {
        for each in try Fixture.load("ranks", as: FriedmanTests.Cases.self).cases {
            for (level, alpha) in [(CriticalDifference.Level.fivePercent, 0.05), (.tenPercent, 0.1)] {
                let difference = try #require(
                    CriticalDifference(averageRanks: each.ranks, blockCount: each.blocks.count, level: level))
                for (i, left) in difference.order.enumerated() {
                    for (j, right) in difference.order.enumerated() where i < j {
                        let isJoined = difference.groups.contains { $0.contains(i) && $0.contains(j) }
                        #expect(isJoined == (each.nemenyi[left][right] > alpha), "\(left), \(right)")
                    }
                }
            }
        }
    }

    @Test("has groups that are as large as they can be, and none inside another")
    func groups() throws {
        let ranks = [1.0, 2, 3, 4, 5]
        // CD = q·√(30/(6·N)): with 100 blocks 0.61, with 20 blocks 1.36, with 5 blocks 2.73, with 2 blocks 4.31.
        func groups(_ blockCount: Int) throws -> [ClosedRange<Int>] {
            try #require(CriticalDifference(averageRanks: ranks, blockCount: blockCount)).groups
        }
        #expect(try groups(100) == [])
        #expect(try groups(20) == [0...1, 1...2, 2...3, 3...4])
        #expect(try groups(5) == [0...2, 1...3, 2...4])
        #expect(try groups(2) == [0...4])
    }

    @Test("takes configurations that are level for one group, in any order")
    func level() throws {
        let level = try #require(CriticalDifference(averageRanks: [1.5, 1.5], blockCount: 1_000_000))
        #expect(level.groups == [0...1])
        #expect(level.order == [0, 1])
        let jumbled = try #require(CriticalDifference(averageRanks: [3, 1, 2], blockCount: 1_000))
        #expect(jumbled.order == [1, 2, 0])
        #expect(jumbled.groups == [])
    }

    @Test("is not known for one configuration or for more than 50")
    func limits() {
        #expect(CriticalDifference(averageRanks: [1], blockCount: 3) == nil)
        #expect(CriticalDifference(averageRanks: [Double](repeating: 1, count: 50), blockCount: 3) != nil)
        #expect(CriticalDifference(averageRanks: [Double](repeating: 1, count: 51), blockCount: 3) == nil)
    }
}
