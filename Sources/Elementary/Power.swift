/// xⁿ by repeated squaring, which rounds the same way on every machine.
///
/// The relative error is at most about 2·log₂(n) roundings.
///
/// - Precondition: `exponent` is not negative.
public func power(_ base: Double, _ exponent: Int) -> Double {
    precondition(exponent >= 0, "expected an exponent of at least 0, got \(exponent)")
    let one = 1.0.bitPattern
    var result = 1.0
    var square = base
    var remaining = exponent
    while remaining > 0 {
        // By 1 instead of not at all, and chosen without a branch: the bits of an exponent can't be foreseen by the
        // processor.
        let isOdd = 0 &- UInt64(truncatingIfNeeded: remaining & 1)
        result *= Double(bitPattern: one ^ ((one ^ square.bitPattern) & isOdd))
        square *= square
        remaining >>= 1
    }
    return result
}
