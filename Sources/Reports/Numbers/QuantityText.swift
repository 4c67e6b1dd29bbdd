/// Large and small quantities for people: three significant digits, with a unit's prefix where there are many zeros.
enum QuantityText {
    /// `0`, `0.0213`, `16.6`, `842`, `1.23 M`, `45.6 G`.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return "–" }
        let prefixes = [(1e18, " E"), (1e15, " P"), (1e12, " T"), (1e9, " G"), (1e6, " M"), (1e3, " k")]
        // What rounds up to a thousand takes the next prefix.
        let (factor, prefix) = prefixes.first { number.magnitude >= $0.0 * 0.9995 } ?? (1, "")
        return threeDigits(number / factor) + prefix
    }

    private static func threeDigits(_ number: Double) -> String {
        let digits = DecimalDigits(number)
        return digits.isZero ? "0" : digits.text(places: max(0, 2 - digits.threeDigits.exponent))
    }
}
