/// How far apart the mean ranks of two configurations must be, and which configurations are nearer than that.
///
///     CD = q·√(k·(k + 1)/(6·N))
///
/// The test of Nemenyi (1963) as Demšar (2006, section 3.2.2) has it: q is the quantile of the studentized range of k means
/// with infinite degrees of freedom, divided by √2. Two configurations differ when their mean ranks differ by CD or more.
public struct CriticalDifference: Sendable, Equatable {
    /// The probability that any difference is found where there is none.
    public enum Level: Sendable, Equatable, CaseIterable {
        case fivePercent
        case tenPercent
    }

    /// The most configurations that quantiles are known for.
    public static let largestCount = 50

    /// CD.
    public let value: Double
    /// The indices of the configurations, best mean rank first; equal ones in their own order.
    public let order: [Int]
    /// The largest groups of two or more configurations none of which differs from another, as places in `order`: the bars
    /// of the diagram, best first.
    public let groups: [ClosedRange<Int>]

    /// The critical difference of configurations with those mean ranks; nil for fewer than two of them, or more than
    /// there are quantiles for.
    ///
    /// - Parameters:
    ///   - averageRanks: The mean rank of each configuration.
    ///   - blockCount: The number of blocks (data sets) that they are means of.
    ///   - level: The probability of a false finding.
    /// - Precondition: there is at least one block, and the ranks are finite.
    public init?(averageRanks: [Double], blockCount: Int, level: Level = .fivePercent) {
        precondition(blockCount >= 1, "expected at least 1 block, got \(blockCount)")
        precondition(averageRanks.allSatisfy(\.isFinite), "expected finite ranks, got \(averageRanks)")
        let count = averageRanks.count
        guard (2...Self.largestCount).contains(count) else { return nil }
        let quantile = StudentizedRange.quantile(of: count, level: level)
        let value = quantile / 2.0.squareRoot() * (Double(count * (count + 1)) / Double(6 * blockCount)).squareRoot()
        let order = averageRanks.indices.sorted { (averageRanks[$0], $0) < (averageRanks[$1], $1) }
        var groups: [ClosedRange<Int>] = []
        for first in order.indices {
            let last = order.lastIndex { averageRanks[$0] - averageRanks[order[first]] < value } ?? first
            // A group that ends where the one before ends is part of it.
            if last > first, groups.last?.upperBound != last { groups.append(first...last) }
        }
        self.value = value
        self.order = order
        self.groups = groups
    }
}
