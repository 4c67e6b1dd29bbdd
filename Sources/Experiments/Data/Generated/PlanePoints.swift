import NeuralNetworks

/// Points with labels that a formula makes, on their way to a data set.
struct PlanePoints {
    private var values: [Float] = []
    private var labels: [Int32] = []
    private var noise: RandomStream
    private let deviation: Double

    /// No points yet.
    ///
    /// - Parameters:
    ///   - deviation: The standard deviation of the Gaussian noise on each coordinate.
    ///   - seed: The seed of the noise.
    init(noise deviation: Double, seed: Int) {
        self.deviation = deviation
        noise = RandomStream(seed: UInt64(bitPattern: Int64(seed)), purpose: .data, index: 1)
    }

    /// Adds a point, moved by noise.
    mutating func append(_ coordinates: [Double], label: Int) {
        for coordinate in coordinates { values.append(Float(coordinate + deviation * noise.normal())) }
        labels.append(Int32(label))
    }

    /// The points as a data set whose classes are called `0`, `1`, … and whose features are called `x1`, `x2`, …
    func dataset(classCount: Int, origin: String) -> Dataset {
        let featureCount = values.count / labels.count
        return Dataset(
            features: FeatureMatrix(.floats(values), exampleCount: labels.count, featureCount: featureCount),
            labels: labels, classNames: (0..<classCount).map(String.init),
            featureNames: (1...featureCount).map { "x\($0)" }, origin: origin)
    }
}

/// The stream of everything random in a formula but the noise.
func shapeStream(seed: Int) -> RandomStream {
    RandomStream(seed: UInt64(bitPattern: Int64(seed)), purpose: .data, index: 0)
}

/// What generated data sets have in common.
protocol GeneratedSource: DataSource {
    var examples: Int { get }
    var classCount: Int { get }

    /// All examples.
    func points() -> PlanePoints
}

extension GeneratedSource {
    var hasByteFeatures: Bool? { false }

    func load(relativeTo folder: String) throws(DataError) -> Dataset {
        if let problem = problems(relativeTo: folder).first {
            throw DataError(
                file: componentValue.name, problem: problem.message, advice: problem.advice,
                setting: problem.setting)
        }
        return points().dataset(classCount: classCount, origin: componentValue.name)
    }

    func problems(relativeTo folder: String) -> [SettingProblem] {
        guard examples < classCount else { return [] }
        return [
            SettingProblem(
                setting: "n_samples", message: "\(examples) examples are too few for \(classCount) classes",
                advice: "each class needs at least one")
        ]
    }
}

extension Setting where Owner: GeneratedSource {
    static func examples(_ path: WritableKeyPath<Owner, Int> & Sendable) -> Setting {
        Setting(
            "n_samples", path, .integer(2...100_000_000), "The number of examples.",
            foreignNames: ["examples", "samples"])
    }

    static func noise(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting("noise", path, .number(.atLeast(0)), "The standard deviation of the Gaussian noise on each coordinate.")
    }

    static func seed(_ path: WritableKeyPath<Owner, Int> & Sendable) -> Setting {
        Setting(
            "seed", path, .integer(0...Int.max), "The seed of the data; runs' seeds do not change them.",
            foreignNames: ["random_state"])
    }
}

/// `total` in `parts` numbers that differ by one at most, the larger ones first.
func evenCounts(_ total: Int, parts: Int) -> [Int] {
    (0..<parts).map { total / parts + ($0 < total % parts ? 1 : 0) }
}
