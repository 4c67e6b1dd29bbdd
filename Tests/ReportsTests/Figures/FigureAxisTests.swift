import Testing

@testable import Reports

@Suite("An axis of a figure")
struct FigureAxisTests {
    @Test("leaves a twentieth of room on each side")
    func room() {
        let axis = FigureAxis([2, 1, .nan, 3, .infinity])
        #expect(axis.low == 0.9)
        #expect(axis.high == 3.1)
        #expect(!axis.isLogarithmic)
    }

    @Test("has room around a single value, and without values")
    func single() {
        #expect(FigureAxis([0.5, 0.5]).low == 0.475)
        #expect(FigureAxis([0.5]).high == 0.525)
        #expect(FigureAxis([0]).low < 0 && FigureAxis([0]).high > 0)
        #expect(FigureAxis([]).low < FigureAxis([]).high)
    }

    @Test("is logarithmic from that factor on, but never where there is a zero")
    func logarithmic() {
        #expect(FigureAxis([0.01, 0.1], logarithmicFrom: 10).isLogarithmic)
        #expect(!FigureAxis([0.02, 0.1], logarithmicFrom: 10).isLogarithmic)
        #expect(!FigureAxis([0, 1, 100], logarithmicFrom: 10).isLogarithmic)
        #expect(!FigureAxis([0.01, 0.1]).isLogarithmic)
    }

    @Test(
        "is labelled at few round numbers",
        arguments: [
            (FigureAxis(from: 1, to: 100), [20.0, 40, 60, 80, 100]),
            (FigureAxis(from: 1, to: 2), [1, 1.2, 1.4, 1.6, 1.8, 2]),
            (FigureAxis(from: 0, to: 1), [0, 0.2, 0.4, 0.6, 0.8, 1]),
            (FigureAxis(from: -1, to: 1.5), [-1, -0.5, 0, 0.5, 1, 1.5]),
            (FigureAxis(from: 0.93, to: 0.97), [0.93, 0.94, 0.95, 0.96, 0.97]),
            (FigureAxis([1e-3, 1e3], logarithmicFrom: 10), [0.001, 0.01, 0.1, 1, 10, 100, 1000]),
            (FigureAxis([0.05, 1], logarithmicFrom: 10), [0.05, 0.1, 0.2, 0.5, 1]),
            (FigureAxis([2e-10, 2e9], logarithmicFrom: 10), [1e-10, 1e-7, 1e-4, 0.1, 100, 1e5, 1e8]),
        ])
    func tics(_ axis: FigureAxis, _ tics: [Double]) {
        #expect(axis.tics() == tics)
    }

    @Test("has fewer labels where there is less room")
    func lessRoom() {
        #expect(FigureAxis(from: 4e6, to: 1.7e7).tics(atMost: 4) == [5e6, 1e7, 1.5e7])
    }

    @Test(
        "writes numbers short",
        arguments: [(0.001, "0.001"), (1e-6, "1e-6"), (2.5e7, "2.5e7"), (250, "250"), (-0.5, "\u{2212}0.5"), (0, "0")])
    func numbers(_ number: Double, _ text: String) {
        #expect(DecimalDigits(number).shortText == text)
    }
}
