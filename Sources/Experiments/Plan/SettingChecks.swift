import Documents
import NeuralNetworks

/// Finds settings that are fine alone and do not go together.
struct SettingChecks {
    /// What the report asks for.
    let report: ReportOptions
    /// Where the report's settings stand.
    let reportNode: Node?
    /// The place that stands for the whole spec.
    let rootSpan: Span

    /// What is wrong inside of one section.
    ///
    /// - Parameter folder: the folder that data files are looked for from; nil when they are not looked for.
    static func complaints(in part: DecodedPart, folder: String?) -> [Complaint] {
        guard let settings = part.settings else { return [] }
        var complaints = part.part.problems(settings).map { problem in
            Complaint(
                .settingConflict(message: problem.message, advice: problem.advice), at: part.place(of: problem.path))
        }
        if part.part.name == "network" { complaints += layerComplaints(settings.network, part) }
        if part.part.name == "dataset", let folder {
            complaints += settings.dataset.problems(relativeTo: folder).map { problem in
                Complaint(
                    .dataProblem(message: problem.message, advice: problem.advice),
                    at: part.place(of: ["dataset"] + problem.path))
            }
        }
        return complaints
    }

    /// What is wrong with lists that have one value per layer.
    private static func layerComplaints(_ network: NetworkSettings, _ part: DecodedPart) -> [Complaint] {
        let hiddenCount = network.hidden.count
        let hidden = part.node?["hidden"] == nil ? nil : part.place(of: ["network", "hidden"])
        // The output has weights too, but neither activation nor dropout.
        let counts = [
            ("activation", network.activation.count, hiddenCount), ("init", network.initializer.count, hiddenCount + 1),
            ("dropout", network.dropout.count, hiddenCount),
        ]
        return counts.compactMap { name, count, wanted in
            guard let count, count != wanted else { return nil }
            let path = ["network", name]
            return Complaint(
                .layerCount(
                    subject: Subject(path: path, keySpan: nil), count: count, wanted: wanted, hiddenCount: hiddenCount,
                    hidden: hidden), at: part.place(of: path))
        }
    }

    /// What is wrong between the data, the training and the report.
    func complaints(dataset: DecodedPart, training: DecodedPart) -> [Complaint] {
        guard let data = dataset.settings?.dataset, let settings = training.settings?.training else { return [] }
        var complaints: [Complaint] = []
        func check(_ metric: String, key: String, at place: Span) {
            let part = MetricNames.part(of: metric)
            guard Self.isEmpty(part, in: data) else { return }
            let split = dataset.place(of: ["dataset", "split", part])
            complaints.append(
                Complaint(.missingPart(metric: metric, key: key, part: part, split: split), at: place))
        }
        for (name, number) in [
            ("early_stopping", settings.earlyStopping?.monitor), ("schedule", settings.schedule.watched),
        ] {
            guard let number else { continue }
            let path = ["training", name, "monitor"]
            check(number.rawValue, key: path.joined(separator: "."), at: training.place(of: path))
        }
        check(report.metric, key: "report.metric", at: place(ofReport: ["metric"]))
        check(report.select.metric, key: "report.select.metric", at: place(ofReport: ["select", "metric"]))
        return complaints
    }

    /// Where a setting of the report stands; for one that is not given, the innermost thing around it.
    func place(ofReport path: [String]) -> Span {
        var place = rootSpan
        var node = reportNode
        if let node { place = node.span }
        for name in path {
            guard let entry = node?.entry(name) else { return place }
            place = entry.value.entries == nil ? entry.value.span : entry.keySpan
            node = entry.value
        }
        return place
    }

    /// Whether the split leaves that part without examples.
    private static func isEmpty(_ part: String, in data: DatasetSettings) -> Bool {
        switch part {
        case "validation": isZero(data.split.validation)
        case "test": data.split.test.map(isZero) ?? false
        default: false
        }
    }

    private static func isZero(_ portion: Portion) -> Bool {
        switch portion {
        case .fraction(let fraction): fraction == 0
        case .count(let count): count == 0
        }
    }
}

extension SettingProblem {
    /// The names that lead to the setting.
    fileprivate var path: [String] { setting.split(separator: ".").map(String.init) }
}
