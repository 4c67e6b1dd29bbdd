import Foundation
import NeuralNetworks
import Testing

@testable import Reports

@Suite("The scores of classes")
struct ClassScoresTests {
    /// A confusion matrix with what scikit-learn makes of it.
    private struct Case: Decodable {
        let name: String
        let counts: [[Int]]
        let precision: [Double]
        let recall: [Double]
        let f1: [Double]
        let support: [Int]
        let macro: [Double]
        let accuracy: Double
    }

    @Test("are those of scikit-learn, classes without examples or predictions included")
    func scikitLearn() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/scores.json")
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
        #expect(cases.count == 6)
        for expected in cases {
            let counts = ConfusionCounts(
                part: "test", classCount: expected.counts.count, counts: expected.counts.flatMap { $0 })
            let scores = ClassScores.all(of: counts)
            #expect(scores.map(\.support) == expected.support, "\(expected.name)")
            for (found, wanted) in [
                (scores.map(\.precision), expected.precision), (scores.map(\.recall), expected.recall),
                (scores.map(\.f1), expected.f1),
                ([scores.macro(\.precision), scores.macro(\.recall), scores.macro(\.f1)], expected.macro),
            ] {
                #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-15 }, "\(expected.name): \(found) \(wanted)")
            }
        }
    }

    @Test("count each class alike, and a quotient without a denominator as 0")
    func byHand() {
        // 10 of 12 found, 1 of 8 taken for the first; nobody of the third class, and one taken for it.
        let scores = ClassScores.all(
            of: ConfusionCounts(part: "test", classCount: 3, counts: [10, 1, 1, 1, 7, 0, 0, 0, 0]))
        #expect(scores[0] == ClassScores(support: 12, predictedCount: 11, correctCount: 10))
        #expect(scores[0].precision == 10.0 / 11)
        #expect(scores[0].recall == 10.0 / 12)
        #expect(scores[0].f1 == 20.0 / 23)
        #expect(scores[1].precision == 7.0 / 8)
        #expect(scores[2].recall == 0)
        #expect(scores[2].f1 == 0)
        #expect(abs(scores.macro(\.recall) - (10.0 / 12 + 7.0 / 8) / 3) < 1e-15)
        #expect(scores.hasUndefined)
        #expect(!Array(scores.prefix(2)).hasUndefined)
        #expect([ClassScores]().macro(\.f1) == 0)
    }
}
