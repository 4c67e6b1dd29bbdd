import Experiments

extension PlanArithmetic {
    /// How the number of runs comes about: `126 product − 9 excluded = 117 configurations × 8 seeds = 936 runs`.
    var text: String {
        var terms = ["\(product) product"]
        if excluded > 0 { terms.append("\(excluded) excluded") }
        if duplicates > 0 { terms.append(counted(duplicates, "duplicate")) }
        let total = counted(configurations, "configuration")
        let left = terms.count > 1 ? "\(terms.joined(separator: " − ")) = \(total)" : total
        return "\(left) × \(counted(seeds, "seed")) = \(counted(runs, "run"))"
    }
}
