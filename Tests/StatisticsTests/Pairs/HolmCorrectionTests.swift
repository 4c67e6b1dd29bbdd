import Testing

@testable import Statistics

@Suite("Holm's correction")
struct HolmCorrectionTests {
    private struct Case: Decodable {
        let p: [Double]
        let corrected: [Double]
    }

    private struct Cases: Decodable {
        let holm: [Case]
    }

    @Test("is that of statsmodels")
    func outside() throws {
        let cases = try Fixture.load("pairs", as: Cases.self).holm
        for each in cases {
            let corrected = HolmCorrection.corrected(each.p)
            #expect(zip(corrected, each.corrected).allSatisfy { relativeError($0, $1) < 1e-14 }, "\(each.p)")
            #expect(corrected.count == each.p.count)
        }
        // Bonferroni's, which multiplies all by their number, is another.
        #expect(
            cases.contains { each in
                each.p.map { min(1, $0 * Double(each.p.count)) } != HolmCorrection.corrected(each.p)
            })
    }

    @Test("multiplies by the number that is left, and never falls")
    func byHand() {
        #expect(HolmCorrection.corrected([]) == [])
        #expect(HolmCorrection.corrected([0.25]) == [0.25])
        #expect(HolmCorrection.corrected([0.25, 0.0625, 0.125]) == [0.25, 0.1875, 0.25])
        #expect(HolmCorrection.corrected([0.75, 0.5]) == [1, 1])
    }

    @Test("keeps the order, never makes smaller, and does not care how the list is ordered", arguments: 1...10)
    func laws(seed: UInt64) {
        var random = TestRandom(seed: seed)
        let p = random.integers(9, in: 0...1000).map { Double($0) / 1000 }
        let pairs = zip(p, HolmCorrection.corrected(p)).sorted { $0.0 < $1.0 }
        #expect(pairs.allSatisfy { $0.0 <= $0.1 && $0.1 <= 1 })
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 })
        #expect(HolmCorrection.corrected(p.reversed()) == HolmCorrection.corrected(p).reversed())
    }
}
