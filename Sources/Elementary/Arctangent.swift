/// arctan x, in radians.
///
/// With t = |x|, or 1/|x| where that is smaller,
///
///     arctan t = t + t·z·P(z), z = t²;  arctan |x| = π/2 − arctan 1/|x|
///
/// The error is at most 1.55 units in the last place where measured. ±π/2 at ±∞; the sign of 0 is
/// kept.
public func arctangent(_ x: Double) -> Double {
    let isLarge = x.magnitude > 1
    let t = isLarge ? 1 / x.magnitude : x.magnitude
    let z = t * t
    let angle = t.addingProduct(t * z, polynomial(series, at: z))
    let magnitude = isLarge ? 0x1.921fb54442d18p+0 - (angle - 0x1.1a62633145c07p-54) : angle
    return Double(signOf: x, magnitudeOf: magnitude)
}

/// P, lowest power first.
private let series = [
    -0x1.555555555551dp-2, 0x1.9999999994b2ap-3, -0x1.249249235b8ddp-3, 0x1.c71c7177f1d86p-4, -0x1.745d112838a0ep-4,
    0x1.3b1360a94707cp-4, -0x1.110e21d2aa6f8p-4, 0x1.e1b97f3da4f64p-5, -0x1.ae55096997cb9p-5, 0x1.82bb6365a8f4dp-5,
    -0x1.5952abd1e9b9ep-5, 0x1.2b8aa9f506f5cp-5, -0x1.e7f86ec5a95ebp-6, 0x1.65cb8622058a2p-6, -0x1.c2ff51fdfd16cp-7,
    0x1.d14dfd9d85a16p-8, -0x1.73a83b984ef2fp-9, 0x1.aac07ebff3d86p-11, -0x1.37417a0ff52f7p-13, 0x1.af3c2a9a979a1p-17,
]
