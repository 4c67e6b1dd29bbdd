/// The probability that a standard normal variable is below x: Φ(x) = Q(½, x²/2)/2 for x ≤ 0, and 1 − Φ(−x) above.
///
/// Abramowitz & Stegun (1964), 26.2.1 with 6.5.17.
func normalProbability(below x: Double) -> Double {
    precondition(!x.isNaN, "expected a number, got \(x)")
    let tail = IncompleteGamma(twiceA: 1, x: x * x / 2).upper / 2
    return x <= 0 ? tail : 1 - tail
}
