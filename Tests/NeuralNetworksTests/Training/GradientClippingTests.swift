import Testing

@testable import NeuralNetworks

@Suite("Clipping a gradient")
struct GradientClippingTests {
    private func clipped(_ values: [Float], _ clipping: GradientClipping) -> [Float] {
        let gradient = buffer(values)
        clipping.apply(to: gradient)
        return values.indices.map { gradient[$0] }
    }

    @Test("by value brings each element into the range and leaves what is inside alone")
    func byValue() {
        let values: [Float] = [0.5, -0.5, 0.75, -2, 0, -0.0, 1e30, 0.1, -.infinity, 0.5001, 3]
        let expected: [Float] = [0.5, -0.5, 0.5, -0.5, 0, -0.0, 0.5, 0.1, -0.5, 0.5, 0.5]
        let found = clipped(values, .value(0.5))
        #expect(found.map(\.bitPattern) == expected.map(\.bitPattern))
        #expect(clipped(values, .none) == values)
        #expect(clipped([.nan, 7], .value(1))[0].isNaN)
    }

    @Test("by norm scales all of it, by hand: 3, 4 has length 5")
    func byNorm() {
        #expect(clipped([3, 4], .norm(2.5)) == [1.5, 2])
        #expect(clipped([3, 4], .norm(5)) == [3, 4])
        #expect(clipped([3, 4], .value(2.5)) == [2.5, 2.5])
    }

    @Test("is by norm or by value: both at once is a problem")
    func both() {
        var settings = TrainingSettings()
        func problems(_ norm: Double?, _ value: Double?) -> [String] {
            (settings.clipNorm, settings.clipValue) = (norm, value)
            return settings.problems().map(\.setting)
        }
        #expect(problems(nil, nil) == [])
        #expect(problems(1, nil) == [])
        #expect(problems(nil, 1) == [])
        #expect(problems(1, 1) == ["clip_value"])
    }
}
