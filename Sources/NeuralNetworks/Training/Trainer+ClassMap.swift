extension Trainer {
    /// The classes that the network predicts over the box of two-feature data; nil for other data, and for more classes
    /// than a map can have.
    func classMap(over examples: Examples) -> ClassMap? {
        guard model.classCount <= ClassMap.mostClasses, let box = FeatureBox(examples.features) else { return nil }
        let side = ClassMap.usualSide
        let x = coordinates(box.x, count: side)
        let y = coordinates(box.y, count: side)
        return ClassMap(side: side) { points in
            var values: [Float] = []
            values.reserveCapacity(2 * points.count)
            for point in points {
                values.append(x[point % side])
                values.append(y[point / side])
            }
            return predictions(
                for: Examples(
                    features: FeatureMatrix(.floats(values), exampleCount: points.count, featureCount: 2),
                    labels: [Int32](repeating: 0, count: points.count), classCount: examples.classCount,
                    scaling: examples.scaling, train: [], validation: [], test: [])
            ).map { UInt8($0) }
        }
    }

    private func coordinates(_ range: ClosedRange<Double>, count: Int) -> [Float] {
        let extent = range.upperBound - range.lowerBound
        return (0..<count).map { Float(range.lowerBound + extent * Double($0) / Double(count - 1)) }
    }
}
