/// xⁿ by repeated squaring, which rounds the same way on every machine.
///
/// The relative error is at most about 2·log₂(n) roundings.
///
/// - Precondition: `exponent` is not negative.
public func power(_ base: Double, _ exponent: Int) -> Double { power(SIMD2(repeating: base), exponent)[0] }

/// xⁿ of two numbers at once, each as it would be alone.
///
/// - Precondition: `exponent` is not negative.
public func power(_ bases: SIMD2<Double>, _ exponent: Int) -> SIMD2<Double> {
    precondition(exponent >= 0, "expected an exponent of at least 0, got \(exponent)")
    let one = SIMD2<UInt64>(repeating: 1.0.bitPattern)
    var result = SIMD2<Double>(repeating: 1)
    var square = bases
    var remaining = exponent
    while remaining > 0 {
        // By 1 instead of not at all, and chosen without a branch: the bits of an exponent can't be foreseen by the
        // processor.
        let isOdd = 0 &- UInt64(truncatingIfNeeded: remaining & 1)
        let factor = one ^ ((one ^ unsafeBitCast(square, to: SIMD2<UInt64>.self)) & isOdd)
        result *= unsafeBitCast(factor, to: SIMD2<Double>.self)
        square *= square
        remaining >>= 1
    }
    return result
}
