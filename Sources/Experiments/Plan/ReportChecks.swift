import Documents

/// Checks what the report asks for against what the sweep gives.
struct ReportChecks {
    /// Where the report's settings stand; nil when the spec is silent.
    let node: Node?
    /// What is varied.
    let sweep: Sweep

    private var axes: [SweepAxis] { sweep.axes }
    private var columns: [String] { sweep.columns }

    /// What is wrong with the names that the report gives; also of a report that has other faults.
    func complaints() -> [Complaint] {
        var complaints: [Complaint] = []
        let select = node?["select"]
        let isAllowed = node?["allow_test_selection"]?.scalar.flatMap { FlagText.value($0.text) } ?? false
        if let metric = select?["metric"], let name = metric.scalar?.text, MetricNames.all.contains(name),
            MetricNames.part(of: name) == "test", !isAllowed
        {
            complaints.append(Complaint(.testSelection(name), at: metric.span))
        }
        for (key, value) in [
            ("rows", node?["rows"]), ("columns", node?["columns"]), ("select.per", select?["per"]),
        ] {
            guard let value, !value.isNull, let name = value.scalar?.text, name != "none", !columns.contains(name),
                !sweep.isUnread(name)
            else { continue }
            let axis = axes.first { $0.name == name }
            let suggestion = axis?.columns.first ?? NameFinder.closest(to: name, among: columns)
            complaints.append(
                Complaint(.unknownColumn(name, key: key, allowed: columns, suggestion: suggestion), at: value.span))
        }
        if let rows = node?["rows"], let other = node?["columns"], let name = rows.scalar?.text, !rows.isNull,
            name != "none", other.scalar?.text == name, columns.contains(name)
        {
            complaints.append(Complaint(.repeatedColumn(name, rows: rows.span), at: other.span))
        }
        return complaints
    }

    /// What is wrong with the report's baseline, given the configurations that are run.
    func baselineComplaint(_ report: ReportOptions, _ configurations: Configurations) -> Complaint? {
        guard let baseline = report.baseline, let entry = node?.entry("baseline") else { return nil }
        guard let column = report.rows ?? axes.first?.columns.first else {
            return Complaint(
                .unknownColumn(baseline, key: "baseline", allowed: [], suggestion: nil), at: entry.value.span)
        }
        var texts: [String] = []
        var seen: Set<String> = []
        for index in configurations.indices {
            guard let text = configurations.text(of: column, at: index) else { continue }
            if text == baseline { return nil }
            if seen.insert(text).inserted { texts.append(text) }
        }
        let number = NumberText(baseline)?.value.decimalText
        let suggestion = texts.first { $0 == number } ?? NameFinder.closest(to: baseline, among: texts)
        return Complaint(
            .unknownBaseline(baseline, column: column, allowed: texts, suggestion: suggestion), at: entry.value.span)
    }
}
