/// How the number of runs comes about: product + samples − excluded + included − duplicates = configurations; × seeds =
/// runs.
public struct PlanArithmetic: Sendable, Equatable {
    /// The number of points of each axis, in file order.
    public let axisSizes: [Int]
    /// The product of the axes' sizes; of several blocks, the sum of their products.
    public let product: Int
    /// The points that were sampled from axes.
    public var samples = 0
    /// The points that `exclude` removed.
    public let excluded: Int
    /// The points that `include` added.
    public var included = 0
    /// The points that came out as a configuration that stands earlier in the plan.
    public let duplicates: Int
    /// The configurations that are left.
    public let configurations: Int
    /// The seeds.
    public let seeds: Int
    /// The runs.
    public let runs: Int
}

extension PlanArithmetic {
    /// The arithmetic in words: `126 product − 9 excluded + 1 included = 118 configurations × 8 seeds = 944 runs`.
    public var text: String {
        var terms: [(sign: String, text: String)] = []
        if product > 0 || samples == 0 { terms.append(("+", "\(product) product")) }
        if samples > 0 { terms.append(("+", counted(samples, "sample"))) }
        if excluded > 0 { terms.append(("−", "\(excluded) excluded")) }
        if included > 0 { terms.append(("+", "\(included) included")) }
        if duplicates > 0 { terms.append(("−", counted(duplicates, "duplicate"))) }
        let sum = terms.dropFirst().reduce(terms[0].text) { "\($0) \($1.sign) \($1.text)" }
        let total = counted(configurations, "configuration")
        let left = terms.count > 1 ? "\(sum) = \(total)" : total
        return "\(left) × \(counted(seeds, "seed")) = \(counted(runs, "run"))"
    }
}

/// `1 run`, `2 runs`: a number and its noun, in the plural where there is more or less than one.
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
