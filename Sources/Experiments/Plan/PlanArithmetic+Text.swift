extension PlanArithmetic {
    /// How the number of runs comes about: `126 product − 9 excluded = 117 configurations × 8 seeds = 936 runs`.
    public var text: String {
        var terms = ["\(product) product"]
        if excluded > 0 { terms.append("\(excluded) excluded") }
        if duplicates > 0 { terms.append(counted(duplicates, "duplicate")) }
        let total = counted(configurations, "configuration")
        let left = terms.count > 1 ? "\(terms.joined(separator: " − ")) = \(total)" : total
        return "\(left) × \(counted(seeds, "seed")) = \(counted(runs, "run"))"
    }
}

/// `1 run`, `2 runs`: a number and its noun, in the plural where there is more or less than one.
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
