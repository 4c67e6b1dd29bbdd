import Statistics

/// Which configuration of each group is best by the metric of selection over the seeds of the plan: what a protocol
/// trains with its final seeds, and whose models are kept. A group whose runs are not all done, or failed, has none yet:
/// what is still missing could win.
struct Choosing {
    /// The chosen configurations, in the order of their groups; of groups in which nothing was measured, none.
    private(set) var chosen: [Configuration] = []
    /// The configurations that the report shows, in the order of their groups: where nothing was measured, the first.
    private(set) var reported: [Configuration] = []
    /// All configurations of the groups whose runs are all done, by their index.
    private(set) var decided: [Int] = []

    /// Nothing is chosen.
    init() {}

    init(_ plan: RunPlan, _ runs: PlannedRuns, _ journal: JournalContents) {
        guard !journal.records.isEmpty else { return }
        let metric = plan.spec.report.select.metric
        let layout = plan.layout
        var groups: [[String]: Group] = [:]
        var order: [[String]] = []
        var ids = runs.makeIterator()
        for index in plan.configurations.indices {
            let label = layout.group(of: plan.configurations, at: index)
            if groups[label] == nil { order.append(label) }
            let records = plan.seeds.compactMap { _ in ids.next().flatMap { journal.records[$0.id] } }
            groups[label, default: Group()].add(index, records, isDone: records.count == plan.seeds.count, metric)
        }
        for group in order.compactMap({ groups[$0] }) where group.isDone {
            decided += group.members
            if let best = group.best { chosen.append(plan.configurations[best]) }
            if let first = group.best ?? group.members.first { reported.append(plan.configurations[first]) }
        }
    }

    /// What is known of one group.
    private struct Group {
        private var standing: Standing?
        /// The best configuration so far; nil when none was measured.
        private(set) var best: Int?
        /// Whether no run is missing.
        private(set) var isDone = true
        /// The configurations, in the order of the plan.
        private(set) var members: [Int] = []

        mutating func add(_ index: Int, _ records: [RunRecord], isDone: Bool, _ metric: String) {
            members.append(index)
            self.isDone = self.isDone && isDone
            let finished = records.filter { $0.result.status == .finished }
            let values = finished.compactMap { $0.result[metric: metric] }.filter(\.isFinite)
            let standing = Standing(
                mean: Summary(values).mean, count: values.count,
                divergedCount: records.count { $0.result.status == .diverged },
                isHigherBetter: MetricNames.isHigherBetter(metric), index: index)
            guard standing.isMeasured, self.standing.map({ standing < $0 }) ?? true else { return }
            self.standing = standing
            best = index
        }
    }
}

extension ReportLayout {
    /// The group that a configuration belongs to: the values of the groups' columns.
    func group(of configurations: Configurations, at index: Int) -> [String] {
        groups.map { configurations.text(of: $0, at: index) ?? "" }
    }

    /// The groups that one configuration each is chosen for, in the order of the plan.
    func groups(of configurations: Configurations) -> [[String]] {
        var groups: [[String]] = []
        var seen: Set<[String]> = []
        for index in configurations.indices {
            let group = group(of: configurations, at: index)
            if seen.insert(group).inserted { groups.append(group) }
        }
        return groups
    }
}
