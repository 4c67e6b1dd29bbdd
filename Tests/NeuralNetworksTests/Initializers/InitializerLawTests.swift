import Testing

@testable import NeuralNetworks

@Suite("Every initializer")
struct InitializerLawTests {
    static let fanIn = 300
    static let fanOut = 100

    /// The variance of the weights, and their bound where they are uniform.
    static let expected: [String: (mean: Double, variance: Double, bound: Double?)] = [
        "he_normal": (0, 2.0 / 300, nil), "he_uniform": (0, 2.0 / 300, (6.0 / 300).squareRoot()),
        "xavier_normal": (0, 2.0 / 400, nil), "xavier_uniform": (0, 2.0 / 400, (6.0 / 400).squareRoot()),
        "lecun_normal": (0, 1.0 / 300, nil), "lecun_uniform": (0, 1.0 / 300, (3.0 / 300).squareRoot()),
        // Each of the 100 rows of 300 has length 1.
        "orthogonal": (0, 1.0 / 300, nil),
        "uniform": (0, 0.05 * 0.05 / 3, 0.05), "normal": (0, 0.05 * 0.05, nil),
        // scipy.stats.truncnorm(-2, 2).var(), SciPy 1.17.1
        "truncated_normal": (0, 0.05 * 0.05 * 0.773_741_303_549_923_2, 0.1), "constant": (0, 0, nil),
    ]

    static let initializers = Initializers.all.map { $0.init() }

    @Test("draws weights with the moments and bounds of its formula")
    func moments() throws {
        for initializer in Self.initializers {
            let expected = try #require(Self.expected[name(initializer)], "no formula for \(name(initializer))")
            #expect(follows(initializer, expected), "\(name(initializer))")
        }
        var wide = NormalInitializer()
        (wide.mean, wide.sd) = (0.5, 2)
        #expect(follows(wide, (0.5, 4, nil)))
        var shifted = UniformInitializer()
        (shifted.low, shifted.high) = (-1, 3)
        #expect(follows(shifted, (1, 16.0 / 12, 3)))
        var truncated = TruncatedNormalInitializer()
        (truncated.mean, truncated.sd) = (0.5, 2)
        #expect(follows(truncated, (0.5, 4 * 0.773_741_303_549_923_2, 4.5)))
        var orthogonal = OrthogonalInitializer()
        orthogonal.gain = 3
        #expect(follows(orthogonal, (0, 9.0 / 300, nil)))
        var constant = ConstantInitializer()
        constant.value = -0.25
        #expect(weights(constant, seed: 1) == [Float](repeating: -0.25, count: Self.fanIn * Self.fanOut))
    }

    @Test("is told from one that takes fan out for fan in")
    func wrong() throws {
        let expected = try #require(Self.expected["he_normal"])
        #expect(!follows(Broken(), expected))
    }

    @Test("draws one weight per input and output, row by row, from the stream's start")
    func order() {
        for initializer in Self.initializers {
            var stream = RandomStream(seed: 1, purpose: .initialization)
            let weights = initializer.weights(fanIn: 3, fanOut: 2, from: &stream)
            #expect(weights.count == 6, "\(name(initializer))")
        }
        var (stream, other) = (
            RandomStream(seed: 1, purpose: .initialization), RandomStream(seed: 1, purpose: .initialization)
        )
        let weights = HeNormal().weights(fanIn: 2, fanOut: 3, from: &stream)
        #expect(weights == (0..<6).map { _ in Float(other.normal()) })
    }

    @Test("draws other weights for other seeds, also those that differ above bit 32, and the same for the same")
    func seeds() {
        for initializer in Self.initializers where !(initializer is ConstantInitializer) {
            let draws = [1, 2, 1 << 32 + 1, 1].map { (seed: UInt64) in weights(initializer, seed: seed) }
            #expect(draws[0] == draws[3], "\(name(initializer))")
            #expect(Set(draws).count == 3, "\(name(initializer))")
        }
    }

    @Test("draws finite weights at each end of each declared range, and for layers of one")
    func ends() {
        func check(_ type: (some Initializer).Type) {
            for (label, initializer) in [("defaults", type.init())] + type.atEnds() {
                for (fanIn, fanOut) in [(1, 1), (1, 9), (9, 1), (784, 10)] {
                    var stream = RandomStream(seed: 3, purpose: .initialization)
                    let weights = initializer.weights(fanIn: fanIn, fanOut: fanOut, from: &stream)
                    #expect(weights.allSatisfy { $0.isFinite }, "\(type.description.name): \(label)")
                }
            }
        }
        for type in Initializers.all { check(type) }
        #expect(NormalInitializer.atEnds().count == 4)
    }

    @Test("truncated normal draws as many weights within one standard deviation as are left after the cut")
    func truncated() {
        // scipy.stats.truncnorm(-2, 2).cdf(1) - scipy.stats.truncnorm(-2, 2).cdf(-1), SciPy 1.17.1
        let share = 0.715_232_772_010_906
        func deviation(_ initializer: any Initializer) -> Double {
            let weights = weights(initializer, seed: 5)
            let count = Double(weights.count)
            let found = Double(weights.count { abs($0) < 0.05 }) / count
            return abs(found - share) / (share * (1 - share) / count).squareRoot()
        }
        #expect(deviation(TruncatedNormalInitializer()) < 4)
        #expect(deviation(NormalInitializer()) > 8)
    }

    @Test("uniform between numbers in the wrong order is a problem")
    func problemsOfUniform() {
        var initializer = UniformInitializer()
        #expect(initializer.problems() == [])
        (initializer.low, initializer.high) = (1, 1)
        #expect(initializer.problems().map(\.setting) == ["high"])
    }

    @Test("has names of its own, and is in the list")
    func list() throws {
        #expect(problems(of: Initializers.family.description.members) == [])
        #expect(Initializers.family.description.member(named: "glorot_uniform")?.name == "xavier_uniform")
        let names = Initializers.all.map { "\($0)" }
        #expect(try unlisted(in: "Initializers", conformingTo: "Initializer", listed: names) == [])
        let withoutOne = try unlisted(in: "Initializers", conformingTo: "Initializer", listed: Array(names.dropLast()))
        #expect(withoutOne == [names.last])
    }

    private func weights(_ initializer: any Initializer, seed: UInt64) -> [Float] {
        var stream = RandomStream(seed: seed, purpose: .initialization)
        return initializer.weights(fanIn: Self.fanIn, fanOut: Self.fanOut, from: &stream)
    }

    /// Whether 30,000 weights have that mean and variance within five standard errors (of normal numbers), and that
    /// bound.
    private func follows(
        _ initializer: any Initializer, _ expected: (mean: Double, variance: Double, bound: Double?)
    ) -> Bool {
        let weights = weights(initializer, seed: 11).map(Double.init)
        let count = Double(weights.count)
        let mean = weights.reduce(0, +) / count
        let variance = weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        let largest = weights.reduce(0) { max($0, abs($1)) }
        if let bound = expected.bound, largest > bound * 1.000_001 || largest < bound * 0.999 { return false }
        return abs(mean - expected.mean) <= 5 * (expected.variance / count).squareRoot()
            && abs(variance - expected.variance) <= 5 * expected.variance * (2 / count).squareRoot()
    }

    private func name(_ initializer: any Initializer) -> String { type(of: initializer).description.name }
}

/// He's normal weights with the wrong fan.
private struct Broken: Initializer {
    static let declaration = Declaration<Broken>("broken", "He's normal weights with the wrong fan.")

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        HeNormal().weights(fanIn: fanOut, fanOut: fanIn, from: &stream)
    }
}
