import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Sequences that fill space evenly are SciPy's")
struct SampleSequenceTests {
    /// `Fixtures/sequences.json`.
    private struct Fixture: Decodable {
        let indices: [Int]
        let sobol: [[Double]]
        let halton: [[Double]]
    }

    private func fixture() throws -> Fixture {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: tests.appendingPathComponent("Fixtures/sequences.json"))
        return try JSONDecoder().decode(Fixture.self, from: data)
    }

    @Test("Sobol's points are the same in every bit")
    func sobol() throws {
        let fixture = try fixture()
        let sequence = SobolSequence(dimensionCount: 64)
        #expect(SobolSequence.dimensionLimit == 64)
        #expect(fixture.indices.count == 13)
        for (index, point) in zip(fixture.indices, fixture.sobol) {
            #expect(sequence.point(at: index) == point, "point \(index)")
        }
    }

    @Test("Halton's points are the same but for rounding")
    func halton() throws {
        let fixture = try fixture()
        let sequence = HaltonSequence(dimensionCount: 64)
        #expect(sequence.bases.prefix(6) == [2, 3, 5, 7, 11, 13])
        #expect(sequence.bases.last == 311, "the 64th prime")
        for (index, point) in zip(fixture.indices, fixture.halton) {
            let differences = zip(sequence.point(at: index), point).map { abs($0 - $1) }
            #expect(differences.count == 64 && differences.allSatisfy { $0 < 4e-16 }, "point \(index)")
        }
    }

    @Test("The first 2ᵏ points of Sobol's sequence have one in each 2ᵏ-th of every coordinate")
    func balance() {
        for bits in [1, 4, 7] {
            let count = 1 << bits
            let points = (0..<count).map { SobolSequence(dimensionCount: 64).point(at: $0) }
            for dimension in 0..<64 {
                #expect(Set(points.map { Int($0[dimension] * Double(count)) }).count == count)
            }
        }
    }

    @Test("Fewer coordinates are the first ones of more")
    func fewer() {
        for index in [0, 5, 77] {
            #expect(
                SobolSequence(dimensionCount: 3).point(at: index)
                    == Array(SobolSequence(dimensionCount: 9).point(at: index).prefix(3)))
            #expect(
                HaltonSequence(dimensionCount: 3).point(at: index)
                    == Array(HaltonSequence(dimensionCount: 9).point(at: index).prefix(3)))
        }
        #expect(SobolSequence(dimensionCount: 0).point(at: 3) == [])
    }

    @Test("Random points are uniform, and others for another seed, index or coordinate")
    func random() {
        let points = (0..<4000).map { RandomPoints(seed: 1, dimensionCount: 2).point(at: $0) }
        for dimension in 0..<2 {
            let values = points.map { $0[dimension] }
            // The mean of n uniform numbers has the standard deviation √(1/12n): 0.0046 here.
            #expect(abs(values.reduce(0, +) / 4000 - 0.5) < 0.02)
            #expect(values.allSatisfy { $0 >= 0 && $0 < 1 } && Set(values).count == 4000)
        }
        #expect(points[0][0] != points[0][1])
        #expect(RandomPoints(seed: 2, dimensionCount: 2).point(at: 0) != points[0])
        #expect(RandomPoints(seed: 1, dimensionCount: 1).point(at: 7) == [points[7][0]])
    }
}

@Suite("An interval spreads its numbers on its scale")
struct NumberIntervalTests {
    private func interval(
        _ from: Double, _ to: Double, _ scale: NumberSequence.Scale = .linear, isWhole: Bool = false
    ) -> NumberInterval {
        NumberInterval(from: from, to: to, scale: scale, isWhole: isWhole)
    }

    @Test("Linear in differences, logarithmic in factors")
    func scales() {
        #expect(interval(-1, 3).number(at: 0) == -1)
        #expect(interval(-1, 3).number(at: 0.25) == 0)
        #expect(interval(1e-4, 1, .log).number(at: 0) == 1e-4)
        #expect(abs(interval(1e-4, 1, .log).number(at: 0.5) - 0.01) < 1e-16)
        #expect(abs(interval(1, 16, .log2).number(at: 0.75) - 8) < 1e-13)
    }

    @Test("Nothing lies outside of the ends", arguments: NumberSequence.Scale.allCases)
    func ends(scale: NumberSequence.Scale) {
        for isWhole in [false, true] {
            let interval = interval(1, 7, scale, isWhole: isWhole)
            for step in 0..<1000 {
                let number = interval.number(at: Double(step) / 1000)
                #expect((1...7).contains(number))
                #expect(!isWhole || number == number.rounded())
            }
            #expect((1...7).contains(interval.number(at: 1.nextDown)))
        }
    }

    @Test("Whole numbers have equal parts of a linear interval, the ends too")
    func whole() {
        let interval = interval(3, 6, isWhole: true)
        let numbers = (0..<400).map { interval.number(at: Double($0) / 400) }
        #expect([3, 4, 5, 6].map { wanted in numbers.count { $0 == wanted } } == [100, 100, 100, 100])
    }

    @Test("A setting that is a fraction or a count is what the ends say")
    func kinds() {
        let either = SettingKind.either([.number(.from(0, below: 1)), .integer(0...Int.max)])
        #expect(!either.isWhole(from: 0.1, to: 0.5))
        #expect(either.isWhole(from: 10, to: 50))
        #expect(SettingKind.perLayer(.integer(1...9)).isWhole(from: 1, to: 3))
        #expect(!SettingKind.optional(.duration).isWhole(from: 1, to: 3))
    }
}
