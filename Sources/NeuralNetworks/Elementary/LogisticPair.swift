/// The logistic function of x and of −x together, lane by lane: they share an exponential and a division, and their sum
/// is 1 without cancellation in either.
struct LogisticPair {
    /// 1 / (1 + e⁻ˣ)
    let share: Vector
    /// 1 / (1 + eˣ) = 1 − share
    let rest: Vector

    @inline(__always)
    init(_ x: Vector) {
        let e = exponential(-x.magnitude)
        let large = 1 / (1 + e)
        let small = e * large
        share = small.replacing(with: large, where: x .>= 0)
        rest = large.replacing(with: small, where: x .>= 0)
    }
}
