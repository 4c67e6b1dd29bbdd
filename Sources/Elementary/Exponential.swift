/// eˣ.
///
///     eˣ = 2ⁿ·(1 + r + r²·Q(r)), x = n·ln 2 + r, |r| ≤ ½·ln 2
///
/// The error is at most 0.87 units in the last place where measured. Overflow gives +∞, underflow
/// goes through the subnormal numbers to 0.
public func exponential(_ x: Double) -> Double {
    guard x < 710 else { return x.isNaN ? x : .infinity }
    guard x > -746 else { return 0 }
    // Adding 1.5·2⁵² leaves the nearest whole number in the low bits.
    let shift = 0x1.8p52
    let shifted = shift.addingProduct(x, 0x1.71547652b82fep+0)
    let n = Int64(bitPattern: shifted.bitPattern &- shift.bitPattern)
    let number = shifted - shift
    let high = x.addingProduct(number, -0x1.62e42fefa4p-1)
    let low = number * 0x1.8432a1b0e2634p-43
    let r = high + low
    let lost = (high - r) + low
    let q = polynomial(series, at: r)
    // Two factors: 2ⁿ itself may be out of range where eˣ is not.
    return (1 + (r + lost.addingProduct(r * r, q))) * powerOfTwo(n >> 1) * powerOfTwo(n - n >> 1)
}

private func powerOfTwo(_ exponent: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: (exponent + 1023) << 52))
}

/// Q, lowest power first.
private let series = [
    0x1.000000000000bp-1, 0x1.555555555550fp-3, 0x1.55555555502a0p-5, 0x1.1111111122b4ap-7, 0x1.6c16c1852c01cp-10,
    0x1.a01a014498ae6p-13, 0x1.a01997c656a0fp-16, 0x1.71deec62e8918p-19, 0x1.28af42a60c9fap-22, 0x1.add7f31552880p-26,
]
