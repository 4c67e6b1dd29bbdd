import Testing

@testable import Experiments

@Suite("Ranges hit their ends and give the shortest decimals between")
struct NumberSequenceTests {
    private func numbers(
        _ from: Double, _ to: Double, _ count: Int, _ scale: NumberSequence.Scale
    ) -> [Double] {
        let sequence = NumberSequence(from: from, to: to, count: count, scale: scale)
        return (0..<count).map { sequence[$0] }
    }

    @Test("Powers of ten and two come out exactly")
    func powers() {
        #expect(numbers(1e-4, 1e-2, 3, .log) == [0.0001, 0.001, 0.01])
        #expect(numbers(1e-5, 1, 6, .log) == [0.00001, 0.0001, 0.001, 0.01, 0.1, 1])
        #expect(numbers(1, 1000, 4, .log) == [1, 10, 100, 1000])
        #expect(numbers(16, 256, 5, .log2) == [16, 32, 64, 128, 256])
        #expect(numbers(0.125, 2, 5, .log2) == [0.125, 0.25, 0.5, 1, 2])
    }

    @Test("Linear values come out as they are written by hand")
    func linear() {
        #expect(numbers(0, 0.3, 4, .linear) == [0, 0.1, 0.2, 0.3])
        #expect(numbers(0.1, 0.3, 3, .linear) == [0.1, 0.2, 0.3])
        #expect(numbers(-0.3, 0.3, 7, .linear) == [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3])
        #expect(numbers(10, 50, 5, .linear) == [10, 20, 30, 40, 50])
        #expect(numbers(0, 1, 5, .linear) == [0, 0.25, 0.5, 0.75, 1])
    }

    /// `repr` of numpy 2.4.6's `geomspace` and `linspace`.
    private static let numpy: [(from: Double, to: Double, scale: NumberSequence.Scale, values: [Double])] = [
        (1e-3, 1e-1, .log, [0.001, 0.0031622776601683794, 0.01, 0.03162277660168379, 0.1]),
        (
            0.1, 0.3, .log,
            [
                0.1, 0.12009369551760027, 0.14422495703074084, 0.17320508075688773, 0.2080083823051904,
                0.24980495329668126, 0.3,
            ]
        ),
        (16, 256, .log2, [16, 32.00000000000001, 63.999999999999986, 127.99999999999999, 256]),
        (0, 1, .linear, [0, 0.3333333333333333, 0.6666666666666666, 1]),
        (-0.3, 0.3, .linear, [-0.3, -0.2, -0.1, 0, 0.09999999999999998, 0.19999999999999996, 0.3]),
    ]

    @Test("Other values agree with numpy to 10⁻¹²", arguments: numpy.indices)
    func agreesWithNumpy(index: Int) {
        let (from, to, scale, values) = Self.numpy[index]
        let own = numbers(from, to, values.count, scale)
        for (own, value) in zip(own, values) {
            #expect(abs(own - value) <= 1.001e-12 * max(abs(value), scale == .linear ? abs(to) : 0))
        }
        #expect(own.first == from && own.last == to)
    }

    @Test("A value without a short decimal is cut to the digits that matter")
    func shortest() {
        // √(10⁻⁵) = 0.00316227766016837933…; the 12-digit decimal is the first within 10⁻¹².
        #expect(numbers(1e-3, 1e-1, 5, .log)[1] == 0.00316227766017)
        #expect(NumberSequence.shortest(1 / 3, tolerance: 1e-12) == 0.333333333333)
        #expect(NumberSequence.shortest(1e-17, tolerance: 1e-12) == 0)
    }

    @Test("Steps are counted in the unit of the scale")
    func lengths() {
        #expect(NumberSequence.length(from: 0.1, to: 0.5, scale: .linear) == 0.4)
        #expect(abs(NumberSequence.length(from: 1e-4, to: 1e-1, scale: .log) - 3) < 1e-12)
        #expect(NumberSequence.length(from: 16, to: 256, scale: .log2) == 4)
    }
}
