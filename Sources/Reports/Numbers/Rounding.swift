/// How many digits behind the point an uncertain number deserves.
enum Rounding {
    /// The places that leave an uncertainty with two digits where its first three are 100…354, else with one.
    ///
    /// The rule of the Particle Data Group (Review of Particle Physics, introduction, "Rounding"): 0.827 ± 0.119 is
    /// written 0.83 ± 0.12, 0.827 ± 0.367 is written 0.8 ± 0.4.
    ///
    /// - Precondition: the uncertainty is finite and above 0.
    static func places(uncertainty: Double) -> Int {
        precondition(uncertainty.isFinite && uncertainty > 0, "expected an uncertainty above 0, got \(uncertainty)")
        let (value, exponent) = DecimalDigits(uncertainty).threeDigits
        return (value <= 354 ? 1 : 0) - exponent
    }

    /// Whether an uncertainty is nothing but rounding of the numbers beside it.
    static func isNegligible(_ uncertainty: Double, beside numbers: [Double]) -> Bool {
        uncertainty <= 1e-12 * (numbers.map(\.magnitude).max() ?? 0)
    }

    /// The places that leave a number without known uncertainty with four digits, fewer where it has fewer.
    static func places(certain number: Double) -> Int {
        let digits = DecimalDigits(number)
        let most = max(0, 3 - digits.exponent)
        let trailingZeros = digits.text(places: most).reversed().prefix { $0 == "0" }.count
        return max(0, most - trailingZeros)
    }
}
