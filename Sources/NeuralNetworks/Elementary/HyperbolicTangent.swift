/// tanh x, lane by lane.
///
///     tanh x = x + x·z·P(z), z = x²         where |x| < 0.625
///     tanh |x| = 1 − 2 / (1 + e²ˡˣˡ)        elsewhere
///
/// The error is at most 1.33 units in the last place, over all floats. ±1 from |x| = 10 on; the sign of 0 is kept.
@inline(__always)
public func tanh(_ x: Vector) -> Vector {
    let size = x.magnitude
    let large = 1 - 2 / (1 + exponential(2 * size))
    let z = x * x
    var p = Vector(repeating: -0x1.7567ecp-8)
    p = Vector(repeating: 0x1.52095ep-6).addingProduct(p, z)
    p = Vector(repeating: -0x1.b8378p-5).addingProduct(p, z)
    p = Vector(repeating: 0x1.1106fep-3).addingProduct(p, z)
    p = Vector(repeating: -0x1.555532p-2).addingProduct(p, z)
    let small = size.addingProduct(size * z, p)
    return large.replacing(with: small, where: size .< 0.625).withSign(of: x)
}
