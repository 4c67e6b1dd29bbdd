/// b₀ + a₁/(b₁ + a₂/(b₂ + a₃/(b₃ + …))), to the last place or one beside it.
///
/// The modified method of Lentz: Thompson & Barnett (1986), Coulomb and Bessel functions of complex arguments and order,
/// appendix III, doi:10.1016/0021-9991(86)90046-X.
///
/// - Parameters:
///   - first: b₀.
///   - term: aᵢ and bᵢ, for i = 1, 2, ….
func continuedFraction(_ first: Double, term: (_ index: Int) -> (a: Double, b: Double)) -> Double {
    var fraction = nonzero(first)
    var c = fraction
    var d = 0.0
    // A fraction that is used where it converges needs some tens of terms, and about √a where a parameter a is large.
    for index in 1...100_000 {
        let (a, b) = term(index)
        d = 1 / nonzero(b + a * d)
        c = nonzero(b + a / c)
        fraction *= c * d
        if (c * d - 1).magnitude <= 0x1p-52 { break }
    }
    return fraction
}

/// The number, or one so near to 0 that it makes no difference but can be divided by.
private func nonzero(_ number: Double) -> Double {
    number == 0 ? 0x1p-1000 : number
}
