/// eˣ, lane by lane.
///
/// The error is at most 0.90 units in the last place, over all floats. Overflow gives +∞, underflow goes
/// through the subnormal numbers to 0.
@inline(__always)
public func exponential(_ x: Vector) -> Vector {
    let bounded = x.replacing(with: 89, where: x .> 89).replacing(with: -104, where: x .< -104)
    let reduction = ExponentialReduction(bounded)
    // Two factors: 2ⁿ itself may be out of range where eˣ is not.
    let half = reduction.n &>> 1
    return (1 + reduction.expm1) * Vector(powersOfTwo: half) * Vector(powersOfTwo: reduction.n &- half)
}

/// eˣ: the same number as a lane of the vector function gives.
public func exponential(_ x: Float) -> Float { exponential(Vector(repeating: x))[0] }
