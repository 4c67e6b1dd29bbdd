import Testing

@testable import Statistics

@Suite("Numbers that are none")
struct RefusalTests {
    @Test("are refused by a trap, not carried into a report")
    func refused() async {
        await #expect(processExitsWith: .failure) { _ = Summary([1, .nan]) }
        await #expect(processExitsWith: .failure) { _ = PairedGains([1, .infinity]) }
        await #expect(processExitsWith: .failure) {
            _ = PairedGains([.number(.nan)], over: [.number(1)], higherIsBetter: true)
        }
        await #expect(processExitsWith: .failure) { _ = HolmCorrection.corrected([0.5, 1.5]) }
        await #expect(processExitsWith: .failure) { _ = BootstrapMean([1, -.infinity]) { _ in 0 } }
        await #expect(processExitsWith: .failure) { _ = ExpectedBest([.nan], higherIsBetter: true) }
        await #expect(processExitsWith: .failure) { _ = FriedmanTest([[1, .nan]], higherIsBetter: true) }
        await #expect(processExitsWith: .failure) { _ = FriedmanTest([[1, 2], [3]], higherIsBetter: true) }
        await #expect(processExitsWith: .failure) { _ = CriticalDifference(averageRanks: [1, 2], blockCount: 0) }
        await #expect(processExitsWith: .failure) { _ = StudentizedRange.quantile(of: 51, level: .fivePercent) }
        await #expect(processExitsWith: .failure) { _ = ChiSquared(degreesOfFreedom: 0) }
        await #expect(processExitsWith: .failure) {
            _ = FDistribution(numerator: 1, denominator: 1).upperProbability(.nan)
        }
    }

    @Test("are told from numbers that are")
    func accepted() async {
        await #expect(processExitsWith: .success) {
            _ = Summary([1, 2])
            _ = PairedGains([.number(1), nil, .diverged], over: [.diverged, .number(1), nil], higherIsBetter: true)
            _ = HolmCorrection.corrected([0, 1])
            _ = FriedmanTest([[1, 2], [3, 4]], higherIsBetter: true)
            _ = CriticalDifference(averageRanks: [1, 2], blockCount: 1)
        }
    }
}
