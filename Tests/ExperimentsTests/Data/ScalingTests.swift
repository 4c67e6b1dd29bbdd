import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Scaling is fitted on the training part alone")
struct ScalingTests {
    static let values: [Float] = [1, 10, 5, -3.5, 2, 20, 5, 0.25, 4, 40, 5, 1e6, 8, 35, 5, 7]

    private func dataset(_ values: [Float] = values, labels: [Int32] = [0, 1, 0, 1]) -> Dataset {
        Dataset(
            features: FeatureMatrix(
                .floats(values), exampleCount: labels.count, featureCount: values.count / labels.count),
            labels: labels, classNames: ["a", "b"],
            featureNames: (0..<values.count / labels.count).map { "x\($0)" }, origin: "toy")
    }

    // numpy 2.4.6, float64: A.mean(0), 1/A.std(0), of the rows above.
    @Test("standardize takes the mean and divides by the standard deviation with divisor n")
    func standardize() throws {
        let scaling = try Scaling.standardize.fit(dataset(), on: [0, 1, 2, 3])
        #expect(scaling.offsets == [3.75, 26.25, 5, 250000.9375])
        #expect(scaling.factors == [0.3730019232961255, 0.08386278693775347, 0, 2.3094039634262773e-06])
    }

    @Test("minmax takes the least and divides by the range")
    func minmax() throws {
        let scaling = try Scaling.minmax.fit(dataset(), on: [0, 1, 2, 3])
        #expect(scaling.offsets == [1, 10, 5, -3.5])
        #expect(scaling.factors == ([7, 30, .infinity, 1_000_003.5] as [Float]).map { 1 / $0 })
        let part = try Scaling.minmax.fit(dataset(), on: [1, 3])
        #expect(part.offsets == [2, 20, 5, 0.25])
        #expect(part.factors == ([6, 15, .infinity, 6.75] as [Float]).map { 1 / $0 })
    }

    @Test("none changes nothing, unit divides bytes by 255 and nothing else")
    func fixed() throws {
        #expect(
            try Scaling.none.fit(dataset(), on: [0])
                == FeatureScaling(offsets: [0, 0, 0, 0], factors: [1, 1, 1, 1]))
        let bytes = Dataset(
            features: FeatureMatrix(.bytes([0, 255, 7, 9]), exampleCount: 2, featureCount: 2), labels: [0, 1],
            classNames: ["a", "b"], featureNames: ["x", "y"], origin: "toy")
        #expect(
            try Scaling.unit.fit(bytes, on: [0]) == FeatureScaling(offsets: [0, 0], factors: [1 / 255, 1 / 255]))
        #expect(throws: DataError.self) { try Scaling.unit.fit(dataset(), on: [0]) }
    }

    @Test("Bytes and floats of the same values are scaled alike", arguments: [Scaling.minmax, .standardize])
    func storages(scale: Scaling) throws {
        let numbers: [UInt8] = [0, 255, 7, 9, 3, 200, 16, 4]
        let labels: [Int32] = [0, 1, 0, 1]
        let bytes = Dataset(
            features: FeatureMatrix(.bytes(numbers), exampleCount: 4, featureCount: 2), labels: labels,
            classNames: ["a", "b"], featureNames: ["x", "y"], origin: "toy")
        let floats = dataset(numbers.map(Float.init))
        #expect(try scale.fit(bytes, on: [0, 2, 3]) == scale.fit(floats, on: [0, 2, 3]))
    }

    @Test(
        "A feature without spread is switched off, however its mean rounds", arguments: [Scaling.minmax, .standardize])
    func constant(scale: Scaling) throws {
        let same = dataset([0.1, 0.1, 0.1, 0.2], labels: [0, 1, 0, 1])
        #expect(try scale.fit(same, on: [0, 1, 2]).factors == [0])
        #expect(try scale.fit(same, on: [0, 1, 3]).factors != [0])
        let tiny = dataset([0, .leastNonzeroMagnitude, 0, 0], labels: [0, 1, 0, 1])
        #expect(try scale.fit(tiny, on: [0, 1, 2]).factors == [0])
    }

    @Test(
        "Nothing leaks: validation and test examples do not change the scaling, training examples do",
        arguments: [
            Scaling.minmax, .standardize,
        ])
    func leakage(scale: Scaling) throws {
        let labels = (0..<20).map { Int32($0 % 2) }
        let values = (0..<40).map { Float($0 * $0 % 23) }
        var split = SplitSettings()
        split.validation = .count(5)
        split.test = .count(5)
        func examples(_ values: [Float]) throws -> Examples {
            try dataset(values, labels: labels).examples(split: split, scale: scale, seed: 0)
        }
        let original = try examples(values)
        for example in 0..<20 {
            var changed = values
            changed[2 * example] = 1000
            let scaling = try examples(changed).scaling
            #expect((scaling == original.scaling) == !original.train.contains(Int32(example)))
        }
    }
}
