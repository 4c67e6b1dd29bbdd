import Experiments

/// The configuration that was chosen for one group, on validation, and what it came to on test.
struct Choice: Sendable {
    /// The values that the group has in the columns of groups.
    let values: [String]
    /// The configuration, with the runs that it was chosen by.
    let chosen: ConfigurationResults
    /// The configuration with the runs that it is reported by: the same, or the final ones of a protocol.
    let reported: ConfigurationResults
    /// The configurations there were to choose from, in plan order.
    let candidates: [ConfigurationResults]

    /// The group as one text: its values, those that are empty left out.
    var label: String { values.filter { !$0.isEmpty }.joined(separator: ", ") }
}

/// One chosen configuration per group, and those that they are compared with.
struct Choices: Sendable {
    /// The swept columns whose values, together, are the groups; none without a sweep.
    let columns: [String]
    /// One choice per group, in the order of the first column's values, then of the second's, and so on.
    let all: [Choice]
    /// The column that tells data sets apart; nil where all groups have the same.
    let dataColumn: String?
    /// On each data set the configuration that the others are compared with: the best of the baseline's row, with the
    /// runs that it is reported by.
    private let baselines: [String: ConfigurationResults]

    init(_ results: ExperimentResults) {
        let layout = results.layout
        columns = layout.groups
        all = results.groups(of: layout.groups).compactMap { values, candidates in
            candidates.best(by: results.selectMetric).map {
                Choice(values: values, chosen: $0, reported: results.reported($0), candidates: candidates)
            }
        }
        let dataColumn = layout.groups.contains { $0 == layout.dataset } ? layout.dataset : nil
        self.dataColumn = dataColumn
        let row = results.configurations.filter { configuration in
            layout.baseline != nil && configuration.label(of: layout.baseline) == results.spec.report.baseline
        }
        baselines = Dictionary(grouping: row) { $0.label(of: dataColumn) }
            .compactMapValues { $0.best(by: results.selectMetric).map(results.reported) }
    }

    private init(columns: [String], all: [Choice], baselines: [String: ConfigurationResults]) {
        (self.columns, self.all, self.baselines) = (columns, all, baselines)
        dataColumn = nil
    }

    /// The choices on one data set, as if there were no other.
    func restricted(to data: String) -> Choices {
        guard let place = columns.firstIndex(where: { $0 == dataColumn }) else { return self }
        let members = all.filter { $0.values[place] == data }.map { choice in
            var values = choice.values
            values.remove(at: place)
            return Choice(
                values: values, chosen: choice.chosen, reported: choice.reported, candidates: choice.candidates)
        }
        return Choices(
            columns: columns.filter { $0 != dataColumn }, all: members,
            baselines: baselines[data].map { ["": $0] } ?? [:])
    }

    /// The columns' names as one text; nil without a column.
    var column: String? { columns.isEmpty ? nil : columns.joined(separator: ", ") }

    /// Whether anything is compared with a baseline.
    var hasBaseline: Bool { !baselines.isEmpty }

    /// What a choice is compared with: the baseline on the same data set; nil without one.
    func baseline(of choice: Choice) -> ConfigurationResults? {
        baselines[choice.chosen.label(of: dataColumn)]
    }

    /// The choices that have the metric, best first.
    func ranked(by metric: Metric) -> [Choice] {
        all.filter { $0.reported.summary(of: metric).count > 0 }
            .sorted { Standing($0.reported, by: metric) < Standing($1.reported, by: metric) }
    }
}

extension ExperimentResults {
    /// The configurations by their values in those columns, in the order of the first column's values, then of the second's,
    /// and so on; combinations that no configuration has are left out.
    func groups(of columns: [String]) -> [(values: [String], members: [ConfigurationResults])] {
        let places = columns.map { column in
            Dictionary(uniqueKeysWithValues: labels(of: column).enumerated().map { ($1, $0) })
        }
        let members = Dictionary(grouping: configurations) { member in columns.map { member.label(of: $0) } }
        func place(_ values: [String]) -> [Int] { zip(places, values).map { $0[$1] ?? 0 } }
        return members.map { (place($0.key), $0.key, $0.value) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { ($0.1, $0.2) }
    }
}
