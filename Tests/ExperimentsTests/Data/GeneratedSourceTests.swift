import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Formulas make examples")
struct GeneratedSourceTests {
    private func rows(_ dataset: Dataset) -> [[Float]] {
        (0..<dataset.features.exampleCount).map { row in
            (0..<dataset.features.featureCount).map { dataset.features[row, $0] }
        }
    }

    private func load(_ source: some DataSource) throws -> Dataset { try source.load(relativeTo: "") }

    private func expectRows(_ dataset: Dataset, _ expected: [[Float]]) {
        for (row, wanted) in zip(rows(dataset), expected) {
            for (value, number) in zip(row, wanted) { #expect(abs(value - number) < 1e-7, "\(row) for \(wanted)") }
        }
        #expect(dataset.features.exampleCount == expected.count)
    }

    // scikit-learn 1.9.1: make_moons(7, shuffle=False).
    @Test("moons are scikit-learn's")
    func moons() throws {
        var source = MoonsSource()
        source.examples = 7
        let dataset = try load(source)
        expectRows(
            dataset,
            [
                [1, 0], [0, 1], [-1, 0], [0, 0.5], [0.5, -0.3660254037844386], [1.5, -0.3660254037844386], [2, 0.5],
            ])
        #expect(dataset.labels == [0, 0, 0, 1, 1, 1, 1])
        #expect(dataset.classNames == ["0", "1"])
        #expect(dataset.featureNames == ["x1", "x2"])
        #expect(dataset.origin == "moons")
    }

    // scikit-learn 1.9.1: make_circles(7, shuffle=False, factor=0.5).
    @Test("circles are scikit-learn's")
    func circles() throws {
        var source = CirclesSource()
        source.examples = 7
        source.factor = 0.5
        let dataset = try load(source)
        expectRows(
            dataset,
            [
                [1, 0], [-0.5, 0.8660254037844387], [-0.5, -0.8660254037844384], [0.5, 0], [0, 0.5], [-0.5, 0],
                [0, -0.5],
            ])
        #expect(dataset.labels == [0, 0, 0, 1, 1, 1, 1])
    }

    @Test("Noise has the deviation that was asked for")
    func noise() throws {
        var source = MoonsSource()
        source.examples = 4000
        let clean = rows(try load(source)).joined()
        source.noise = 0.25
        let noisy = rows(try load(source)).joined()
        let differences = zip(noisy, clean).map { Double($0 - $1) }
        let mean = differences.reduce(0, +) / 8000
        let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 8000
        // Five standard errors: σ/√n of the mean, σ²·√(2/n) of the variance.
        #expect(abs(mean) < 5 * 0.25 / 8000.0.squareRoot())
        #expect(abs(variance - 0.0625) < 5 * 0.0625 * (2.0 / 8000).squareRoot())
    }

    @Test("spirals wind out from the middle")
    func spirals() throws {
        var source = SpiralsSource()
        source.examples = 8
        source.turns = 0.5
        let dataset = try load(source)
        let r = Float(0.5).squareRoot()
        // Arm 0 at angles π/4, π/2, 3π/4, π with radii ¼ … 1; arm 1 opposite.
        let arm: [[Float]] = [[0.25 * r, 0.25 * r], [0, 0.5], [-0.75 * r, 0.75 * r], [-1, 0]]
        expectRows(dataset, arm + arm.map { [-$0[0], -$0[1]] })
        #expect(dataset.labels == [0, 0, 0, 0, 1, 1, 1, 1])
    }

    @Test("blobs are Gaussian around centers within ±10, shared out as evenly as can be")
    func blobs() throws {
        var source = BlobsSource()
        source.examples = 3001
        source.featureCount = 5
        source.clusterDeviation = 0.5
        let dataset = try load(source)
        #expect(dataset.classCounts == [1001, 1000, 1000])
        #expect(dataset.features.featureCount == 5)
        for label in 0..<3 {
            for feature in 0..<5 {
                let values = dataset.labels.indices.filter { dataset.labels[$0] == label }
                    .map { Double(dataset.features[$0, feature]) }
                let mean = values.reduce(0, +) / Double(values.count)
                let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
                #expect(abs(mean) < 10.1)
                #expect(abs(variance - 0.25) < 5 * 0.25 * (2.0 / 1000).squareRoot())
            }
        }
    }

    @Test("More examples keep the centers of blobs")
    func centers() throws {
        var source = BlobsSource()
        source.clusterDeviation = 0
        source.examples = 3
        let few = rows(try load(source))
        source.examples = 30
        #expect(Set(rows(try load(source))) == Set(few))
        #expect(Set(few).count == 3)
    }

    @Test("xor has opposite quarters in one class")
    func xor() throws {
        var source = XORSource()
        source.examples = 402
        let dataset = try load(source)
        var quarters = [0, 0, 0, 0]
        for (row, label) in zip(rows(dataset), dataset.labels) {
            let (isRight, isAbove) = (row[0] > 0, row[1] > 0)
            #expect((label == 1) == (isRight != isAbove))
            #expect(row.allSatisfy { abs($0) <= 1 && $0 != 0 })
            quarters[(isRight ? 1 : 0) + (isAbove ? 2 : 0)] += 1
        }
        // Of 402 the first two quarters, above on the right and on the left, have one more.
        #expect(quarters == [100, 100, 101, 101])
    }

    @Test("The seed decides the data", arguments: DataSources.all.indices)
    func seeds(index: Int) throws {
        let type = DataSources.all[index]
        guard type.init() is any GeneratedSource else { return }
        func digest(_ seed: Int) throws -> String {
            var value = type.init().componentValue
            for (place, field) in value.fields.enumerated() {
                if field.name == "seed" { value.fields[place] = .init("seed", .integer(seed)) }
                if field.name == "noise" { value.fields[place] = .init("noise", .number(0.1)) }
            }
            return try type.init(value).load(relativeTo: "").digest
        }
        #expect(try digest(1) == digest(1))
        #expect(try Set((0..<5).map(digest)).count == 5)
    }

    // Python 3: Philox4x32-10 (its zero known answer checked), uniforms from 53 of two words' bits, seed 7, float32 by
    // numpy 2.4.6, hashlib over the layout that `Dataset.digest` documents.
    @Test("The bytes are the same everywhere")
    func bytes() throws {
        var xor = XORSource()
        xor.seed = 7
        #expect(try load(xor).digest == "88b6f39e0afc7e1999baddadcb905998abaf3ed7cfc9f051dfea577c2769ea05")
        var blobs = BlobsSource()
        blobs.seed = 7
        blobs.clusterDeviation = 0
        #expect(try load(blobs).digest == "a68a3ec3b6209e18f28582b3e91e33bb77ae77e8920d1e6ebd3c17522981f262")
    }

    @Test("Too few examples for the classes are refused")
    func tooFew() {
        var source = BlobsSource()
        source.examples = 4
        source.centers = 5
        #expect(
            source.problems(relativeTo: "")
                == [
                    SettingProblem(
                        setting: "n_samples", message: "4 examples are too few for 5 classes",
                        advice: "each class needs at least one")
                ])
        #expect(throws: DataError.self) { try source.load(relativeTo: "") }
        source.examples = 5
        #expect(source.problems(relativeTo: "").isEmpty)
    }
}
