import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

private let mnist = ProcessInfo.processInfo.environment[DataLocation.variable].map { $0 + "/mnist" }
private let hasMNIST = mnist.map { PathKind(path: $0) == .folder } ?? false

@Suite(
    "MNIST is what is known of it",
    .enabled(if: hasMNIST, "ESPALIER_DATA does not name a folder with a folder 'mnist'"))
struct MNISTTests {
    // Counts and sums that the distribution is known by; the centroid figure is scikit-learn's NearestCentroid.
    @Test("Counts, sums and a nearest-centroid classifier")
    func facts() throws {
        var source = IDXSource()
        source.path = "mnist"
        let dataset = try source.load(relativeTo: "")
        #expect(dataset.testCount == 10_000)
        #expect(dataset.labels.prefix(10) == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4])
        var counts = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 2)
        for (example, label) in dataset.labels.enumerated() { counts[example < 60_000 ? 0 : 1][Int(label)] += 1 }
        #expect(counts[0] == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949])
        #expect(counts[1] == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009])

        guard case .bytes(let bytes) = dataset.features.storage else {
            Issue.record("pixels are bytes")
            return
        }
        let train = bytes.prefix(60_000 * 784)
        var histogram = [Int](repeating: 0, count: 256)
        for pixel in train { histogram[Int(pixel)] += 1 }
        let sum = histogram.enumerated().reduce(0) { $0 + $1.offset * $1.element }
        #expect(sum == 1_567_298_545)
        #expect(bytes.suffix(10_000 * 784).reduce(0) { $0 + Int($1) } == 264_923_200)
        let mean = Double(sum) / 255 / Double(train.count)
        let squares = histogram.enumerated().reduce(0) { $0 + $1.offset * $1.offset * $1.element }
        let deviation = (Double(squares) / 65_025 / Double(train.count) - mean * mean).squareRoot()
        #expect(abs(mean - 0.130660) < 5e-7)
        #expect(abs(deviation - 0.308108) < 5e-7)
        #expect(abs(nearestCentroidAccuracy(dataset, bytes, counts[0]) - 0.8203) < 5e-5)
    }

    @Test("A split leaves the test part alone and keeps the classes in proportion")
    func split() throws {
        var settings = DatasetSettings()
        var source = IDXSource()
        source.path = "mnist"
        settings.source = source
        settings.scale = .unit
        let examples = try DatasetCache(folder: "").examples(for: settings, seed: 0)
        #expect(examples.test == Array(60_000..<70_000))
        #expect(examples.validation.count == 12_000)
        #expect(examples.train.count == 48_000)
        // A fifth of 5923 zeros is 1184.6, of 6742 ones 1348.4.
        #expect(examples.validation.count { examples.labels[Int($0)] == 0 } == 1185)
        #expect(examples.validation.count { examples.labels[Int($0)] == 1 } == 1348)
    }

    private func nearestCentroidAccuracy(_ dataset: Dataset, _ bytes: [UInt8], _ counts: [Int]) -> Double {
        var sums = [Double](repeating: 0, count: 7840)
        for example in 0..<60_000 {
            let base = Int(dataset.labels[example]) * 784
            for pixel in 0..<784 { sums[base + pixel] += Double(bytes[example * 784 + pixel]) }
        }
        let centroids = sums.indices.map { sums[$0] / Double(counts[$0 / 784]) }
        let norms = (0..<10).map { label in
            (0..<784).reduce(0) { $0 + centroids[label * 784 + $1] * centroids[label * 784 + $1] }
        }
        var correct = 0
        for example in 60_000..<70_000 {
            // |x − c|² without |x|², which is the same for all centroids.
            var distances = norms
            for pixel in 0..<784 where bytes[example * 784 + pixel] > 0 {
                let value = 2 * Double(bytes[example * 784 + pixel])
                for label in 0..<10 { distances[label] -= value * centroids[label * 784 + pixel] }
            }
            let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? 0
            if nearest == Int(dataset.labels[example]) { correct += 1 }
        }
        return Double(correct) / 10_000
    }
}
