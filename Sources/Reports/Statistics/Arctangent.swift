/// arctan x for x ≥ 0, with a relative error of a few roundings, by +, −, ×, ÷ and √ alone.
///
/// The argument is halved three times, arctan x = 2·arctan(x / (1 + √(1 + x²))), which leaves at most tan(π/16) < 0.2;
/// there 13 terms of x − x³/3 + x⁵/5 − … are exact to the last place.
func arctangent(_ x: Double) -> Double {
    var reduced = x
    for _ in 0..<3 { reduced /= 1 + (1 + reduced * reduced).squareRoot() }
    let square = reduced * reduced
    var series = 0.0
    for exponent in stride(from: 25, through: 1, by: -2) {
        series = 1 / Double(exponent) - square * series
    }
    return 8 * reduced * series
}
