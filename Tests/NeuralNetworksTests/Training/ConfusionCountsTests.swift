import Testing

@testable import NeuralNetworks

@Suite("Confusion counts")
struct ConfusionCountsTests {
    @Test("are those of each test example alone")
    func naive() throws {
        let examples = Sectors.examples(test: 180..<300)
        let outcome = try Sectors.train(on: examples)
        let counts = try #require(outcome.confusion)
        var expected = [Int](repeating: 0, count: 9)
        for index in examples.test {
            let prediction = Sectors.prediction(of: outcome.parameters, for: examples, index)
            expected[Int(examples.labels[Int(index)]) * 3 + prediction] += 1
        }
        #expect(counts.part == "test")
        #expect(counts.counts == expected)
        #expect(expected.filter { $0 > 0 }.count > 3, "the network should err here and there: \(expected)")
    }

    @Test("have the accuracy on their diagonal, digit by digit")
    func trace() throws {
        let outcome = try Sectors.train(on: Sectors.examples(test: 180..<300))
        let counts = try #require(outcome.confusion)
        let correct = (0..<3).reduce(0) { $0 + counts[$1, $1] }
        #expect(counts.counts.reduce(0, +) == 120)
        #expect(Double(correct) / 120 == outcome[metric: "test.accuracy"])
    }

    @Test("are of the validation part where there is no test part, and of none without either")
    func parts() throws {
        let outcome = try Sectors.train(on: Sectors.examples(test: 0..<0))
        let counts = try #require(outcome.confusion)
        #expect(counts.part == "validation")
        #expect(counts.counts.reduce(0, +) == 60)
        #expect(try Sectors.train(on: Sectors.examples(validation: 0..<0, test: 0..<0)).confusion == nil)
    }

    @Test("change nothing else of an outcome")
    func evaluation() throws {
        let examples = Sectors.examples(test: 180..<300)
        let trainer = Sectors.trainer()
        var counts: ConfusionCounts? = ConfusionCounts(part: "test", classCount: 3)
        let counted = trainer.evaluate(examples, examples.test, confusion: &counts)
        let plain = trainer.evaluate(examples, examples.test)
        #expect(counted.loss == plain.loss)
        #expect(counted.accuracy == plain.accuracy)
    }

    @Test("are left out where there are more than a hundred classes, and after a divergence")
    func left() throws {
        #expect(try Sectors.train(on: Sectors.examples(test: 180..<300, classCount: 100)).confusion != nil)
        let many = try Sectors.train(on: Sectors.examples(test: 180..<300, classCount: 101))
        #expect(many.ending == .finished)
        #expect(many.confusion == nil)
        let wild = try Sectors.train(on: Sectors.examples(test: 180..<300), learningRate: 1e38)
        #expect(wild.ending != .finished)
        #expect(wild.confusion == nil)
        #expect(wild.classMap == nil)
    }
}
