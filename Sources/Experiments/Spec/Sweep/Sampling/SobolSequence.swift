/// Sobol's sequence: coordinate `d` of point `n` is the exclusive or of those direction numbers of `d` whose bits are set
/// in the Gray code of `n`.
///
///     x(n) = 2⁻³²·⊕ V(k), over the bits k of n ⊕ ⌊n/2⌋
///     V(k) = 2³²⁻ᵏ⁻¹·m(k);  m(k) = 2a₁·m(k−1) ⊕ … ⊕ 2ˢ⁻¹aₛ₋₁·m(k−s+1) ⊕ 2ˢ·m(k−s) ⊕ m(k−s)
///
/// Sobol' (1967), doi:10.1016/0041-5553(67)90144-9, with the directions of Joe & Kuo (2008), Constructing Sobol sequences
/// with better two-dimensional projections, doi:10.1137/070709359. Not scrambled; the first point is 0, as in SciPy.
struct SobolSequence: SampleSequence {
    /// The number of coordinates there are directions for.
    static let dimensionLimit = SobolDirections.all.count + 1
    private static let bitCount = 32

    /// The direction numbers of each coordinate, by bit.
    private let directions: [[UInt32]]

    /// The sequence with that many coordinates.
    ///
    /// - Precondition: `dimensionCount` is at most `dimensionLimit`.
    init(dimensionCount: Int) {
        precondition(
            dimensionCount <= Self.dimensionLimit, "\(dimensionCount) of \(Self.dimensionLimit) dimensions")
        let first = (0..<Self.bitCount).map { UInt32(1) << (Self.bitCount - 1 - $0) }
        let others = SobolDirections.all.prefix(max(0, dimensionCount - 1)).map(Self.directions)
        directions = dimensionCount == 0 ? [] : [first] + others
    }

    func point(at index: Int) -> [Double] {
        let gray = index ^ (index >> 1)
        return directions.map { directions in
            var bits: UInt32 = 0
            for bit in 0..<Self.bitCount where gray >> bit & 1 == 1 { bits ^= directions[bit] }
            return Double(bits) * 0x1p-32
        }
    }

    private static func directions(_ start: SobolDirections) -> [UInt32] {
        let degree = start.m.count  // s
        var m = start.m
        for k in degree..<bitCount {
            var number = m[k - degree] ^ (m[k - degree] << degree)
            for j in 1..<degree where start.a >> (degree - 1 - j) & 1 == 1 { number ^= m[k - j] << j }
            m.append(number)
        }
        return m.enumerated().map { k, number in number << (bitCount - 1 - k) }
    }
}
