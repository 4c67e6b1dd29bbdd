/// arctan x, lane by lane, in radians.
///
/// With t = |x|, or 1/|x| where that is smaller,
///
///     arctan t = t + t·z·P(z), z = t²;  arctan |x| = π/2 − arctan 1/|x|
///
/// The error is at most 1.37 units in the last place, over all floats. ±π/2 at ±∞; the sign of 0 is kept.
@inline(__always)
public func arctangent(_ x: Vector) -> Vector {
    let size = x.magnitude
    let isLarge = size .> 1
    let t = size.replacing(with: 1, where: isLarge) / Vector(repeating: 1).replacing(with: size, where: isLarge)
    let z = t * t
    var p = Vector(repeating: -0x1.c7dc84p-10)
    p = Vector(repeating: 0x1.5d871ap-7).addingProduct(p, z)
    p = Vector(repeating: -0x1.f722e6p-6).addingProduct(p, z)
    p = Vector(repeating: 0x1.d6de14p-5).addingProduct(p, z)
    p = Vector(repeating: -0x1.5709bap-4).addingProduct(p, z)
    p = Vector(repeating: 0x1.c0317ep-4).addingProduct(p, z)
    p = Vector(repeating: -0x1.24177ap-3).addingProduct(p, z)
    p = Vector(repeating: 0x1.9991p-3).addingProduct(p, z)
    p = Vector(repeating: -0x1.55553ap-2).addingProduct(p, z)
    let angle = t.addingProduct(t * z, p)
    return angle.replacing(with: 0x1.921fb6p+0 - (angle + 0x1.777a5cp-25), where: isLarge).withSign(of: x)
}
