/// eˣ − 1, lane by lane, without cancellation near 0.
///
///     eˣ − 1 = 2ⁿ·(eʳ − 1) + (2ⁿ − 1)
///
/// The error is at most 1.61 units in the last place, over all floats. Overflow gives +∞; the sign of 0 is kept.
@inline(__always)
public func expm1(_ x: Vector) -> Vector {
    let bounded = x.replacing(with: 89, where: x .> 89).replacing(with: -18, where: x .< -18)
    let reduction = ExponentialReduction(bounded)
    // Half of everything: 2ⁿ may be out of range where eˣ is not.
    let scale = Vector(powersOfTwo: reduction.n &- 1)
    let result = 2 * (scale - 0.5).addingProduct(scale, reduction.expm1)
    return result.replacing(with: x, where: x.magnitude .< 0x1p-25)
}
