import Documents
import NeuralNetworks

/// Finds settings that are fine alone and do not go together.
struct SettingChecks {
    /// What the report asks for; nil when that is not known.
    let report: ReportOptions?
    /// Where the report's settings stand.
    let reportNode: Node?

    /// What is wrong inside of one section, as far as its settings are sound.
    ///
    /// - Parameter folder: the folder that data files are looked for from; nil when they are not looked for.
    static func complaints(in part: DecodedPart, folder: String?) -> [Complaint] {
        guard let settings = part.soundSettings else { return [] }
        let problems = part.part.problems(settings).filter { part.isSound($0) }
        var complaints = problems.map { problem in
            Complaint(
                .settingConflict(message: problem.message, advice: problem.advice, others: part.writtenOthers(problem)),
                at: part.place(of: problem.path))
        }
        if part.part.name == "network" { complaints += layerComplaints(settings.network, part) }
        if part.part.name == "dataset", let folder {
            let problems = settings.dataset.problems(relativeTo: folder)
            complaints += problems.filter { part.isSound($0.inside("dataset")) }.map { problem in
                Complaint(
                    .dataProblem(message: problem.message, advice: problem.advice),
                    at: part.place(of: ["dataset"] + problem.path))
            }
        }
        return complaints
    }

    /// What is wrong inside of a section that is no part of a run and whose settings are sound.
    ///
    /// - Parameter entry: Where the section is written; nil when the spec does not mention it.
    static func complaints(in section: some Component, written entry: Node.Entry?) -> [Complaint] {
        guard let entry else { return [] }
        return section.allProblems().map { problem in
            let others = problem.others.compactMap { other -> (name: String, span: Span)? in
                let path = other.split(separator: ".").map(String.init)
                return entry.value.value(at: path) == nil ? nil : (path.last ?? other, entry.place(of: path))
            }
            return Complaint(
                .settingConflict(message: problem.message, advice: problem.advice, others: others),
                at: entry.place(of: problem.path))
        }
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
            let path = ["network", name]
            guard let count, count != wanted, !part.isFaulty(path), !part.isFaulty(["network", "hidden"]) else {
                return nil
            }
            return Complaint(
                .layerCount(
                    subject: Subject(path: path, keySpan: nil), count: count, wanted: wanted, hiddenCount: hiddenCount,
                    hidden: hidden), at: part.place(of: path))
        }
    }

    /// What is wrong between the data, the training and the report.
    func complaints(dataset: DecodedPart, training: DecodedPart) -> [Complaint] {
        guard let data = dataset.soundSettings?.dataset, let settings = training.soundSettings?.training else {
            return []
        }
        var complaints: [Complaint] = []
        func check(_ metric: String, key: String, at place: Span?) {
            let part = MetricNames.part(of: metric)
            let path = ["dataset", "split", part]
            guard Self.isEmpty(part, in: data), !dataset.isFaulty(path) else { return }
            let split = dataset.place(of: path)
            complaints.append(
                Complaint(
                    .missingPart(metric: metric, key: key, part: part, split: place == nil ? nil : split),
                    at: place ?? split))
        }
        for (name, number) in [
            ("early_stopping", settings.earlyStopping?.monitor), ("schedule", settings.schedule.watched),
        ] {
            let path = ["training", name, "monitor"]
            guard let number, !training.isFaulty(path) else { continue }
            check(number.rawValue, key: path.joined(separator: "."), at: training.place(of: path))
        }
        guard let report else { return complaints }
        check(report.metric, key: "report.metric", at: place(ofReport: ["metric"]))
        check(report.select.metric, key: "report.select.metric", at: place(ofReport: ["select", "metric"]))
        return complaints
    }

    /// Where a setting of the report stands; nil for one that is not given.
    private func place(ofReport path: [String]) -> Span? {
        var place: Span?
        var node = reportNode
        for name in path {
            guard let entry = node?.entry(name) else { return nil }
            place = entry.value.span
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

extension Node.Entry {
    /// The place of a setting below: its value, or the innermost thing around it that is written. The elements of a list
    /// are called by their index.
    fileprivate func place(of path: [String]) -> Span {
        var place = keySpan
        var node = value
        for name in path {
            if let elements = node.elements, let index = Int(name), elements.indices.contains(index) {
                node = elements[index]
                place = node.span
            } else if let entry = node.entry(name) {
                node = entry.value
                place = node.span.start == node.span.end ? entry.keySpan : node.span
            } else {
                break
            }
        }
        return place
    }
}

extension DecodedPart {
    /// Whether no setting that the problem rests on has a complaint of its own.
    fileprivate func isSound(_ problem: SettingProblem) -> Bool {
        ([problem.setting] + problem.others).allSatisfy { !isFaulty($0.split(separator: ".").map(String.init)) }
    }

    /// The places of the other settings that a problem rests on, as far as they are written.
    fileprivate func writtenOthers(_ problem: SettingProblem) -> [(name: String, span: Span)] {
        problem.others.compactMap { other in
            let path = other.split(separator: ".").map(String.init)
            guard node?.value(at: Array(path.dropFirst())) != nil else { return nil }
            return (path.last ?? other, place(of: path))
        }
    }
}
