import Experiments
import Statistics

extension ExperimentResults {
    /// More pairs than this are counted, not listed.
    private static let mostPairs = 12
    /// More data sets than this are in the table of ranks alone.
    private static let mostRankColumns = 12

    /// How the rows rank over several data sets, and what the tests say of it.
    func ranksSection(_ comparison: RankComparison) -> [Block] {
        let heading = Block.heading(2, "Across data sets")
        guard let friedman = comparison.friedman, friedman.blockCount > 1 else {
            return [
                heading,
                .paragraph("There are no ranks yet: fewer than two data sets have a result of everything compared."),
            ]
        }
        let introduction: Prose = """
            On each of \(friedman.blockCount) data sets, ranks by the mean \(code: metric.name) of what was chosen: 1 for \
            the best; level ones share the mean of their ranks, diverged ones come last. A data set is one observation, \
            whatever the number of its seeds.
            """
        let figure = criticalDifferenceFigure(comparison).map { [Block.figure($0)] } ?? []
        return [heading, .paragraph(introduction), .table(table(comparison, friedman))] + figure
            + [.list(notes(comparison, friedman))]
    }

    /// The rows, best mean rank first.
    private func table(_ comparison: RankComparison, _ friedman: FriedmanTest) -> Table {
        let shown = comparison.ranked.prefix(Self.mostRankColumns)
        let columns =
            comparison.columns.map { Table.Column($0) } + [Table.Column("mean rank", .trailing)]
            + shown.map { Table.Column($0.isEmpty ? "–" : $0, .trailing) }
        let rows = comparison.order.map { row -> [Table.Cell] in
            comparison.rows[row].map { $0.isEmpty ? .empty : .text($0) }
                + [.text(RankText.mean(friedman.averageRanks[row]))]
                + shown.indices.map { .text(RankText.single(comparison.ranks[$0][row])) }
        }
        return Table(columns: columns, rows: rows)
    }

    private func notes(_ comparison: RankComparison, _ friedman: FriedmanTest) -> [Prose] {
        var notes = [test(comparison, friedman)]
        if let probability = comparison.pairProbability {
            notes.append(
                """
                For two, Demšar advises the signed-rank test of Wilcoxon over the data sets: \
                \(RankText.probability(probability)) (exact). It also weighs by how much they differ.
                """)
        }
        if let difference = comparison.criticalDifference { notes.append(pairs(comparison, difference)) }
        notes += limits(comparison, friedman)
        if comparison.ranked.count > Self.mostRankColumns {
            notes.append("The ranks on all data sets are in \(code: "tables/ranks.csv").")
        }
        return notes
    }

    private func test(_ comparison: RankComparison, _ friedman: FriedmanTest) -> Prose {
        let (rowCount, blockCount) = (comparison.rows.count, friedman.blockCount)
        var text: Prose = """
            Friedman's test as in Demšar (2006, JMLR 7, 1–30), with ties corrected for: χ² = \(RankText.statistic(friedman.chiSquared)) with \
            \(counted(rowCount - 1, "degree")) of freedom, \(RankText.probability(friedman.chiSquaredProbability))
            """
        if let ratio = friedman.ratio, let probability = friedman.ratioProbability {
            text += """
                ; Iman and Davenport's F, which Demšar prefers: \(RankText.statistic(ratio)) with \(rowCount - 1) and \
                \((rowCount - 1) * (blockCount - 1)), \(RankText.probability(probability))
                """
        }
        return text + """
            . If all ranked by chance, mean ranks that differ as much would come about with this probability.
            """
    }

    /// What Nemenyi's test says of each pair.
    private func pairs(_ comparison: RankComparison, _ difference: CriticalDifference) -> Prose {
        let largest = comparison.rows.count - 1
        let rule: Prose = """
            By Nemenyi's test two differ at 0.05 when their mean ranks are \(RankText.statistic(difference.value)) (CD) or \
            more apart
            """
        if difference.value > Double(largest) {
            return rule + ". On so few data sets that is more than they can be: no pair can be told apart."
        }
        guard comparison.isRejected == true else {
            return rule + ". Since F finds no difference at 0.05, none is claimed for any pair."
        }
        let pairs = comparison.differences
        guard !pairs.isEmpty else { return rule + ": no two are." }
        let listed = pairs.prefix(Self.mostPairs).map { pair -> Prose in
            "\(strong: comparison.name(pair.better)) is better than \(strong: comparison.name(pair.worse))"
        }.joined(separator: "; ")
        let rest = pairs.count > Self.mostPairs ? "; and \(pairs.count - Self.mostPairs) more pairs" : ""
        return rule + ": \(listed)\(rest)."
    }

    /// What so few data sets cannot show, and what was left out.
    private func limits(_ comparison: RankComparison, _ friedman: FriedmanTest) -> [Prose] {
        let (rowCount, blockCount) = (comparison.rows.count, friedman.blockCount)
        var limits: [Prose] = []
        if blockCount <= RankText.fewBlocks {
            let isRough = blockCount <= 10 || rowCount <= 5
            limits.append(
                """
                \(blockCount) data sets are few: only large and steady differences can be found, and finding none does not \
                show that there are none.\(isRough ? Self.roughness : "")
                """)
        } else if rowCount <= 5 {
            limits.append("\(Self.roughness.dropFirst())")
        }
        if !comparison.unranked.isEmpty {
            let names = comparison.unranked.prefix(Self.mostPairs).map { "\(strong: $0)" as Prose }
                .joined(separator: ", ")
            let rest = comparison.unranked.count - Self.mostPairs
            limits.append(
                """
                Left out, because something compared has no result there: \(names)\(rest > 0 ? " and \(rest) more" : "").
                """)
        }
        if comparison.hasRepeatedData {
            limits.append(
                "Some of these are the same data in other forms. The tests take data sets for independent of each other."
            )
        }
        return limits
    }

    private static let roughness =
        " Both p are approximations for more than 10 data sets and more than 5 that are compared."
}

/// Ranks and what is computed from them as a reader wants them.
enum RankText {
    /// Up to so many data sets are called few.
    static let fewBlocks = 10

    /// A mean rank: `2.75`.
    static func mean(_ rank: Double) -> String { DecimalDigits(rank).text(places: 2) }

    /// A rank: `3`, `2.5`.
    static func single(_ rank: Double) -> String {
        DecimalDigits(rank).text(places: rank == rank.rounded() ? 0 : 1)
    }

    /// A p: `p = 0.02`, `p < 0.0001`.
    static func probability(_ probability: Double) -> String {
        let text = ProbabilityText.text(probability)
        return text.hasPrefix("<") ? "p \(text)" : "p = \(text)"
    }

    /// χ², F or CD: `9.28`; infinite when all data sets rank alike.
    static func statistic(_ number: Double) -> String {
        number.isFinite ? DecimalDigits(number).text(places: 2) : "∞"
    }
}
