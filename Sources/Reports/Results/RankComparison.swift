import Experiments
import Statistics

/// How what is compared ranks over several data sets: on each, by what the chosen configurations came to.
///
/// A data set is one observation, whatever the number of its seeds: it gives each row one rank, by the row's mean.
struct RankComparison: Sendable {
    /// The swept columns whose values are compared: those of the groups, data sets left aside.
    let columns: [String]
    /// What is compared: the values in those columns.
    let rows: [[String]]
    /// The data sets that give a rank to every row, and so are part of the means and tests.
    let ranked: [String]
    /// The data sets on which a row has no result yet.
    let unranked: [String]
    /// The rank of each row on each data set that has ranks, the data sets in their order, then the rows: 1 for the best, level ones share
    /// the mean of their ranks, diverged ones are the last.
    let ranks: [[Double]]
    /// Friedman's test; nil before a data set has ranks.
    let friedman: FriedmanTest?
    /// How far apart two rows must be; nil where fewer than two data sets have ranks, or for more rows than it is known for.
    let criticalDifference: CriticalDifference?
    /// The p of Wilcoxon's signed-rank test over the data sets, where two rows are compared.
    let pairProbability: Double?
    /// Whether some of the data sets are one and the same file, in another form.
    let hasRepeatedData: Bool

    /// The ranks; nil where there is one data set, or one row.
    init?(_ results: ExperimentResults, _ choices: Choices) {
        guard let place = choices.columns.firstIndex(where: { $0 == choices.dataColumn }) else { return nil }
        columns = choices.columns.enumerated().filter { $0.offset != place }.map(\.element)
        var choicesByRow: [[String]: [String: Choice]] = [:]
        var rows: [[String]] = []
        for choice in choices.all {
            var row = choice.values
            let data = row.remove(at: place)
            if choicesByRow[row] == nil { rows.append(row) }
            choicesByRow[row, default: [:]][data] = choice
        }
        let datasets = choices.all.map { $0.values[place] }.uniqued()
        let digests = datasets.map { data in
            choices.all.first { $0.values[place] == data }
                .flatMap { results.input.data(of: $0.chosen.configuration)?.digest } ?? data
        }
        guard rows.count > 1, Set(digests).count > 1 else { return nil }
        hasRepeatedData = Set(digests).count < digests.count
        var ranked: [String] = []
        var blocks: [[Outcome]] = []
        for data in datasets {
            let outcomes = rows.compactMap { choicesByRow[$0]?[data]?.reported.outcome(by: results.metric) }
            guard outcomes.count == rows.count else { continue }
            ranked.append(data)
            blocks.append(outcomes)
        }
        self.rows = rows
        self.ranked = ranked
        unranked = datasets.filter { !ranked.contains($0) }
        let friedman = FriedmanTest(blocks, higherIsBetter: false)
        self.friedman = friedman
        ranks = friedman?.ranks ?? []
        criticalDifference =
            ranked.count > 1
            ? friedman.flatMap { CriticalDifference(averageRanks: $0.averageRanks, blockCount: ranked.count) } : nil
        let isPair = rows.count == 2 && !blocks.isEmpty
        pairProbability =
            isPair
            ? SignedRankTest(PairedGains(blocks.map { $0[0] }, over: blocks.map { $0[1] }, higherIsBetter: false))
                .probability : nil
    }

    /// The name of a row.
    func name(_ row: Int) -> String {
        let name = rows[row].filter { !$0.isEmpty }.joined(separator: ", ")
        return name.isEmpty ? "–" : name
    }

    /// The rows, best mean rank first.
    var order: [Int] {
        guard let means = friedman?.averageRanks else { return Array(rows.indices) }
        return rows.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    }

    /// The pairs of rows that differ by Nemenyi's test, the better one first.
    var differences: [(better: Int, worse: Int)] {
        guard let criticalDifference, let means = friedman?.averageRanks else { return [] }
        return order.indices.flatMap { first in
            order.indices.dropFirst(first + 1)
                .filter { means[order[$0]] - means[order[first]] >= criticalDifference.value }
                .map { (order[first], order[$0]) }
        }
    }

    /// Whether Friedman's test finds a difference at 0.05; nil before two data sets have ranks.
    var isRejected: Bool? { friedman?.ratioProbability.map { $0 < 0.05 } }
}

extension ConfigurationResults {
    /// What the mean comes to where it is only compared: the larger, the worse; nil where nothing is known.
    ///
    /// Means of the same numbers in another order differ in their last digits; those are left out.
    fileprivate func outcome(by metric: Metric) -> Outcome? {
        guard summary(of: metric).count + count(.diverged) > 0 else { return nil }
        let badness = Standing(self, by: metric).badness
        guard badness.isFinite else { return .diverged }
        guard badness != 0 else { return .number(0) }
        let unit = Double(sign: .plus, exponent: badness.exponent - 40, significand: 1)
        return .number((badness / unit).rounded() * unit)
    }
}
