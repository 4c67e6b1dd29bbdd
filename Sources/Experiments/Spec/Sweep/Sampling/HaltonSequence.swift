/// Halton's sequence: coordinate `d` of point `n` is the number `n`, written in the base of the `d`-th prime, with its
/// digits mirrored at the point.
///
///     φ_b(n) = Σ aᵢ·b^(−i−1), n = Σ aᵢ·bⁱ
///
/// Halton (1960), On the efficiency of certain quasi-random sequences of points, doi:10.1007/BF01386213. Not scrambled;
/// the first point is 0, as in SciPy.
struct HaltonSequence: SampleSequence {
    /// The base of each coordinate.
    let bases: [Int]

    /// The sequence with that many coordinates.
    init(dimensionCount: Int) {
        var primes: [Int] = []
        var candidate = 2
        while primes.count < dimensionCount {
            if !primes.contains(where: { candidate.isMultiple(of: $0) }) { primes.append(candidate) }
            candidate += 1
        }
        bases = primes
    }

    func point(at index: Int) -> [Double] {
        bases.map { base in
            // As a quotient of whole numbers, while they are exact, the coordinate is rounded once.
            var (mirrored, power, rest) = (0.0, 1.0, index)
            while rest > 0 {
                mirrored = mirrored * Double(base) + Double(rest % base)
                power *= Double(base)
                rest /= base
            }
            return mirrored / power
        }
    }
}
