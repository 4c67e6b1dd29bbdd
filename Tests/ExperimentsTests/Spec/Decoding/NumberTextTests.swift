import Testing

@testable import Experiments

@Suite("Numbers are read as YAML 1.2 has them, with underscores between digits")
struct NumberTextTests {
    @Test(
        "Decimal forms are numbers",
        arguments: [
            ("0", 0), ("12", 12), ("-3", -3), ("+3", 3), ("010", 10), (".5", 0.5), ("5.", 5), ("-.5", -0.5),
            ("1e-3", 0.001), ("1E3", 1000), ("1.5e+2", 150), ("60_000", 60_000), ("1_000.000_1", 1000.0001),
        ] as [(String, Double)])
    func numbers(text: String, value: Double) {
        #expect(NumberText(text)?.value == value)
    }

    @Test(
        "Other forms are text",
        arguments: [
            "", "-", ".", "e3", "1e", "1e+", "0x10", "0o7", "1:30", "1_", "_1", "1__0", "1._5", "inf", ".inf", "nan",
            ".nan",
            "1.2.3", "1,5", "1 000", " 1", "1 ", "1f", "٣", "--1",
        ])
    func texts(text: String) {
        #expect(NumberText(text) == nil)
    }

    @Test("A whole number may be written with a point or an exponent, if it is one exactly")
    func integers() {
        #expect(NumberText("32.0")?.integer == 32)
        #expect(NumberText("1e3")?.integer == 1000)
        #expect(NumberText("2.5e1")?.integer == 25)
        #expect(NumberText("32.5")?.integer == nil)
        #expect(NumberText("1e-1")?.integer == nil)
        #expect(NumberText("1e16")?.integer == nil, "2⁵³ and more is not exact in general")
        #expect(NumberText("9223372036854775807")?.integer == .max)
        #expect(NumberText("9223372036854775808")?.integer == nil)
        #expect(NumberText("32.0")?.isWrittenWhole == false)
        #expect(NumberText("32")?.isWrittenWhole == true)
    }
}

@Suite("Numbers are written as the shortest decimal")
struct DecimalTextTests {
    @Test(
        "Without an exponent where that stays readable",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-2, "-2"), (0.1, "0.1"), (1e-3, "0.001"), (1e-8, "0.00000001"),
            (1.5e-5, "0.000015"), (-2.5e-7, "-0.00000025"), (100_000, "100000"), (1e16, "10000000000000000"),
            (0.30000000000000004, "0.30000000000000004"), (123456789.125, "123456789.125"),
            (1e-12, "1.0e-12"), (2.5e-11, "2.5e-11"), (1e25, "1.0e+25"), (1.25e300, "1.25e+300"),
        ] as [(Double, String)])
    func texts(number: Double, text: String) {
        #expect(number.decimalText == text)
        #expect(NumberText(text)?.value == number, "it reads back as the same number")
    }
}

@Suite("Spans of time are read as people write them")
struct DurationTextTests {
    @Test(
        arguments: [
            ("90", 90), ("1.5", 1.5), ("30s", 30), ("10m", 600), ("2h", 7200), ("1h30m", 5400), ("1d", 86400),
            ("1h0m5s", 3605), ("0.5h", 1800),
        ] as [(String, Double)])
    func seconds(text: String, seconds: Double) {
        #expect(DurationText.seconds(text) == seconds)
    }

    @Test(
        "Other texts are none", arguments: ["", "h", "30x", "m30", "30m1h", "30m10m", "1h 30m", "ten", "-5m", "1h30"])
    func others(text: String) {
        #expect(DurationText.seconds(text) == nil)
    }
}
