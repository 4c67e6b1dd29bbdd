import Testing

@testable import Statistics

@Suite("Friedman's test")
struct FriedmanTests {
    struct Case: Decodable {
        let blocks: [[Double]]
        let ranks: [Double]
        let chiSquared: Double
        let chiSquaredP: Double
        let f: Double
        let fP: Double
        let nemenyi: [[Double]]
    }

    struct Cases: Decodable {
        let cases: [Case]
    }

    /// Demšar (2006), table 6: the areas under the curve of four variants of a decision tree (C4.5, with m, with cf, with
    /// both) on 14 data sets. Of the two that are printed as 0.975 he ranks the third column before the fourth.
    static let trees: [[Double]] = [
        [0.763, 0.768, 0.771, 0.798], [0.599, 0.591, 0.590, 0.569], [0.954, 0.971, 0.968, 0.967],
        [0.628, 0.661, 0.654, 0.657], [0.882, 0.888, 0.886, 0.898], [0.936, 0.931, 0.916, 0.931],
        [0.661, 0.668, 0.609, 0.685], [0.583, 0.583, 0.563, 0.625], [0.775, 0.838, 0.866, 0.875],
        [1.000, 1.000, 1.000, 1.000], [0.940, 0.962, 0.965, 0.962], [0.619, 0.666, 0.614, 0.669],
        [0.972, 0.981, 0.975, 0.9749], [0.957, 0.978, 0.946, 0.970],
    ]

    @Test("is SciPy's, with Iman and Davenport's F")
    func outside() throws {
        for each in try Fixture.load("ranks", as: Cases.self).cases {
            let test = try #require(FriedmanTest(each.blocks, higherIsBetter: true))
            #expect(zip(test.averageRanks, each.ranks).allSatisfy { relativeError($0, $1) < 1e-14 })
            #expect(relativeError(test.chiSquared, each.chiSquared) < 1e-11)
            #expect(relativeError(test.chiSquaredProbability, each.chiSquaredP) < 1e-10)
            #expect(relativeError(try #require(test.ratio), each.f) < 1e-10)
            #expect(relativeError(try #require(test.ratioProbability), each.fP) < 1e-10)
        }
    }

    @Test("has the worked numbers of Demšar")
    func demsar() throws {
        let test = try #require(FriedmanTest(Self.trees, higherIsBetter: true))
        #expect(zip(test.averageRanks, [3.143, 2.000, 2.893, 1.964]).allSatisfy { abs($0 - $1) < 5e-4 })
        // He does not correct for ties: χ² = 9.28 and F = 3.69 there.
        let squares = test.averageRanks.reduce(0) { $0 + $1 * $1 }
        let chiSquared = 12.0 * 14 / (4 * 5) * (squares - 4 * 5 * 5 / 4)
        #expect(abs(chiSquared - 9.28) < 5e-3)
        #expect(abs(13 * chiSquared / (14 * 3 - chiSquared) - 3.69) < 5e-3)
        // Three groups of two and one of four level results: 3·6 + 60 of 14·4·15.
        #expect(relativeError(test.chiSquared, chiSquared / (1 - 78.0 / 840)) < 1e-13)
        let critical = FDistribution(numerator: 3, denominator: 39).upperProbability(2.85)
        #expect(abs(critical - 0.05) < 5e-4)
    }

    @Test("of two configurations on one block, of none, and of all level")
    func few() throws {
        #expect(FriedmanTest([[Double]](), higherIsBetter: true) == nil)
        #expect(FriedmanTest([[1.0], [2.0]], higherIsBetter: true) == nil)
        let one = try #require(FriedmanTest([[1.0, 2.0]], higherIsBetter: true))
        #expect(one.averageRanks == [2, 1] && one.chiSquared == 1 && one.ratio == nil && one.ratioProbability == nil)
        let level = try #require(FriedmanTest([[3.0, 3.0], [5.0, 5.0]], higherIsBetter: true))
        #expect(level.averageRanks == [1.5, 1.5] && level.chiSquared == 0 && level.chiSquaredProbability == 1)
        #expect(level.ratio == 0 && level.ratioProbability == 1)
        let alike = try #require(FriedmanTest([[1.0, 2, 3], [4.0, 5, 6], [0.0, 1, 9]], higherIsBetter: true))
        #expect(alike.chiSquared == 6 && alike.ratio == .infinity && alike.ratioProbability == 0)
    }

    @Test("ranks a diverged configuration last, whichever way is better")
    func diverged() throws {
        let blocks: [[Outcome]] = [[.number(3), .diverged, .number(1)], [.diverged, .diverged, .number(2)]]
        for higherIsBetter in [true, false] {
            let test = try #require(FriedmanTest(blocks, higherIsBetter: higherIsBetter))
            #expect(test.averageRanks == (higherIsBetter ? [1.75, 2.75, 1.5] : [2.25, 2.75, 1]))
        }
    }

    @Test("sees ranks alone: not the order of the blocks, nor their scales, nor the direction", arguments: 1...10)
    func invariance(seed: UInt64) throws {
        var random = TestRandom(seed: seed)
        let blocks = (0..<7).map { _ in random.integers(5, in: 0...9).map(Double.init) }
        let test = try #require(FriedmanTest(blocks, higherIsBetter: true))
        let shuffled = try #require(FriedmanTest(random.shuffled(blocks), higherIsBetter: true))
        #expect(shuffled.averageRanks == test.averageRanks && shuffled.ratio == test.ratio)
        #expect(shuffled.chiSquared == test.chiSquared && Set(shuffled.ranks) == Set(test.ranks))
        let rescaled = blocks.enumerated().map { row, block in block.map { $0 * $0 * $0 + Double(row) } }
        #expect(FriedmanTest(rescaled, higherIsBetter: true) == test)
        #expect(FriedmanTest(blocks.map { $0.map { -$0 } }, higherIsBetter: false) == test)
        let reversed = try #require(FriedmanTest(blocks, higherIsBetter: false))
        #expect(reversed.chiSquared == test.chiSquared)
        #expect(zip(reversed.averageRanks, test.averageRanks).allSatisfy { abs($0 + $1 - 6) < 1e-14 })
        #expect(abs(test.averageRanks.reduce(0, +) - 15) < 1e-13)
        // Exchanging two results in one block is seen.
        var other = blocks
        other[0] = [9, 8, 7, 6, 5]
        other[1] = [5, 6, 7, 8, 9]
        var swapped = other
        swapped[1].swapAt(0, 4)
        #expect(FriedmanTest(other, higherIsBetter: true) != FriedmanTest(swapped, higherIsBetter: true))
    }
}

@Suite("Ranks that equal numbers share")
struct AverageRanksTests {
    @Test("are the means of the ranks that they take up")
    func ties() {
        #expect(AverageRanks([10, 20, 20, 5]).doubled == [4, 7, 7, 2])
        #expect(AverageRanks([10, 20, 20, 5]).tieSum == 6)
        #expect(AverageRanks([1, 1, 1]).doubled == [4, 4, 4])
        #expect(AverageRanks([1, 1, 1]).tieSum == 24)
        #expect(AverageRanks([]).doubled == [])
        #expect(AverageRanks([.infinity, 1, .infinity]).doubled == [5, 2, 5])
    }

    @Test("reach as far as the tolerance does")
    func tolerance() {
        #expect(AverageRanks([1, 1.5, 4], tolerance: 0.5).doubled == [3, 3, 6])
        #expect(AverageRanks([1, 1.5, 4], tolerance: 0.25).doubled == [2, 4, 6])
    }
}
