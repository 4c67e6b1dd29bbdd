import Testing

@testable import NeuralNetworks

@Suite("The sizes of layers")
struct LayerSizeTests {
    @Test("count weights and biases")
    func plain() {
        var network = NetworkSettings()
        network.hidden = [64, 32]
        let sizes = network.layerSizes(featureCount: 784, classCount: 10)
        #expect(sizes.map(\.inputs) == [784, 64, 32])
        #expect(sizes.map(\.outputs) == [64, 32, 10])
        #expect(sizes.map(\.weightCount) == [50176, 2048, 320])
        #expect(sizes.map(\.parameterCount) == [50240, 2080, 330])
    }

    @Test("count scales and shifts in place of biases, but not at the output")
    func normalized() {
        var network = NetworkSettings()
        network.hidden = [4]
        network.normalization = LayerNormalization()
        #expect(network.layerSizes(featureCount: 3, classCount: 2).map(\.parameterCount) == [20, 10])
    }

    @Test("are one layer without hidden units")
    func linear() {
        #expect(
            NetworkSettings().layerSizes(featureCount: 3, classCount: 2) == [
                LayerSize(inputs: 3, outputs: 2, parameterCount: 8)
            ])
    }
}
