/// ln (1 + x), lane by lane, without cancellation near 0.
///
/// What the sum u = 1 + x lost in rounding is added to f, where u = 2ᵏ·(1 + f).
///
/// The error is at most 1.39 units in the last place, over all floats. −∞ at −1, NaN below; the sign of 0 is kept.
@inline(__always)
public func log1p(_ x: Vector) -> Vector {
    let u = 1 + x
    let gained = u - 1
    let lost = (1 - (u - gained)) + (x - gained)
    let k = LogarithmSeries.exponent(of: u)
    // 2⁻ᵏ, or 0 where k is so large that what was lost has no effect.
    let scale = Vector(bits: 0x3F80_0000 &- (k &<< 23)).replacing(with: 0, where: x .> 0x1p64)
    let f = (Vector(bits: u.bits &- (k &<< 23)) - 1) + lost * scale
    return LogarithmSeries.sum(f, k)
        .replacing(with: x, where: x .== 0)
        .replacing(with: x, where: x .== .infinity)
        .replacing(with: -.infinity, where: x .== -1)
        .replacing(with: .nan, where: x .< -1)
}
