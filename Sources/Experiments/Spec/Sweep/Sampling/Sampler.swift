import NeuralNetworks

/// The samples of a block's axes.
///
/// A sample's numbers are those of its index alone: more samples leave the ones before them as they are.
struct Sampler: Sendable {
    private let axes: [SweepAxis]
    private let layout: SampleLayout
    private let sequence: any SampleSequence
    /// What is added to each coordinate, modulo 1: Cranley & Patterson (1976), doi:10.1137/0713071.
    private let shift: [Double]

    /// The samples of a block whose strategy is no grid.
    init(_ block: SweepBlock) {
        axes = block.axes
        layout = SampleLayout(block)
        let count = layout.coordinateCount
        let seed = UInt64(block.sampling.sampleSeed ?? 0)
        switch block.sampling.strategy {
        case .sobol: sequence = SobolSequence(dimensionCount: count)
        case .halton: sequence = HaltonSequence(dimensionCount: count)
        case .random, .grid: sequence = RandomPoints(seed: seed, dimensionCount: count)
        }
        let isShifted = block.sampling.strategy != .random && block.sampling.sampleSeed != nil
        // A stream that no sample has.
        var stream = RandomStream(seed: seed, purpose: .sampling, index: .max)
        shift = (0..<count).map { _ in isShifted ? stream.uniform() : 0 }
    }

    /// All samples, a point of each axis for each; all samples of the first row before those of the second.
    func samples() -> [[AxisPoint]] {
        let coordinates = (0..<layout.samplesPerRow).map { index in
            zip(sequence.point(at: index), shift).map { coordinate, shift in
                let sum = coordinate + shift
                return sum < 1 ? sum : sum - 1
            }
        }
        let rowCount = layout.rowAxis.map { axes[$0].choiceCount ?? 1 } ?? 1
        return (0..<rowCount).flatMap { row in
            coordinates.map { coordinates in
                axes.indices.map { axis in
                    axes[axis].point(
                        choice: axis == layout.rowAxis ? row : nil, coordinates: coordinates[layout.offsets[axis]...])
                }
            }
        }
    }
}

/// Points of the unit cube, each coordinate at least 0 and less than 1.
protocol SampleSequence: Sendable {
    /// The point of that number, from 0.
    func point(at index: Int) -> [Double]
}

/// Independent, uniform points: each has a random stream of its own.
struct RandomPoints: SampleSequence {
    /// The seed.
    let seed: UInt64
    /// The number of coordinates.
    let dimensionCount: Int

    func point(at index: Int) -> [Double] {
        var stream = RandomStream(seed: seed, purpose: .sampling, index: UInt32(truncatingIfNeeded: index))
        return (0..<dimensionCount).map { _ in stream.uniform() }
    }
}
