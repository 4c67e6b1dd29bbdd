/// ln x, lane by lane.
///
/// The error is at most 0.80 units in the last place, over all floats. −∞ at ±0, NaN below.
@inline(__always)
public func logarithm(_ x: Vector) -> Vector {
    let isSmall = x .< Float.leastNormalMagnitude
    let normal = x.replacing(with: x * 0x1p23, where: isSmall)
    let exponent = LogarithmSeries.exponent(of: normal)
    let f = Vector(bits: normal.bits &- (exponent &<< 23)) - 1
    let k = exponent &- (unsafeBitCast(isSmall, to: SIMD8<Int32>.self) & 23)
    return LogarithmSeries.sum(f, k)
        .replacing(with: x, where: .!(x .< .infinity))
        .replacing(with: -.infinity, where: x .== 0)
        .replacing(with: .nan, where: x .< 0)
}

/// ln x: the same number as a lane of the vector function gives.
public func logarithm(_ x: Float) -> Float { logarithm(Vector(repeating: x))[0] }
