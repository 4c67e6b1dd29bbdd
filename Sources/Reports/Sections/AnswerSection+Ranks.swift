import Experiments
import Statistics

extension ExperimentResults {
    /// More names than this are counted, not listed.
    private static let mostNames = 8

    /// What the ranks over several data sets say, in three hedged sentences.
    func rankAnswer(_ comparison: RankComparison) -> Prose {
        guard let friedman = comparison.friedman, friedman.blockCount > 1 else {
            return "There is no answer yet: fewer than two data sets have a result of everything compared."
        }
        return "\(best(comparison, friedman)) \(finding(comparison, friedman)) \(hedge(friedman))\(selection)"
    }

    private func best(_ comparison: RankComparison, _ friedman: FriedmanTest) -> Prose {
        let means = friedman.averageRanks
        let order = comparison.order
        let first = order.filter { means[$0] == means[order[0]] }
        let rank = RankText.mean(means[order[0]])
        let subject = subject(comparison.columns)
        let over: Prose = "over \(friedman.blockCount) data sets, by \(code: metric.name)"
        guard first.count == 1 else {
            return "\(subject)\(names(first, comparison)) share the best mean rank \(over): \(rank) of \(means.count)."
        }
        let next = order.filter { means[$0] == means[order[1]] }
        return """
            \(subject)\(names(first, comparison)) has the best mean rank \(over): \(rank) of \(means.count), before \
            \(names(next, comparison)) with \(RankText.mean(means[order[1]])).
            """
    }

    /// Whether the ranks differ by more than chance, and from which the best can be told.
    private func finding(_ comparison: RankComparison, _ friedman: FriedmanTest) -> Prose {
        let probability = friedman.ratioProbability.map(RankText.probability) ?? "no p"
        let test: Prose = "(Friedman's test with Iman and Davenport's F, \(probability))"
        guard comparison.isRejected == true else {
            return "Ranks as different as these can be chance \(test), so that none can be called better in general."
        }
        guard comparison.criticalDifference != nil else {
            return "For ranks as different as these chance is a poor explanation \(test)."
        }
        let worse = comparison.differences.filter { $0.better == comparison.order[0] }.map(\.worse)
        let best: Prose = "\(strong: comparison.name(comparison.order[0]))"
        guard !worse.isEmpty else {
            return """
                For ranks as different as these chance is a poor explanation \(test), but Nemenyi's test cannot tell \(best) from any \
                other.
                """
        }
        let others = comparison.rows.count - 1 - worse.count
        let rest: Prose = others > 0 ? ", and cannot be told from the other \(others) by it" : ", all others"
        return """
            For ranks as different as these chance is a poor explanation \(test); by Nemenyi's test \(best) is better than \
            \(names(worse, comparison))\(rest).
            """
    }

    private func hedge(_ friedman: FriedmanTest) -> Prose {
        let few: Prose =
            friedman.blockCount <= RankText.fewBlocks
            ? "\(friedman.blockCount) data sets are few, on which all but large and steady differences are missed; this"
            : "This"
        return "\(few) holds for data like these, with these settings."
    }

    private func names(_ rows: [Int], _ comparison: RankComparison) -> Prose {
        let names = rows.prefix(Self.mostNames).map { "\(strong: comparison.name($0))" as Prose }
        guard rows.count <= Self.mostNames else {
            return "\(names.joined(separator: ", ")) and \(rows.count - Self.mostNames) others"
        }
        guard let last = names.last, names.count > 1 else { return names.joined(separator: "") }
        return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }
}
