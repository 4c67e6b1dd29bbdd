/// An angle as whole quarter turns and a rest: x = n·π/2 + y, |y| ≤ π/4.
///
/// π/2 is taken as a sum of four numbers, the first three so short that their products with n are exact (Cody & Waite
/// 1980, chapter 8).
struct QuarterTurns {
    /// n modulo 4.
    let quadrant: Int
    private let y: Double
    /// What y lost in rounding.
    private let lost: Double

    /// The angle `x` in radians.
    ///
    /// - Precondition: |x| ≤ 10⁶.
    init(_ x: Double) {
        precondition(x.magnitude <= 1_000_000, "expected an angle within ±1000000, got \(x)")
        let n = (x * 0x1.45f306dc9c883p-1).rounded(.toNearestOrEven)
        quadrant = Int(n) & 3
        var high = x - n * 0x1.921fb544p+0
        var low = 0.0
        for part in [n * 0x1.0b4611a6p-34, n * 0x1.3198a2ep-69, n * 0x1.b839a252049c1p-104] {
            let difference = high - part
            let taken = high - difference
            low += (high - (difference + taken)) + (taken - part)
            high = difference
        }
        y = high + low
        lost = (high - y) + low
    }

    /// sin (y + lost) ≈ y + y·z·P(z) + lost·(1 − z/2), z = y².
    var sine: Double {
        let z = y * y
        let p = polynomial(sineSeries, at: z)
        return y + (lost * (1 - 0.5 * z)).addingProduct(y * z, p)
    }

    /// cos (y + lost) ≈ 1 − z/2 + z²·P(z) − y·lost, z = y².
    var cosine: Double {
        let z = y * y
        let p = polynomial(cosineSeries, at: z)
        let high = 1 - 0.5 * z
        let rest = (1 - high) - 0.5 * z
        return high + (rest - y * lost).addingProduct(z * z, p)
    }
}

/// P of the sine, lowest power first.
private let sineSeries = [
    -0x1.5555555555548p-3, 0x1.111111110f77cp-7, -0x1.a01a019bf7bcbp-13, 0x1.71de35649b231p-19, -0x1.ae5e591921411p-26,
    0x1.5d8f97c9f3d4bp-33,
]

/// P of the cosine, lowest power first.
private let cosineSeries = [
    0x1.555555555554bp-5, -0x1.6c16c16c1504bp-10, 0x1.a01a019c9773cp-16, -0x1.27e4f7f8e48edp-22, 0x1.1ee9e1583270bp-29,
    -0x1.8fa99010a4425p-37,
]
