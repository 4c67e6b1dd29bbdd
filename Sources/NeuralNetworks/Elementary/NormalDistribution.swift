/// The standard normal distribution, lane by lane: Φ and φ share an exponential.
///
///     Φ(x) = ½ + x·C(x²)                                              where |x| < 1
///     Φ(−|x|) = e^(−x²/2)·w·T(u), w = 1/(|x| + 3), u = (|x| − 3)·w    elsewhere
///     Φ(|x|) = 1 − Φ(−|x|)
///     φ(x) = e^(−x²/2)/√(2π)
///
/// The tail has the form of Shepherd & Laframboise (1981), Chebyshev approximation of (1 + 2x)·exp(x²)·erfc x in
/// 0 ≤ x < ∞, doi:10.2307/2007744. What x², w and w·T lost in rounding is put back.
struct NormalDistribution {
    /// Φ(x)
    let probability: Vector
    /// φ(x)
    let density: Vector

    @inline(__always)
    init(_ x: Vector) {
        // Φ(−14.5) and φ(14.5) are less than half of the least number.
        let size = x.magnitude.replacing(with: 14.5, where: x.magnitude .> 14.5)
        let square = size * size
        let lostOfSquare = (-square).addingProduct(size, size)
        let reduction = ExponentialReduction(square * -0.5)
        let power = 1 + reduction.expm1
        // Two factors: 2ⁿ itself may be out of range where the products are not.
        let half = reduction.n &>> 1
        let (scale, otherScale) = (Vector(powersOfTwo: half), Vector(powersOfTwo: reduction.n &- half))
        density = power.addingProduct(power, lostOfSquare * -0.5) * 0x1.988454p-2 * scale * otherScale

        let sum = size + 3
        let w = 1 / sum
        let u = (size - 3) * w
        var t = Vector(repeating: -0x1.0af68cp-10)
        t = Vector(repeating: 0x1.d93706p-11).addingProduct(t, u)
        t = Vector(repeating: 0x1.c9a2ap-8).addingProduct(t, u)
        t = Vector(repeating: -0x1.562136p-7).addingProduct(t, u)
        t = Vector(repeating: -0x1.8332bap-5).addingProduct(t, u)
        t = Vector(repeating: 0x1.d712c4p-3).addingProduct(t, u)
        t = Vector(repeating: -0x1.04c726p-1).addingProduct(t, u)
        t = Vector(repeating: 0x1.754a76p-1).addingProduct(t, u)
        let product = w * t
        let lostOfSum = size - (sum - 3)
        let lostOfQuotient = Vector(repeating: 1).addingProduct(-w, sum).addingProduct(-w, lostOfSum)
        let lost = (-product).addingProduct(w, t)
            .addingProduct(product, lostOfQuotient.addingProduct(lostOfSquare, Vector(repeating: -0.5)))
        let tail = (product + (lost * power).addingProduct(product, reduction.expm1)) * scale * otherScale

        var c = Vector(repeating: 0x1.7f5efap-14)
        c = Vector(repeating: -0x1.30d4cp-10).addingProduct(c, square)
        c = Vector(repeating: 0x1.467098p-7).addingProduct(c, square)
        c = Vector(repeating: -0x1.1055d6p-4).addingProduct(c, square)
        c = Vector(repeating: 0x1.98844ap-2).addingProduct(c, square)
        let center = Vector(repeating: 0.5).addingProduct(x, c)
        probability = tail.replacing(with: 1 - tail, where: x .> 0).replacing(with: center, where: size .< 1)
    }
}

/// Φ(x) = ½·(1 + erf (x/√2)), the probability that a standard normal number is at most x, lane by lane.
///
/// Small results keep their digits, as they do not where 1 + erf (x/√2) is computed.
///
/// The error is at most 2.43 units in the last place, over all floats. Underflow goes through the subnormal numbers to 0.
@inline(__always)
public func normalProbability(_ x: Vector) -> Vector { NormalDistribution(x).probability }
