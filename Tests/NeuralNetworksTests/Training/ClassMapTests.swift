import Testing

@testable import NeuralNetworks

@Suite("A class map")
struct ClassMapTests {
    @Test("says at every point what the network predicts there")
    func predictions() throws {
        let examples = Sectors.examples(test: 180..<300)
        let outcome = try Sectors.train(on: examples)
        let map = try #require(outcome.classMap)
        let model = Sectors.trainer(parameters: outcome.parameters).model
        let box = try #require(FeatureBox(examples.features))
        let side = map.side
        #expect(side == 113)
        var features: [Float] = []
        for row in 0..<side {
            for column in 0..<side {
                let (s, t) = (Double(column) / 112, Double(row) / 112)
                features.append(Float(box.x.lowerBound + (box.x.upperBound - box.x.lowerBound) * s))
                features.append(Float(box.y.lowerBound + (box.y.upperBound - box.y.lowerBound) * t))
            }
        }
        let points = Examples(
            features: FeatureMatrix(.floats(features), exampleCount: side * side, featureCount: 2),
            labels: [Int32](repeating: 0, count: side * side), classCount: 3, scaling: examples.scaling, train: [],
            validation: [], test: [])
        let expected = (0..<(side * side)).map { UInt8(Sectors.prediction(model, points, Int32($0))) }
        // Where a coordinate was rounded otherwise, a point on a border may fall to the other side.
        let differing = zip(map.classes, expected).filter { $0 != $1 }.count
        #expect(differing <= 2)
        #expect(Set(map.classes) == [0, 1, 2])
    }

    @Test("is of two-feature data alone")
    func otherData() throws {
        let outcome = Sectors.examples(test: 180..<300, featureCount: 3)
        #expect(FeatureBox(outcome.features) == nil)
        #expect(try Sectors.train(on: outcome).classMap == nil)
        #expect(try Sectors.train(on: Sectors.examples(test: 180..<300, classCount: 52)).classMap != nil)
        #expect(try Sectors.train(on: Sectors.examples(test: 180..<300, classCount: 53)).classMap == nil)
    }

    @Test("asks for few points, and leaves none beside another class unasked")
    func shapes() {
        let shapes: [(String, (Int, Int) -> UInt8)] = [
            ("one class", { _, _ in 1 }),
            ("a line", { row, column in 3 * row > column + 40 ? 1 : 0 }),
            ("a disc", { row, column in (row - 50) * (row - 50) + (column - 61) * (column - 61) < 900 ? 2 : 0 }),
            ("quarters", { row, column in UInt8((row > 56 ? 2 : 0) + (column > 31 ? 1 : 0)) }),
            ("a thread", { row, column in row < 30 || row < 100 && abs(column - 61 - row / 7) <= 1 ? 1 : 0 }),
            ("a spike", { row, column in 8 * abs(column - 56) < 100 - row ? 1 : 0 }),
            (
                "a ring",
                { row, column in [1, 0, 1][min(2, ((row - 56) * (row - 56) + (column - 56) * (column - 56)) / 700)] }
            ),
        ]
        for (name, shape) in shapes {
            var asked: Set<Int> = []
            let map = ClassMap { points in
                #expect(asked.isDisjoint(with: points), "\(name): a point is asked for twice")
                asked.formUnion(points)
                return points.map { shape($0 / 113, $0 % 113) }
            }
            let expected = (0..<(113 * 113)).map { shape($0 / 113, $0 % 113) }
            #expect(map.classes == expected, "\(name)")
            #expect(asked.count < 113 * 113 / 5, "\(name): \(asked.count) points")
        }
    }

    @Test("does not see what hides between the points of the coarse grid")
    func islands() {
        let map = ClassMap { points in points.map { $0 == 20 * 113 + 20 ? 1 : 0 } }
        #expect(map.classes.allSatisfy { $0 == 0 })
    }

    @Test("covers the data and a tenth of their extent on each side")
    func box() throws {
        let matrix = FeatureMatrix(.floats([1, 5, 3, 5, 2, 5]), exampleCount: 3, featureCount: 2)
        let box = try #require(FeatureBox(matrix))
        #expect(box == FeatureBox(x: 0.8...3.2, y: 2.5...7.5))
        let bytes = FeatureMatrix(.bytes([0, 10, 100, 30]), exampleCount: 2, featureCount: 2)
        #expect(FeatureBox(bytes) == FeatureBox(x: -10...110, y: 8...32))
        #expect(FeatureBox(FeatureMatrix(.floats([]), exampleCount: 0, featureCount: 2)) == nil)
        #expect(FeatureBox(FeatureMatrix(.floats([.nan, 1]), exampleCount: 1, featureCount: 2)) == nil)
    }

    @Test("has the same classes for any crew")
    func crew() throws {
        let examples = Sectors.examples(test: 180..<300)
        let alone = Sectors.trainer().classMap(over: examples)
        #expect(alone != nil)
        #expect(Sectors.trainer(batchSize: 100).classMap(over: examples) == alone)
    }
}
