import NeuralNetworks
import Testing

@Suite("What benchmarks take the time of")
struct BenchmarkTests {
    @Test("computes each product: the sum of ones is the number of its terms")
    func products() {
        for (examples, inputs, outputs) in [(1, 1, 1), (32, 64, 10), (17, 5, 33), (64, 4, 6)] {
            func result(_ kind: ProductBenchmark.Kind) -> Float {
                ProductBenchmark(kind, examples: examples, inputs: inputs, outputs: outputs).multiply(repetitions: 2)
            }
            #expect(result(.outputs) == Float(inputs))
            #expect(result(.inputGradients) == Float(outputs))
            #expect(result(.weightGradients) == Float(examples))
        }
    }

    @Test("does every multiply-add of the peak: the lanes begin at 528 together, and each round adds to all of them")
    func peak() {
        #expect(MultiplyAddPeak.run(rounds: 0, left: 1, right: 1) == 528)
        #expect(
            MultiplyAddPeak.run(rounds: 10, left: 2, right: 0.5) == 528
                + Float(10 * MultiplyAddPeak.multiplyAddsPerRound))
    }
}
