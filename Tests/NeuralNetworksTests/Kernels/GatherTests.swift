import Testing

@testable import NeuralNetworks

@Suite("Gathering a batch")
struct GatherTests {
    @Test("scales each feature and fills panels up with zeros", arguments: [1, 7, 8, 15, 16, 17, 33, 40])
    func places(featureCount: Int) {
        var numbers = TestNumbers()
        let exampleCount = 9
        let bytes = (0..<exampleCount * featureCount).map { _ in UInt8((numbers.float() + 1) * 127) }
        let scaling = FeatureScaling(offsets: numbers.floats(featureCount), factors: numbers.floats(featureCount))
        let indices: [Int32] = [8, 3, 3, 0]
        for storage in [FeatureMatrix.Storage.bytes(bytes), .floats(bytes.map { Float($0) })] {
            let target = keptBuffer(count: Tiles.unitPanelSize(examples: 4, units: featureCount))
            for index in 0..<target.count { target.all[index] = .nan }
            Gather.inputs(
                FeatureMatrix(storage, exampleCount: exampleCount, featureCount: featureCount), scaling: scaling,
                indices: indices[...], positions: 0..<4, target: target.all)
            for position in 0..<4 {
                for feature in 0..<(Tiles.panelCount(featureCount) * 16) {
                    let found = target.all[(feature / 16 * 4 + position) * 16 + feature % 16]
                    guard feature < featureCount else {
                        #expect(found == 0)
                        continue
                    }
                    let raw = Float(bytes[Int(indices[position]) * featureCount + feature])
                    #expect(found == (raw - scaling.offsets[feature]) * scaling.factors[feature])
                }
            }
        }
    }

    @Test("writes the wanted positions alone")
    func positions() {
        let features = FeatureMatrix(.floats([1, 2, 3]), exampleCount: 3, featureCount: 1)
        let target = keptBuffer(count: 48)
        Gather.inputs(
            features, scaling: FeatureScaling(offsets: [1], factors: [10]), indices: [0, 1, 2], positions: 1..<2,
            target: target.all)
        #expect(target.array.enumerated().filter { $0.element != 0 }.map(\.offset) == [16])
        #expect(target.all[16] == 10)
    }
}
