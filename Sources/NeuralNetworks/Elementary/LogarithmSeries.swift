/// What the logarithms have in common: with x = 2ᵏ·(1 + f) and √½ ≤ 1 + f < √2,
///
///     ln x = k·ln 2 + f − f²/2 + f³·P(f)
enum LogarithmSeries {
    /// k, for positive normal numbers.
    @inline(__always)
    static func exponent(of x: Vector) -> SIMD8<Int32> {
        let squareRootOfHalf: Int32 = 0x3F35_04F3
        return (x.bits &- squareRootOfHalf) &>> 23
    }

    /// ln (2ᵏ·(1 + f)).
    @inline(__always)
    static func sum(_ f: Vector, _ exponent: SIMD8<Int32>) -> Vector {
        let k = Vector(wholeNumbers: exponent)
        var p = Vector(repeating: 0x1.11c9acp-4)
        p = Vector(repeating: -0x1.dd651p-4).addingProduct(p, f)
        p = Vector(repeating: 0x1.e7a54ep-4).addingProduct(p, f)
        p = Vector(repeating: -0x1.fc4dap-4).addingProduct(p, f)
        p = Vector(repeating: 0x1.232cfap-3).addingProduct(p, f)
        p = Vector(repeating: -0x1.555ae4p-3).addingProduct(p, f)
        p = Vector(repeating: 0x1.99a546p-3).addingProduct(p, f)
        p = Vector(repeating: -0x1.00000ap-2).addingProduct(p, f)
        p = Vector(repeating: 0x1.555546p-2).addingProduct(p, f)
        let square = f * f
        let rest = (k * 0x1.7f7d1cp-20)
            .addingProduct(square, f * p)
            .addingProduct(square, Vector(repeating: -0.5))
        return (f + rest).addingProduct(k, Vector(repeating: 0x1.62e4p-1))
    }
}
