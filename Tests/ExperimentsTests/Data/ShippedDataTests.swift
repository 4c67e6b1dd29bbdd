import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The data of the shipped experiments are what they should be")
struct ShippedDataTests {
    private func load(_ name: String) throws -> Dataset {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        var source = CSVSource()
        source.path = "data/\(name).csv"
        return try source.load(relativeTo: root.joined(separator: "/") + "/experiments")
    }

    private func sum(_ dataset: Dataset, feature: Int) -> Double {
        (0..<dataset.features.exampleCount).reduce(0) { $0 + Double(dataset.features[$1, feature]) }
    }

    // scikit-learn 1.9.1: load_digits(), bincount and sum.
    @Test("digits.csv")
    func digits() throws {
        let dataset = try load("digits")
        #expect(dataset.classNames == (0..<10).map(String.init))
        #expect(dataset.classCounts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
        #expect(dataset.features.featureCount == 64)
        #expect((0..<64).reduce(0) { $0 + sum(dataset, feature: $1) } == 561_718)
        guard case .bytes = dataset.features.storage else {
            Issue.record("pixels are bytes")
            return
        }
    }

    // scikit-learn 1.9.1: load_iris(), bincount and sums of the columns.
    @Test("iris.csv")
    func iris() throws {
        let dataset = try load("iris")
        #expect(dataset.classCounts == [50, 50, 50])
        for (feature, expected) in [876.5, 458.6, 563.7, 179.9].enumerated() {
            #expect(abs(sum(dataset, feature: feature) - expected) < 1e-4)
        }
    }
}
