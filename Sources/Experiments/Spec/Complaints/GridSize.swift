/// How many runs a sweep has, as arithmetic: no run is made for it.
struct GridSize: Equatable, Sendable {
    /// One factor of a product: an axis and its number of points.
    struct Factor: Equatable, Sendable {
        /// The axis.
        let axis: String
        /// Its points; nil when they are more than can be counted.
        let pointCount: Int?
    }

    /// Points that are added to others.
    enum Term: Equatable, Sendable {
        /// Every combination of axes, in file order.
        case product([Factor])
        /// Samples; nil when they are more than can be counted.
        case samples(Int?)
        /// Points that were written out.
        case included(Int)
    }

    /// The points of each block.
    let terms: [Term]
    /// The points that are excluded.
    var excluded = 0
    /// The points that are configurations which stand earlier.
    var duplicates = 0
    /// The seeds.
    let seedCount: Int

    /// The number of points before any is excluded; nil when it is too large to count.
    var total: Int? {
        var total = 0
        for term in terms {
            guard let count = term.count else { return nil }
            let (next, hasOverflowed) = total.addingReportingOverflow(count)
            if hasOverflowed { return nil }
            total = next
        }
        return total
    }

    /// The number of runs; nil when it is too large to count.
    var runs: Int? {
        guard let total else { return nil }
        let (runs, hasOverflowed) = (total - excluded - duplicates).multipliedReportingOverflow(by: seedCount)
        return hasOverflowed ? nil : runs
    }
}

extension GridSize.Term {
    /// The number of points; nil when it is too large to count.
    fileprivate var count: Int? {
        switch self {
        case .samples(let count): return count
        case .included(let count): return count
        case .product(let factors):
            var product = 1
            for factor in factors {
                guard let count = factor.pointCount else { return nil }
                let (next, hasOverflowed) = product.multipliedReportingOverflow(by: count)
                if hasOverflowed { return nil }
                product = next
            }
            return product
        }
    }
}

extension Int {
    /// The number with commas between groups of three digits.
    var grouped: String {
        var text = ""
        for (position, digit) in String(magnitude).reversed().enumerated() {
            if position > 0, position.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }
}
