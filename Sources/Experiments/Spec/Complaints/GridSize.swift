/// How many runs a grid has, as arithmetic: no run is made for it.
struct GridSize: Equatable, Sendable {
    /// One factor of the product: an axis and its number of points.
    struct Factor: Equatable, Sendable {
        /// The axis.
        let axis: String
        /// Its points; nil when they are more than can be counted.
        let pointCount: Int?
    }

    /// The axes in file order.
    let factors: [Factor]
    /// The points that are excluded.
    var excluded = 0
    /// The seeds.
    let seedCount: Int

    /// The number of points before any is excluded; nil when it is too large to count.
    var product: Int? {
        var product = 1
        for factor in factors {
            guard let count = factor.pointCount else { return nil }
            let (next, hasOverflowed) = product.multipliedReportingOverflow(by: count)
            if hasOverflowed { return nil }
            product = next
        }
        return product
    }

    /// The number of runs; nil when it is too large to count.
    var runs: Int? {
        guard let product else { return nil }
        let (runs, hasOverflowed) = (product - excluded).multipliedReportingOverflow(by: seedCount)
        return hasOverflowed ? nil : runs
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
