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

    /// The same without the count of runs where a number stands for all of them: for tables in print, whose caption says
    /// how many they are.
    var shortProse: Prose {
        guard case .estimate(let estimate) = self, estimate.summary.count == estimate.plannedCount else { return prose }
        return Self.number(estimate)
    }

    /// `0.968 ± 0.007 (8/8)`.
    private static func prose(_ estimate: SeedEstimate) -> Prose {
        "\(number(estimate)) (\(estimate.summary.count)/\(estimate.plannedCount))"
    }

    /// `0.968 ± 0.007`; a dash without numbers.
    private static func number(_ estimate: SeedEstimate) -> Prose {
        guard let mean = estimate.summary.mean else { return "–" }
        let text = Estimate.text(mean: mean, standardDeviation: estimate.summary.standardDeviation)
        return switch estimate.mark {
        case .none: "\(text)"
        case .best: "\(strong: text)"
        case .tied: "≈ \(text)"
        }
    }
}
