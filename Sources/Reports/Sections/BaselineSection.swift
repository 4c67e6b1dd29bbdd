import Experiments
import Statistics

extension ExperimentResults {
    /// What counts as hard to explain by chance.
    private static let level = 0.05

    /// How the chosen configurations compare with the baseline, and what the numbers mean; nothing without a baseline or
    /// before there is a pair of runs.
    func baselineSection(_ comparisons: BaselineComparisons, _ choices: Choices) -> [Block] {
        guard !comparisons.measured.isEmpty else { return [] }
        return [
            .heading(2, "Comparison with the baseline"), .paragraph(baselineCaption(comparisons, choices)),
            .table(baselineTable(comparisons, choices)), .list(baselineNotes(comparisons, choices)),
        ]
    }

    /// What is compared with what.
    func baselineCaption(_ comparisons: BaselineComparisons, _ choices: Choices) -> Prose {
        let baselines = comparisons.baselines
        var caption: Prose = "Each chosen configuration against \(code: spec.report.baseline ?? "")"
        if let column = choices.dataColumn, baselines.count > 1 {
            caption += " on the same \(code: column)"
        } else if let baseline = baselines.first {
            caption += " (configuration \(baseline.configuration.index))"
        }
        return caption + " by \(code: metric.name), seed by seed."
    }

    /// One row per chosen configuration that is no baseline.
    func baselineTable(_ comparisons: BaselineComparisons, _ choices: Choices) -> Table {
        let columns =
            Table.groupColumns(choices) + [
                Table.Column("pairs", .trailing), Table.Column("difference", .trailing), Table.Column("p", .trailing),
                Table.Column("p (Holm)", .trailing), Table.Column("P(better)", .trailing),
                Table.Column("verdict on P(better)"),
            ]
        return Table(columns: columns, rows: comparisons.all.map { row($0, choices) })
    }

    private func row(_ comparison: BaselineComparison, _ choices: Choices) -> [Table.Cell] {
        let isPaired = comparison.signedRanks.pairCount > 0
        return choices.cells(of: comparison.choice) + [
            .integer(comparison.signedRanks.pairCount), .difference(comparison.difference),
            isPaired ? .probability(comparison.signedRanks.probability) : .empty,
            comparison.correctedProbability.map(Table.Cell.probability) ?? .empty,
            .improvement(comparison.improvement), verdict(comparison).map(Table.Cell.text) ?? .empty,
        ]
    }

    /// The rule of Bouthillier et al. for either direction, where there are pairs enough for any test to find something.
    private func verdict(_ comparison: BaselineComparison) -> String? {
        let pairCount = comparison.signedRanks.pairCount
        guard pairCount > 0 else { return nil }
        guard PairedDifference.smallestProbability(pairs: pairCount) <= Self.level else { return "too few pairs" }
        let reversed = ProbabilityOfImprovement(comparison.gains.reversed)
        for (improvement, word) in [(comparison.improvement, "better"), (reversed, "worse")] {
            switch improvement.verdict {
            case .meaningful: return "\(word), meaningful"
            case .notMeaningful: return "\(word), not meaningful"
            case .notSignificant, nil: continue
            }
        }
        return "not significant"
    }

    /// What the numbers of the comparison with the baseline mean.
    func baselineNotes(_ comparisons: BaselineComparisons, _ choices: Choices) -> [Prose] {
        let measured = comparisons.measured
        let family = choices.dataColumn == nil ? "" : ", on all data sets together"
        var notes: [Prose] = [
            """
            difference: \(code: metric.name) minus that of the baseline, the mean over the seeds that both finished, with \
            its 95 % interval (Student's t).
            """,
            """
            p: the exact two-sided signed-rank test of Wilcoxon, with Pratt's treatment of equal results. If either were as \
            likely to be ahead, differences as one-sided as these would come about with this probability. Holm: the same, \
            corrected for \(counted(measured.count, "comparison"))\(family); below \(Self.level) chance is a poor explanation.
            """,
            """
            P(better): the share of seeds on which the configuration is better than the baseline, ties counting half, \
            with its 95 % interval (percentile bootstrap). Verdict as Bouthillier et al. (2021, arXiv:2103.03098) give \
            it: significant when the interval lies above 0.5, meaningful when it also reaches beyond \
            \(ProbabilityOfImprovement.threshold); for a worse one with the roles exchanged.
            """,
        ]
        if measured.count > 1 {
            notes.append("Intervals and verdicts are not corrected for the number of comparisons.")
        }
        if measured.contains(where: { $0.hasDivergedRun }) {
            notes.append(
                "A diverged run is worse than any other in p and P(better); the difference leaves its seed out.")
        }
        return notes + limits(measured)
    }

    /// What so few pairs cannot show.
    private func limits(_ comparisons: [BaselineComparison]) -> [Prose] {
        let pairCounts = comparisons.map(\.signedRanks.pairCount)
        guard let fewest = pairCounts.min(), let pairCount = pairCounts.max() else { return [] }
        let comparisonCount = comparisons.count
        var limits: [Prose] = []
        let smallest = PairedDifference.smallestProbability(pairs: pairCount)
        let corrected = min(1, smallest * Double(comparisonCount))
        if smallest > Self.level {
            limits.append(
                """
                With \(counted(pairCount, "pair")) p cannot be smaller than \(ProbabilityText.text(smallest)): no difference, \
                however large, can be shown to be more than chance.
                """)
        } else if corrected > Self.level {
            limits.append(
                """
                With \(counted(pairCount, "pair")) p cannot be smaller than \(ProbabilityText.text(smallest)), nor, \
                corrected for \(counted(comparisonCount, "comparison")), than \(ProbabilityText.text(corrected)): more \
                seeds or fewer comparisons are needed to show a difference.
                """)
        }
        let recommended = ProbabilityOfImprovement.recommendedPairCount
        if fewest < recommended {
            limits.append(
                """
                P(better) asks for \(recommended) pairs (Noether 1987); from fewer its interval is too narrow, most of all \
                where all seeds agree.
                """)
        }
        return limits
    }
}

extension BaselineComparison {
    /// Whether a seed counts in ranks alone, because a run diverged.
    fileprivate var hasDivergedRun: Bool { gains.count > difference.summary.count }
}
