import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The plane of two-feature data")
struct DatasetPlaneTests {
    private func facts(
        _ labels: [Int32], featureCount: Int = 2, isSplitPerRun: Bool = false
    ) throws -> DatasetFacts {
        let values = labels.indices.flatMap { index in
            [Float](repeating: Float(index) / 10, count: featureCount)
        }
        let dataset = Dataset(
            features: FeatureMatrix(.floats(values), exampleCount: labels.count, featureCount: featureCount),
            labels: labels, classNames: ["a", "b"], featureNames: (0..<featureCount).map { "f\($0)" }, origin: "o")
        var split = SplitSettings()
        split.stratify = false
        return DatasetFacts(
            dataset, try dataset.examples(split: split, scale: .none, seed: 1), isSplitPerRun: isSplitPerRun)
    }

    @Test("has every example of a small data set with its part, in the digits of its features")
    func all() throws {
        let facts = try facts([0, 1, 0, 1, 1, 0, 0, 1, 0, 1])
        let plane = try #require(facts.plane)
        #expect(plane.points.map(\.x) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
        #expect(plane.points.map(\.label) == [0, 1, 0, 1, 1, 0, 0, 1, 0, 1])
        #expect(plane.points.count { $0.part == .train } == 6)
        #expect(plane.points.count { $0.part == .validation } == 2)
        #expect(plane.points.count { $0.part == .test } == 2)
        #expect(plane.featureNames == ["f0", "f1"])
        #expect(abs(plane.x.lowerBound + 0.09) < 1e-7)
        #expect(abs(plane.x.upperBound - 0.99) < 1e-7)
    }

    @Test("tells no parts where each seed has its own")
    func perRun() throws {
        let plane = try #require(try facts([0, 1, 0, 1, 1], isSplitPerRun: true).plane)
        #expect(plane.points.allSatisfy { $0.part == .varying })
    }

    @Test("has 600 of more examples, of each class in proportion, all along the data")
    func choice() throws {
        // Classes take turns, so that every other example would be of one class only.
        let labels = (0..<6000).map { Int32($0 % 2) }
        let plane = try #require(try facts(labels).plane)
        #expect(plane.points.count == 600)
        #expect(plane.points.count { $0.label == 1 } == 300)
        for tenth in 0..<10 {
            let inside = plane.points.count { $0.x >= Double(tenth) * 60 && $0.x < Double(tenth + 1) * 60 }
            #expect(inside == 60)
        }
        // 600/1000 of 990 and of 10.
        let rare = try #require(
            try facts([Int32](repeating: 0, count: 990) + [Int32](repeating: 1, count: 10)).plane)
        #expect(rare.points.count { $0.label == 0 } == 594)
        #expect(rare.points.count { $0.label == 1 } == 6)
    }

    @Test("gives fewer of its points when asked to, of each class in proportion")
    func fewer() throws {
        // Twelve and six examples: of six points four and two, each the third of three.
        let plane = try #require(try facts((0..<18).map { $0 % 3 == 0 ? 1 : 0 }).plane)
        let points = plane.points(atMost: 6)
        #expect(points.map(\.x) == [0.4, 0.6, 0.8, 1.3, 1.5, 1.7])
        #expect(plane.points(atMost: 18) == plane.points)
    }

    @Test("comes back from a lock file, and is missing for other data and in older files")
    func lock() throws {
        let facts = try facts([0, 1, 0, 1, 1, 0, 0])
        #expect(DatasetFacts(json: try JSONValue(facts.json.indentedBytes)) == facts)
        let wide = try self.facts([0, 1, 0, 1, 1], featureCount: 3)
        #expect(wide.plane == nil)
        #expect(wide.json["plane"] == nil)
        #expect(DatasetFacts(json: wide.json) == wide)
        guard let plane = facts.json["plane"]?.members else { return }
        for member in plane {
            let rest = JSONValue.object(plane.filter { $0 != member })
            #expect(DatasetPlane(json: rest) == nil, "without \(member.key)")
        }
    }
}
