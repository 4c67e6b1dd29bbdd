extension Vector {
    /// The bit patterns of the lanes.
    @inline(__always)
    var bits: SIMD8<Int32> { unsafeBitCast(self, to: SIMD8<Int32>.self) }

    /// |x|, lane by lane.
    @inline(__always)
    var magnitude: Vector { Vector(bits: bits & Int32.max) }

    /// The vector with those bit patterns in its lanes.
    @inline(__always)
    init(bits: SIMD8<Int32>) { self = unsafeBitCast(bits, to: Vector.self) }

    /// 2ⁿ, lane by lane; 0 where n = −127 and meaningless beyond −127…127.
    @inline(__always)
    init(powersOfTwo n: SIMD8<Int32>) { self.init(bits: (n &+ 127) &<< 23) }

    /// |x| with the sign of `other`, lane by lane; of a NaN too.
    @inline(__always)
    func withSign(of other: Vector) -> Vector { Vector(bits: (bits & Int32.max) | (other.bits & Int32.min)) }
}
