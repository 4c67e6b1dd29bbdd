/// Σ cᵢ·xⁱ by Horner's rule with fused multiply-adds, from coefficients with the lowest power first.
public func polynomial(_ coefficients: [Double], at x: Double) -> Double {
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = coefficient.addingProduct(sum, x) }
    return sum
}
