import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Measured speed")
struct SpeedTests {
    @Test("of training leaves the warm-up out of the count, and comes with losses that fall")
    func throughput() throws {
        var settings = TrainingSettings()
        settings.epochs = 12
        let optimizer = try #require(Optimizers.all.first { $0.description.name == "adam" })
        let result = Throughput.measure(
            widths: [16, 12, 3], examples: 320,
            training: Training(
                network: NetworkSettings(), optimizer: optimizer.init(), regularization: Regularization(),
                settings: settings, seed: 1), cores: 2)
        #expect(result.epochs == 12)
        #expect(result.losses.count == 13)
        let (first, last) = (try #require(result.losses.first), try #require(result.losses.last))
        #expect(last < 0.9 * first)
        // One label in eight is random: nothing can learn it all.
        #expect(last > 0.2)
        #expect(result.seconds > 0)
        #expect(abs(result.examplesPerSecond * result.seconds - 12 * 320) < 1e-6)
    }

    @Test("of a product is the time of one, not of all repetitions")
    func product() {
        let small = KernelSpeed.product(ProductBenchmark(.outputs, examples: 16, inputs: 4, outputs: 4), seconds: 0.02)
        let large = KernelSpeed.product(
            ProductBenchmark(.outputs, examples: 64, inputs: 256, outputs: 256), seconds: 0.02)
        #expect(small < 0.001)
        // 16,384 times the work.
        #expect(large > 10 * small)
    }
}
