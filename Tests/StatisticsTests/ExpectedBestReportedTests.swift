import Statistics
import Testing

@Suite("The expected best, told by another number")
struct ExpectedBestReportedTests {
    // Three tries with losses 0.2, 0.1, 0.3 on validation and accuracies 0.9, 0.8, 0.5 on test.
    private let losses = [0.2, 0.1, 0.3]
    private let accuracies = [0.9, 0.8, 0.5]

    @Test("is the mean of one try, the best's of all, and in between what all draws of two come to")
    func byHand() {
        func expected(_ tries: Int) -> Double {
            ExpectedBest.reported(losses, as: accuracies, tries: tries, higherIsBetter: false)
        }
        #expect(abs(expected(1) - 2.2 / 3) < 1e-12)
        // {0.2, 0.1} → 0.8, {0.2, 0.3} → 0.9, {0.1, 0.3} → 0.8
        #expect(abs(expected(2) - 2.5 / 3) < 1e-12)
        #expect(expected(3) == 0.8)
    }

    @Test("of itself is the unbiased curve")
    func itself() {
        let curve = ExpectedBest(losses, higherIsBetter: false).unbiased
        for tries in 1...3 {
            #expect(ExpectedBest.reported(losses, as: losses, tries: tries, higherIsBetter: false) == curve[tries - 1])
        }
    }

    @Test("takes the first of equals")
    func ties() {
        #expect(ExpectedBest.reported([1, 1], as: [5, 7], tries: 2, higherIsBetter: true) == 5)
        #expect(ExpectedBest.reported([1, 1], as: [5, 7], tries: 1, higherIsBetter: true) == 6)
    }
}
