import Statistics
import Testing

@testable import Reports

@Suite("Rounding")
struct RoundingTests {
    @Test(
        "to places works on the digits that a reader sees",
        arguments: [
            (0.15, 1, "0.2"), (0.25, 1, "0.3"), (2.5, 0, "3"), (0.05, 1, "0.1"), (0.04, 1, "0.0"), (9.96, 1, "10.0"),
            (0.996, 2, "1.00"), (1234.5, -2, "1200"), (1250, -2, "1300"), (49, -2, "0"), (50, -2, "100"),
            (1e-5, 3, "0.000"), (-0.0001, 3, "0.000"), (-0.0006, 3, "−0.001"), (1e20, 0, "100000000000000000000"),
            (0, 2, "0.00"), (1.5, 4, "1.5000"), (.leastNonzeroMagnitude, 2, "0.00"), (123456789.125, 2, "123456789.13"),
        ])
    func places(number: Double, places: Int, expected: String) {
        #expect(DecimalDigits(number).text(places: places) == expected)
    }

    @Test(
        "to nothing: plain decimals come back as the same number",
        arguments: [0.001, 1e-7, 0.1, 1, 1e16, 1.7976931348623157e308, .leastNonzeroMagnitude, -2.5e-9, 123.456, 0])
    func plain(number: Double) {
        let text = DecimalDigits(number).plainText()
        #expect(!text.contains("e"))
        #expect(Double(text) == number)
    }

    /// The first two are the examples of the Particle Data Group.
    @Test(
        "follows the uncertainty",
        arguments: [
            (0.827, 0.119, "0.83 ± 0.12"), (0.827, 0.367, "0.8 ± 0.4"), (0.9301, 0.0354, "0.930 ± 0.035"),
            (0.9301, 0.0355, "0.93 ± 0.04"), (0.9301, 0.0949, "0.93 ± 0.09"), (0.9301, 0.0951, "0.93 ± 0.10"),
            (0.9301, 0.09996, "0.93 ± 0.10"), (0.975, 0.0129, "0.975 ± 0.013"), (12344, 120, "12340 ± 120"),
            (12.5, 40, "10 ± 40"), (0.8, 0, "0.8 ± 0"), (0.9722222222222222, 0, "0.9722 ± 0"),
            (0, 0.01, "0.000 ± 0.010"),
            (1.234e-9, 2e-11, "(1.234 ± 0.020)e-9"), (0, 0, "0 ± 0"), (2.5e9, 4e8, "(2.5 ± 0.4)e9"),
        ])
    func uncertainty(mean: Double, standardDeviation: Double, expected: String) {
        #expect(Estimate.text(mean: mean, standardDeviation: standardDeviation) == expected)
    }

    @Test("leaves four digits where nothing is known about the uncertainty")
    func single() {
        #expect(Estimate.text(mean: 0.9722222222222222, standardDeviation: nil) == "0.9722")
        #expect(Estimate.text(mean: 1, standardDeviation: nil) == "1")
        #expect(Estimate.text(mean: 0.97 - 0.9, standardDeviation: nil) == "0.07")
        #expect(Estimate.text(mean: 0.99999, standardDeviation: nil) == "1")
        #expect(Estimate.text(mean: 12345.678, standardDeviation: nil) == "12346")
    }

    @Test("of intervals and differences follows the half width")
    func intervals() {
        #expect(Estimate.text(Interval(low: 0.94445, high: 0.98555)) == "[0.944, 0.986]")
        #expect(Estimate.text(Interval(low: -0.25, high: 12.25)) == "[0, 12]")
        #expect(Estimate.text(Interval(low: 0.5, high: 0.5)) == "[0.5, 0.5]")
        #expect(Estimate.text(PairedDifference([0.5, 0.75], minus: [0.5, 0.5])) == "+0.1 [−1.5, 1.7]")
        // Both differences are 0.1, but for the last digits of a Double.
        #expect(Estimate.text(PairedDifference([0.9, 0.8], minus: [0.8, 0.7])) == "+0.1 [0.1, 0.1]")
        #expect(Estimate.text(PairedDifference([0.25], minus: [0.5])) == "−0.25")
        #expect(Estimate.text(PairedDifference([nil], minus: [0.5])) == nil)
    }
}
