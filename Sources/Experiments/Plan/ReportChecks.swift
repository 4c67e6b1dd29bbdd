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
        for (key, value) in [("rows", node?["rows"]), ("columns", node?["columns"])] {
            if let complaint = value.flatMap({ unknownColumn($0, key: key) }) { complaints.append(complaint) }
        }
        if let per = select?.entry("per") { complaints += groupComplaints(per) }
        if let rows = node?["rows"], let other = node?["columns"], let name = rows.scalar?.text, !rows.isNull,
            name != "none", other.scalar?.text == name, columns.contains(name)
        {
            complaints.append(Complaint(.repeatedColumn(name, rows: rows.span), at: other.span))
        }
        return complaints.isEmpty ? mixedData() : complaints
    }

    /// What is wrong with the name of a column; nil for one that the sweep gives, and for anything but a name.
    private func unknownColumn(_ value: Node, key: String) -> Complaint? {
        guard let name = name(value), !columns.contains(name), !sweep.isUnread(name) else { return nil }
        let parts = name.split(separator: ".").map(String.init)
        let isLabel = ["label", "name"].contains(parts.last)
        let axis = axes.first { $0.name == name || (isLabel && $0.name == parts.dropLast().joined(separator: ".")) }
        let suggestion = axis?.columns.first ?? NameFinder.closest(to: name, among: columns)
        return Complaint(.unknownColumn(name, key: key, allowed: columns, suggestion: suggestion), at: value.span)
    }

    private func name(_ node: Node?) -> String? {
        guard let node, !node.isNull, let name = node.scalar?.text, name != "none" else { return nil }
        return name
    }

    /// What is wrong with the columns of the groups: one, or a list of several.
    private func groupComplaints(_ entry: Node.Entry) -> [Complaint] {
        guard let elements = entry.value.elements else {
            return [unknownColumn(entry.value, key: "select.per")].compactMap { $0 }
        }
        if elements.isEmpty { return [Complaint(.emptyList("per"), at: entry.value.span)] }
        var places: [String: Span] = [:]
        return elements.compactMap { element in
            guard let name = element.scalar?.text else { return nil }
            if let first = places[name] { return Complaint(.repeatedGroup(name, first: first), at: element.span) }
            places[name] = element.span
            return unknownColumn(element, key: "select.per")
        }
    }

    /// Complains of groups and of tables in which numbers of different data sets would compete.
    private func mixedData() -> [Complaint] {
        guard let axis = axes.first(where: \.choosesData), let data = axis.columns.first, (axis.pointCount ?? 2) > 1
        else {
            return []
        }
        var complaints: [Complaint] = []
        if let per = node?["select"]?["per"], !per.isNull, name(per) != nil || per.elements != nil {
            let names = per.elements.map { $0.compactMap(name) } ?? [name(per)].compactMap { $0 }
            if !names.contains(data) {
                complaints.append(
                    Complaint(.groupsAcrossData(([data] + names), column: data, axis: axis.keySpan), at: per.span))
            }
        }
        if let columns = node?["columns"], let other = name(columns), other != data, name(node?["rows"]) != data,
            axes.contains(where: { !$0.choosesData && $0.columns.first != other })
        {
            complaints.append(Complaint(.tableAcrossData(column: data, axis: axis.keySpan), at: columns.span))
        }
        return complaints
    }

    /// What is wrong with the report's baseline, given the configurations that are run.
    func baselineComplaint(_ report: ReportOptions, _ configurations: Configurations) -> Complaint? {
        guard let baseline = report.baseline, let entry = node?.entry("baseline") else { return nil }
        let layout = ReportLayout(
            report, axes: sweep.namedColumns.compactMap(\.columns.first),
            dataset: axes.first(where: \.choosesData)?.columns.first)
        guard let column = layout.baseline else {
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
