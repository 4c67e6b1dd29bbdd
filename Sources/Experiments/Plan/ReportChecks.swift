import Documents

/// Checks what the report asks for against what the sweep gives.
struct ReportChecks {
    /// What the report asks for.
    let report: ReportOptions
    /// Where the report's settings stand; nil when the spec is silent.
    let node: Node?
    /// What is varied.
    let sweep: Sweep

    private var axes: [SweepAxis] { sweep.axes }
    private var columns: [String] { axes.flatMap(\.columns) }

    /// What is wrong with the names that the report gives.
    func complaints() -> [Complaint] {
        var complaints: [Complaint] = []
        let select = node?["select"]
        for (key, name, entry) in [
            ("metric", report.metric, node?.entry("metric")),
            ("select.metric", report.select.metric, select?.entry("metric")),
        ] {
            guard let entry, !MetricNames.all.contains(name) else { continue }
            let suggestion = NameFinder.closest(to: name, among: MetricNames.all)
            complaints.append(
                Complaint(
                    .unknownMetric(name, key: key, allowed: MetricNames.all, suggestion: suggestion),
                    at: entry.value.span))
        }
        if let entry = select?.entry("metric"), MetricNames.all.contains(report.select.metric),
            MetricNames.part(of: report.select.metric) == "test", !report.allowTestSelection
        {
            complaints.append(Complaint(.testSelection(report.select.metric), at: entry.value.span))
        }
        for (key, name, entry) in [
            ("rows", report.rows, node?.entry("rows")), ("columns", report.columns, node?.entry("columns")),
            ("select.per", report.select.per, select?.entry("per")),
        ] {
            guard let name, let entry, !columns.contains(name), !sweep.isUnread(name) else { continue }
            let axis = axes.first { $0.name == name }
            let suggestion = axis?.columns.first ?? NameFinder.closest(to: name, among: columns)
            complaints.append(
                Complaint(
                    .unknownColumn(name, key: key, allowed: columns, suggestion: suggestion), at: entry.value.span))
        }
        return complaints
    }

    /// What is wrong with the baseline, given the configurations that are run.
    func baselineComplaint(_ configurations: [Configuration]) -> Complaint? {
        guard let baseline = report.baseline, let entry = node?.entry("baseline") else { return nil }
        guard let column = report.rows ?? axes.first?.columns.first else {
            return Complaint(
                .unknownColumn(baseline, key: "baseline", allowed: [], suggestion: nil), at: entry.value.span)
        }
        var texts: [String] = []
        var seen: Set<String> = []
        for text in configurations.compactMap({ $0[column] }) where seen.insert(text).inserted { texts.append(text) }
        guard !seen.contains(baseline) else { return nil }
        let number = NumberText(baseline)?.value.decimalText
        let suggestion = texts.first { $0 == number } ?? NameFinder.closest(to: baseline, among: texts)
        return Complaint(
            .unknownBaseline(baseline, column: column, allowed: texts, suggestion: suggestion), at: entry.value.span)
    }
}
