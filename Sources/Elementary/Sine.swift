/// sin x, of an angle in radians.
///
/// The error is at most 0.79 units in the last place where measured. NaN at ±∞; the sign of 0 is
/// kept.
///
/// - Precondition: |x| ≤ 10⁶, or x is not finite.
public func sine(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    guard x != 0 else { return x }
    let turns = QuarterTurns(x)
    let size = turns.quadrant & 1 == 0 ? turns.sine : turns.cosine
    return turns.quadrant & 2 == 0 ? size : -size
}
