/// x = n·ln 2 + r with |r| ≤ ½·ln 2, and eʳ − 1: what all functions made of eˣ begin with (Cody & Waite 1980,
/// chapter 6).
///
///     eʳ − 1 = r + r²·Q(r)
///
/// ln 2 is taken as a sum of two numbers, the first so short that its product with n is exact.
struct ExponentialReduction {
    /// n; garbage where x is NaN.
    let n: SIMD8<Int32>
    /// eʳ − 1; NaN where x is.
    let expm1: Vector

    /// The reduction of numbers within ±128·ln 2 or so, or NaN.
    @inline(__always)
    init(_ x: Vector) {
        // Adding 1.5·2²³ leaves the nearest whole number in the low bits.
        let shift: Vector = Vector(repeating: 0x1.8p23)
        let shifted = shift.addingProduct(x, Vector(repeating: 0x1.715476p+0))
        n = shifted.bits &- shift.bits
        let number = shifted - shift
        // Exact: x and n·(the first part of ln 2) are close, and the product has 24 bits.
        let high = x.addingProduct(number, Vector(repeating: -0x1.62e4p-1))
        let low = number * -0x1.7f7d1cp-20
        let r = high + low
        let lost = (high - r) + low
        var q = Vector(repeating: 0x1.6b6514p-10)
        q = Vector(repeating: 0x1.1228c2p-7).addingProduct(q, r)
        q = Vector(repeating: 0x1.555722p-5).addingProduct(q, r)
        q = Vector(repeating: 0x1.5554aep-3).addingProduct(q, r)
        q = Vector(repeating: 0x1.fffffep-2).addingProduct(q, r)
        expm1 = r + lost.addingProduct(r * r, q)
    }
}
