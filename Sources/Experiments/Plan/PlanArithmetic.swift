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
    /// The runs; without the final ones of a protocol.
    public let runs: Int
    /// The configurations that a protocol chooses, one for each group, and the seeds that each is then run with.
    public var finals: Finals?

    /// The final runs of a protocol.
    public struct Finals: Sendable, Equatable {
        /// The groups.
        public let groups: Int
        /// The seeds.
        public let seeds: Int
        /// The runs.
        public var runs: Int { groups * seeds }
    }
}

extension PlanArithmetic {
    /// The arithmetic in words: `126 product − 9 excluded + 1 included = 118 configurations × 8 seeds = 944 runs`; with a
    /// protocol `… × 3 seeds to tune = 354 runs; then 3 chosen × 10 final seeds = 30 runs`.
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
        let text = "\(left) × \(counted(seeds, "seed"))\(finals == nil ? "" : " to tune") = \(counted(runs, "run"))"
        guard let finals else { return text }
        let chosen = "\(finals.groups) chosen × \(counted(finals.seeds, "final seed"))"
        return "\(text); then \(chosen) = \(counted(finals.runs, "run"))"
    }
}

/// `1 run`, `2 runs`: a number and its noun, in the plural where there is more or less than one.
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
