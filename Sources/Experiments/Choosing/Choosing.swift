import Statistics

/// Which configuration of each group a protocol trains with its final seeds: the best by the metric of selection over
/// the seeds to tune by. A group whose runs are not all done, or failed, has none yet: what is still missing could win.
struct Choosing {
    /// The chosen configurations, in the order of their groups; empty without a protocol.
    let chosen: [Configuration]

    init(_ plan: RunPlan, _ runs: PlannedRuns, _ journal: JournalContents) {
        guard !plan.spec.finalSeeds.isEmpty, !journal.records.isEmpty else {
            chosen = []
            return
        }
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
        chosen = order.compactMap { groups[$0]?.best }.map { plan.configurations[$0] }
    }

    /// What is known of one group.
    private struct Group {
        private var standing: Standing?
        private var index: Int?
        private var isDone = true

        /// The best configuration; nil as long as a run is missing, or when none was measured.
        var best: Int? { isDone ? index : nil }

        mutating func add(_ index: Int, _ records: [RunRecord], isDone: Bool, _ metric: String) {
            self.isDone = self.isDone && isDone
            let finished = records.filter { $0.result.status == .finished }
            let values = finished.compactMap { $0.result[metric: metric] }.filter(\.isFinite)
            let standing = Standing(
                mean: Summary(values).mean, count: values.count,
                divergedCount: records.count { $0.result.status == .diverged },
                isHigherBetter: MetricNames.isHigherBetter(metric), index: index)
            guard standing.isMeasured, self.standing.map({ standing < $0 }) ?? true else { return }
            self.standing = standing
            self.index = index
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
