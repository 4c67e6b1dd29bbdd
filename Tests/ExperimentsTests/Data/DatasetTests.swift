import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The digest of a data set covers what can change a result")
struct DatasetTests {
    private func dataset(
        _ storage: FeatureMatrix.Storage = .bytes([0, 1, 2, 3, 254, 255]), labels: [Int32] = [0, 1, 1],
        classNames: [String] = ["é", "b"], featureNames: [String] = ["p", "q"], testCount: Int = 1,
        origin: String = "o"
    ) -> Dataset {
        Dataset(
            features: FeatureMatrix(storage, exampleCount: labels.count, featureCount: 6 / labels.count),
            labels: labels, classNames: classNames, featureNames: featureNames, testCount: testCount, origin: origin)
    }

    // Python 3, hashlib and struct, over the layout that `Dataset.digest` documents.
    @Test("The documented bytes are digested")
    func layout() {
        #expect(dataset().digest == "0acb538f2b303ea2c71c52d731aab40a5133b803c72bb7366c79e75d22212318")
        let floats = dataset(.floats([0, 1.5, -2, 3, 254, 1e-3]), testCount: 0)
        #expect(floats.digest == "8b84286bb2c5be5a463e0468f17ec3f81c4566b08b2767ff3bb26bb46b33a9bd")
    }

    @Test("Every part of the data counts, names of files and features do not")
    func parts() {
        let digests = [
            dataset(), dataset(.bytes([0, 1, 2, 3, 254, 254])), dataset(.floats([0, 1, 2, 3, 254, 255])),
            dataset(labels: [0, 1, 0]), dataset(labels: [0, 1], featureNames: ["p", "q", "r"]),
            dataset(classNames: ["e", "b"]), dataset(classNames: ["éb", ""]), dataset(testCount: 0),
        ].map(\.digest)
        #expect(Set(digests).count == digests.count)
        #expect(dataset(featureNames: ["x", "y"], origin: "elsewhere").digest == dataset().digest)
    }
}
