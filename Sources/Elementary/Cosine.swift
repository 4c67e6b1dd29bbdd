/// cos x, of an angle in radians.
///
/// The error is at most 0.79 units in the last place where measured. NaN at ±∞.
///
/// - Precondition: |x| ≤ 10⁶, or x is not finite.
public func cosine(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let turns = QuarterTurns(x)
    let size = turns.quadrant & 1 == 0 ? turns.cosine : turns.sine
    return turns.quadrant == 0 || turns.quadrant == 3 ? size : -size
}
