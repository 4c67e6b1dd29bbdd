extension Vector {
    /// The bit patterns of the lanes.
    @inline(__always)
    var bits: SIMD8<Int32> { unsafeBitCast(self, to: SIMD8<Int32>.self) }

    /// |x|, lane by lane.
    @inline(__always)
    var magnitude: Vector { Vector(bits: bits & Int32.max) }

    /// x, lane by lane; +0 where x is subnormal or a zero.
    @inline(__always)
    var flushed: Vector {
        // A true lane of a mask has all bits set, a false one none.
        let isSmall = unsafeBitCast((bits & Self.exponentBits) .== SIMD8<Int32>.zero, to: SIMD8<Int32>.self)
        return Vector(bits: bits & ~isSmall)
    }

    /// The bits of the exponent, which subnormal numbers and zeros have none of.
    private static var exponentBits: SIMD8<Int32> { SIMD8<Int32>(repeating: 0x7F80_0000) }

    /// The vector with those bit patterns in its lanes.
    @inline(__always)
    init(bits: SIMD8<Int32>) { self = unsafeBitCast(bits, to: Vector.self) }

    /// 2ⁿ, lane by lane; 0 where n = −127 and meaningless beyond −127…127.
    @inline(__always)
    init(powersOfTwo n: SIMD8<Int32>) { self.init(bits: (n &+ 127) &<< 23) }

    /// The whole numbers as floats, lane by lane; within ±2²². The standard library converts lane by lane.
    @inline(__always)
    init(wholeNumbers n: SIMD8<Int32>) {
        // 1.5·2²³ has room for them in its low bits.
        let shift: Vector = Vector(repeating: 0x1.8p23)
        self = Vector(bits: shift.bits &+ n) - shift
    }

    /// |x| with the sign of `other`, lane by lane; of a NaN too.
    @inline(__always)
    func withSign(of other: Vector) -> Vector { Vector(bits: (bits & Int32.max) | (other.bits & Int32.min)) }
}
