/// Friedman's test: whether k configurations rank differently over N blocks (data sets) than by chance.
///
/// In each block the configurations are ranked, best first; with the mean ranks Rⱼ,
///
///     χ² = 12·N/(k·(k + 1))·Σ(Rⱼ − (k + 1)/2)² / (1 − Σ(t³ − t)/(N·k·(k² − 1)))      k − 1 degrees of freedom
///     F = (N − 1)·χ²/(N·(k − 1) − χ²)                          k − 1 and (k − 1)·(N − 1) degrees of freedom
///
/// Friedman (1937), doi:10.1080/01621459.1937.10503522, with the divisor for groups of t equal results that SciPy and R have
/// and Demšar (2006), Statistical comparisons of classifiers over multiple data sets, JMLR 7, 1–30, leaves out. F is
/// that of Iman & Davenport (1980), doi:10.1080/03610928008827904, which Demšar prefers: χ² finds too little.
public struct FriedmanTest: Sendable, Equatable {
    /// The number of blocks, N.
    public let blockCount: Int
    /// The rank of each configuration in each block, 1 for the best; level ones share the mean of their ranks.
    public let ranks: [[Double]]
    /// The mean rank of each configuration, 1 for one that is always the best.
    public let averageRanks: [Double]
    /// χ²; 0 when all are level in every block.
    public let chiSquared: Double
    /// The p of χ².
    public let chiSquaredProbability: Double
    /// F, infinite when all blocks rank alike; nil for one block.
    public let ratio: Double?
    /// The p of F; nil for one block.
    public let ratioProbability: Double?

    /// The test of those blocks; nil without a block or with fewer than two configurations.
    ///
    /// - Parameters:
    ///   - blocks: What each configuration came to, block by block. A diverged one ranks behind all others.
    ///   - higherIsBetter: Whether more is better: accuracies, not losses.
    /// - Precondition: every block has an outcome of each configuration, and its numbers are finite.
    public init?(_ blocks: [[Outcome]], higherIsBetter: Bool) {
        guard let count = blocks.first?.count, count >= 2 else { return nil }
        let ranks = blocks.map { block in
            precondition(block.count == count, "expected \(count) outcomes per block, got \(block.count)")
            return AverageRanks(block.map { $0.badness(higherIsBetter: higherIsBetter) })
        }
        let (n, k) = (blocks.count, count)
        let sums = (0..<k).map { column in ranks.reduce(0) { $0 + $1.doubled[column] } }
        blockCount = n
        self.ranks = ranks.map { $0.doubled.map { Double($0) / 2 } }
        averageRanks = sums.map { Double($0) / Double(2 * n) }
        // In whole numbers: χ² = 3·(k − 1)·spread/divisor, F = 3·(N − 1)·spread/(N·divisor − 3·spread).
        let spread = sums.reduce(0) { $0 + ($1 - n * (k + 1)) * ($1 - n * (k + 1)) }
        let divisor = n * k * (k * k - 1) - ranks.reduce(0) { $0 + $1.tieSum }
        chiSquared = divisor == 0 ? 0 : Double(3 * (k - 1) * spread) / Double(divisor)
        chiSquaredProbability = ChiSquared(degreesOfFreedom: k - 1).upperProbability(chiSquared)
        guard n > 1 else {
            (ratio, ratioProbability) = (nil, nil)
            return
        }
        let rest = n * divisor - 3 * spread
        let ratio = spread == 0 ? 0 : rest == 0 ? .infinity : Double(3 * (n - 1) * spread) / Double(rest)
        self.ratio = ratio
        ratioProbability = FDistribution(numerator: k - 1, denominator: (k - 1) * (n - 1)).upperProbability(ratio)
    }

    /// The test of those numbers.
    public init?(_ blocks: [[Double]], higherIsBetter: Bool) {
        self.init(blocks.map { $0.map(Outcome.number) }, higherIsBetter: higherIsBetter)
    }
}

extension Outcome {
    /// A number that is the larger, the worse the outcome is.
    ///
    /// - Precondition: the number is finite.
    fileprivate func badness(higherIsBetter: Bool) -> Double {
        guard case .number(let number) = self else { return .infinity }
        precondition(number.isFinite, "expected a finite number, got \(number)")
        return higherIsBetter ? -number : number
    }
}
