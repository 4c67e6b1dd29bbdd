/// ln x.
///
/// With x = 2ᵏ·(1 + f), √½ ≤ 1 + f < √2 and s = f/(2 + f),
///
///     ln x = k·ln 2 + f − (f²/2 − s·(f²/2 + s²·P(s²)))
///
/// The error is at most 0.86 units in the last place where measured. −∞ at ±0, NaN below.
public func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    let isSmall = x < .leastNormalMagnitude
    let bits = Int64(bitPattern: (isSmall ? x * 0x1p54 : x).bitPattern)
    let squareRootOfHalf: Int64 = 0x3FE6_A09E_667F_3BCD
    let exponent = (bits - squareRootOfHalf) >> 52
    let f = Double(bitPattern: UInt64(bitPattern: bits - exponent << 52)) - 1
    let k = Double(isSmall ? exponent - 54 : exponent)
    let s = f / (2 + f)
    let z = s * s
    let halfSquare = 0.5 * f * f
    let correction = s * halfSquare.addingProduct(z, polynomial(series, at: z)) - k * 0x1.8432a1b0e2634p-43
    return (k * 0x1.62e42fefa4p-1) - ((halfSquare - correction) - f)
}

/// P, lowest power first.
private let series = [
    0x1.5555555555594p-1, 0x1.999999997f73fp-2, 0x1.249249423ac79p-2, 0x1.c71c51d6d7e76p-3, 0x1.746647f14b159p-3,
    0x1.39a0eaea502f7p-3, 0x1.2f0ccd19f8017p-3,
]
