import Experiments
import Statistics

/// In what the results of two experiments, or of one at two places, differ.
public struct ResultsComparison: Sendable {
    /// A configuration that both have.
    struct Pair: Sendable {
        let left: ConfigurationResults
        let right: ConfigurationResults
        /// Right minus left, paired by seed.
        let difference: PairedDifference
        /// Whether both have the same runs with the same results.
        let isSame: Bool
    }

    /// The metric that is compared: that of the left one's report.
    let metric: Metric
    /// The columns of the sweep of the left one.
    let columns: [String]
    /// The configurations that both have, in the order of the left one: those that share a run, or else stand at the
    /// same point of the grid.
    let pairs: [Pair]
    /// The configurations that only the left one has.
    let onlyLeft: [ConfigurationResults]
    /// The configurations that only the right one has.
    let onlyRight: [ConfigurationResults]
    /// The recorded runs of both.
    let commonCount: Int
    /// Those of them whose results are not the same bytes, as far as both have them.
    let unequalIDs: [String]
    /// The recorded runs of the left one that the right one does not have.
    let leftRuns: [String]
    /// The recorded runs of the right one that the left one does not have.
    let rightRuns: [String]

    /// Whether both have the same runs with the same results.
    public var isSame: Bool { unequalIDs.isEmpty && leftRuns.isEmpty && rightRuns.isEmpty }

    /// In what `right` differs from `left`.
    public init(_ left: ReportInput, _ right: ReportInput) {
        let (leftResults, rightResults) = (ExperimentResults(left), ExperimentResults(right))
        metric = leftResults.metric
        columns = leftResults.sweptColumns
        let (leftRecords, rightRecords) = (leftResults.records, rightResults.records)
        unequalIDs = leftRecords.filter { id, record in
            rightRecords[id].map { !$0.result.agrees(with: record.result) } ?? false
        }.keys.sorted()
        leftRuns = leftResults.labels { rightRecords[$0] == nil }
        rightRuns = rightResults.labels { leftRecords[$0] == nil }
        commonCount = leftRecords.keys.count { rightRecords[$0] != nil }
        let partners = Self.partners(leftResults.configurations, rightResults.configurations)
        let unequal = Set(unequalIDs)
        var pairs: [Pair] = []
        var onlyLeft: [ConfigurationResults] = []
        for (index, configuration) in leftResults.configurations.enumerated() {
            if let partner = partners[index] {
                let other = rightResults.configurations[partner]
                pairs.append(Self.pair(configuration, other, unequal, metric: leftResults.metric))
            } else {
                onlyLeft.append(configuration)
            }
        }
        self.pairs = pairs
        self.onlyLeft = onlyLeft
        let paired = Set(partners.values)
        onlyRight = rightResults.configurations.indices.filter { !paired.contains($0) }
            .map { rightResults.configurations[$0] }
    }

    /// For each configuration of the left the index of its partner, where it has one.
    private static func partners(_ left: [ConfigurationResults], _ right: [ConfigurationResults]) -> [Int: Int] {
        var byID: [String: Int] = [:]
        var byPoint: [[Configuration.Cell]: Int] = [:]
        for (index, configuration) in right.enumerated() {
            for run in configuration.runs { byID[run.id] = byID[run.id] ?? index }
            byPoint[configuration.point] = byPoint[configuration.point] ?? index
        }
        var partners: [Int: Int] = [:]
        var taken: Set<Int> = []
        for (index, configuration) in left.enumerated() {
            guard let partner = configuration.runs.lazy.compactMap({ byID[$0.id] }).first else { continue }
            if taken.insert(partner).inserted { partners[index] = partner }
        }
        for (index, configuration) in left.enumerated() where partners[index] == nil {
            guard let partner = byPoint[configuration.point] else { continue }
            if taken.insert(partner).inserted { partners[index] = partner }
        }
        return partners
    }

    private static func pair(
        _ left: ConfigurationResults, _ right: ConfigurationResults, _ unequal: Set<String>, metric: Metric
    ) -> Pair {
        let seeds = (left.runs + right.runs).map(\.seed).uniqued()
        func values(_ results: ConfigurationResults) -> [Double?] {
            seeds.map { seed in results.runs.first { $0.seed == seed }?.value(of: metric) }
        }
        let recorded = [left, right].map { results in Set(results.runs.filter { $0.record != nil }.map(\.id)) }
        return Pair(
            left: left, right: right, difference: PairedDifference(values(right), minus: values(left)),
            isSame: recorded[0] == recorded[1] && recorded[0].isDisjoint(with: unequal))
    }
}

extension ExperimentResults {
    /// The recorded runs by id.
    fileprivate var records: [String: RunRecord] {
        Dictionary(runs.compactMap { $0.run.record.map { ($0.id, $0) } }) { first, _ in first }
    }

    /// What people call the recorded runs whose ids are chosen: `adam, 0.001, seed 3`.
    fileprivate func labels(where isChosen: (String) -> Bool) -> [String] {
        runs.filter { $0.run.record != nil && isChosen($0.run.id) }.map { results, run in
            results.configuration.label(seed: run.seed)
        }
    }
}

extension ConfigurationResults {
    /// The point of the grid: the cells that say something.
    fileprivate var point: [Configuration.Cell] { configuration.cells.filter { !$0.text.isEmpty } }
}
