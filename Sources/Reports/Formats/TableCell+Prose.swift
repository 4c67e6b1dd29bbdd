extension Table.Cell {
    /// What the cell says to a reader, the same in every format that people read: a dash for what is missing, the best in
    /// bold, what ties with it behind ≈.
    var prose: Prose {
        switch self {
        case .empty: "–"
        case .text(let text): "\(text)"
        case .integer(let integer): "\(integer)"
        case .number(let number): number.isFinite ? "\(number)" : "–"
        case .estimate(let estimate): Self.prose(estimate)
        case .difference(let difference): "\(Estimate.text(difference) ?? "–")"
        case .interval(let interval): "\(Estimate.text(interval))"
        case .probability(let probability): "\(ProbabilityText.text(probability))"
        case .improvement(let improvement): "\(ProbabilityText.text(improvement) ?? "–")"
        }
    }

    /// `0.968 ± 0.007 (8/8)`; a dash without numbers.
    private static func prose(_ estimate: SeedEstimate) -> Prose {
        let summary = estimate.summary
        let count = "(\(summary.count)/\(estimate.plannedCount))"
        guard let mean = summary.mean else { return "– \(count)" }
        let text = Estimate.text(mean: mean, standardDeviation: summary.standardDeviation)
        return switch estimate.mark {
        case .none: "\(text) \(count)"
        case .best: "\(strong: text) \(count)"
        case .tied: "≈ \(text) \(count)"
        }
    }
}
