/// The standard library's `replacing`, on whole vectors. The library's own goes lane by lane, and the compiler does not
/// always make vector code of that again.
extension Vector {
    /// The vector with the lanes of `other` where the mask is true.
    @inline(__always)
    func replacing(with other: Vector, where mask: SIMDMask<SIMD8<Int32>>) -> Vector {
        // A true lane of a mask has all bits set, a false one none.
        let chosen = unsafeBitCast(mask, to: SIMD8<Int32>.self)
        return Vector(bits: bits ^ ((bits ^ other.bits) & chosen))
    }

    /// The vector with `other` in the lanes where the mask is true.
    @inline(__always)
    func replacing(with other: Float, where mask: SIMDMask<SIMD8<Int32>>) -> Vector {
        replacing(with: Vector(repeating: other), where: mask)
    }
}
