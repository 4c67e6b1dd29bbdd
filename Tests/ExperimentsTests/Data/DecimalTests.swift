import Testing

@testable import Experiments

@Suite("Decimal text becomes the nearest Double")
struct DecimalTests {
    @Test(
        "Spellings",
        arguments: [
            ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("1E+3", 1000),
            ("1e-3", 0.001),
            (" 12\t", 12), ("000012.500", 12.5), ("9007199254740993", 9_007_199_254_740_992), ("1e22", 1e22),
            ("1e23", 1e23),
            ("123456789012345678901234567890", 1.2345678901234568e29), ("0.1", 0.1),
            ("3.14159265358979", 3.14159265358979),
            ("2.2250738585072011e-308", Double(bitPattern: 0x000F_FFFF_FFFF_FFFF)),
            ("179769313486231570e291", 1.7976931348623157e308),
            ("1e-5000", 0), ("0e99999999999999999999", 0), ("1e5000", .infinity),
        ] as [(String, Double)])
    func spellings(text: String, expected: Double) {
        #expect(decimal(Array(text.utf8)) == expected)
    }

    @Test(
        "What is no decimal number is none",
        arguments: [
            "", " ", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "0x10", "nan", "inf", "Infinity", "1,5", "1 2", "--1",
            "١",
            "1_000", "5-",
        ])
    func refusals(text: String) {
        #expect(decimal(Array(text.utf8)) == nil)
    }

    @Test("Both ways round as the standard library does")
    func agreement() {
        // A plain congruential sequence (Knuth's MMIX) makes the digits.
        var state: UInt64 = 1
        func next(_ below: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % below
        }
        for _ in 0..<4000 {
            let whole = (0..<next(12)).map { _ in String(next(10)) }.joined()
            let fraction = (0...next(10)).map { _ in String(next(10)) }.joined()
            let exponent = next(3) == 0 ? "e\(Int(next(60)) - 30)" : ""
            let text = "\(next(2) == 0 ? "-" : "")\(whole).\(fraction)\(exponent)"
            #expect(decimal(Array(text.utf8)) == Double(text), "\(text)")
        }
    }
}
