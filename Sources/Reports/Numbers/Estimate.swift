import Statistics

/// Numbers with their uncertainty as a reader wants them: rounded alike, with a common power of ten where the point
/// would drown in zeros.
enum Estimate {
    /// `0.968 ± 0.007`; without a standard deviation the mean alone.
    static func text(mean: Double, standardDeviation: Double?) -> String {
        guard let standardDeviation else {
            return joined([mean], places: Rounding.places(certain: mean)) { $0[0] }
        }
        guard !Rounding.isNegligible(standardDeviation, beside: [mean]) else {
            return joined([mean], places: Rounding.places(certain: mean)) { "\($0[0]) ± 0" }
        }
        return joined([mean, standardDeviation], places: Rounding.places(uncertainty: standardDeviation)) {
            "\($0[0]) ± \($0[1])"
        }
    }

    /// `[0.961, 0.975]`, rounded to the half width.
    static func text(_ interval: Interval) -> String {
        joined([interval.low, interval.high], places: places(interval)) { "[\($0[0]), \($0[1])]" }
    }

    /// `+0.012 [0.004, 0.020]`, rounded to the interval's half width; without an interval the difference alone.
    static func text(_ difference: PairedDifference) -> String? {
        guard let mean = difference.summary.mean else { return nil }
        let sign = mean > 0 ? "+" : ""
        guard let interval = difference.summary.interval else {
            return joined([mean], places: Rounding.places(certain: mean)) { sign + $0[0] }
        }
        return joined([mean, interval.low, interval.high], places: places(interval)) {
            "\(sign)\($0[0]) [\($0[1]), \($0[2])]"
        }
    }

    private static func places(_ interval: Interval) -> Int {
        let halfWidth = (interval.high - interval.low) / 2
        return Rounding.isNegligible(halfWidth, beside: [interval.low, interval.high])
            ? Rounding.places(certain: interval.low) : Rounding.places(uncertainty: halfWidth)
    }

    /// The texts of `numbers` with the same places, or with a common power of ten: `(1.2 ± 0.4)·10⁻¹²` as
    /// `(1.2 ± 0.4)e-12`.
    private static func joined(_ numbers: [Double], places: Int, _ join: ([String]) -> String) -> String {
        let digits = numbers.map(DecimalDigits.init)
        let exponent = digits.filter { !$0.isZero }.map(\.exponent).max() ?? 0
        guard exponent < -4 || exponent > 5 else { return join(digits.map { $0.text(places: places) }) }
        let shifted = digits.map { digits in
            var shifted = digits
            if !shifted.isZero { shifted.exponent -= exponent }
            return shifted.text(places: max(0, places + exponent))
        }
        return "(\(join(shifted)))e\(exponent)"
    }
}
