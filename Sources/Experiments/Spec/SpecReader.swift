import Documents
import NeuralNetworks

/// Reads the top level of a spec: each key by its own reader, all complaints in one list.
struct SpecReader {
    private static let ownKeys = ["version", "name", "description", "seeds", "protocol", "sweep", "run", "report"]
    /// All keys of the top level, in the order in which a spec has them.
    static let keys =
        ["version", "name", "description"] + RunSettings.parts.map(\.name)
        + ["seeds", "protocol", "sweep", "run", "report"]
    private static let run = RunOptions.description
    private static let report = ReportOptions.description

    private let document: Document
    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    init(document: Document) {
        self.document = document
    }

    private var root: Node { document.root }

    /// The experiment, or nil after a complaint.
    mutating func spec(bytes: [UInt8], folder: String) -> ExperimentSpec? {
        guard let entries = root.entries else {
            complaints.append(Complaint(.notSpec(Complaint.Found(root)), at: root.span))
            return nil
        }
        checkKeys(entries)
        checkVersion()
        let name = name()
        let question = text(of: "description") ?? ""
        let base = base()
        let seeds = seeds()
        let sweep = sweep()
        let run = options("run", Self.run).map(RunOptions.init)
        let report = options("report", Self.report).map(ReportOptions.init)
        complaints += ReportChecks(node: root["report"], sweep: sweep).complaints()
        checkBase(base, report)
        if let run, let seeds, sweep.unreadAxes.isEmpty {
            let limit = GridLimit(sweep, seedCount: seeds.seeds.count, maxRuns: run.maxRuns, root: root)
            if let complaint = limit.complaint { complaints.append(complaint) }
        }
        guard !complaints.hasErrors, let name, let seeds, let run, let report else { return nil }
        var settings = RunSettings()
        for part in base {
            if let decoded = part.settings { part.part.copy(decoded, &settings) }
        }
        return ExperimentSpec(
            text: bytes, document: document, folder: folder, name: name, question: question, base: settings,
            seeds: seeds.seeds, finalSeeds: seeds.finalSeeds, run: run, report: report, sweep: sweep)
    }

    private mutating func checkKeys(_ entries: [Node.Entry]) {
        for entry in entries where !Self.keys.contains(entry.key) && !entry.key.hasPrefix("x-") {
            var advice = NameFinder.advice(
                onKey: entry.key, value: entry.value, among: PathResolver.run.settings, of: nil)
            if advice.remark == nil, let close = NameFinder.closest(to: entry.key, among: Self.ownKeys) {
                advice = NameAdvice(suggestion: close)
            }
            complaints.append(
                Complaint(
                    .unknownSetting(entry.key, owner: .spec, allowed: Self.keys, advice: advice), at: entry.keySpan))
        }
    }

    private mutating func checkVersion() {
        guard let entry = root.entry("version") else {
            miss("version", meaning: "is the version of the format", choices: ["1"])
            return
        }
        if let scalar = entry.value.scalar, !entry.value.isNull, NumberText(scalar.text)?.integer != 1 {
            complaints.append(Complaint(.unsupportedVersion(scalar.text), at: entry.value.span))
            return
        }
        var decoder = SettingDecoder()
        _ = decoder.value(
            entry.value, as: .integer(1...1), of: Subject(path: ["version"], keySpan: entry.keySpan))
        complaints += decoder.complaints
    }

    private mutating func miss(_ name: String, meaning: String, choices: [String] = []) {
        let place = root.entries?.first?.keySpan ?? root.span
        complaints.append(
            Complaint(.missingSetting(name, owner: .spec, meaning: meaning, choices: choices), at: place))
    }

    private mutating func text(of key: String) -> String? {
        guard let entry = root.entry(key) else { return nil }
        var decoder = SettingDecoder()
        let value = decoder.value(entry.value, as: .text, of: Subject(path: [key], keySpan: entry.keySpan))
        complaints += decoder.complaints
        return value.flatMap { String(settingValue: $0) }
    }

    private mutating func name() -> String? {
        guard let entry = root.entry("name") else {
            miss("name", meaning: "what the experiment and its folder of results are called")
            return nil
        }
        guard let name = text(of: "name") else { return nil }
        guard FolderName.isValid(name) else {
            complaints.append(Complaint(.invalidName(name, suggestion: FolderName.near(name)), at: entry.value.span))
            return nil
        }
        return name
    }

    /// The seeds of `seeds` or of `protocol`, or nil after a complaint.
    private mutating func seeds() -> ExperimentSeeds? {
        if let entry = root.entry("protocol") {
            if let seeds = root.entry("seeds") {
                complaints.append(Complaint(.seedsBesideProtocol(entry.keySpan), at: seeds.keySpan))
            }
            var reader = ProtocolReader()
            let seeds = reader.seeds(entry)
            complaints += reader.complaints
            return seeds
        }
        var reader = SeedReader()
        let seeds = root.entry("seeds").map { reader.seeds($0) } ?? SeedReader.defaultSeeds
        complaints += reader.complaints
        return seeds.map { ExperimentSeeds(seeds: $0) }
    }

    private mutating func base() -> [DecodedPart] {
        let parts = RunSettings.parts.map { DecodedPart($0, of: root, []) }
        for part in parts {
            if part.part.name == "dataset", part.node == nil {
                miss("dataset", meaning: "the data and how they are split and scaled")
            } else {
                complaints += part.complaints
            }
        }
        return parts
    }

    private mutating func checkBase(_ parts: [DecodedPart], _ report: ReportOptions?) {
        for part in parts { complaints += SettingChecks.complaints(in: part, folder: nil) }
        guard let report else { return }
        let checks = SettingChecks(
            report: report, reportNode: root["report"], rootSpan: root.entries?.first?.keySpan ?? root.span)
        guard let dataset = parts.first(where: { $0.part.name == "dataset" }),
            let training = parts.first(where: { $0.part.name == "training" })
        else { return }
        complaints += checks.complaints(dataset: dataset, training: training)
    }

    private mutating func sweep() -> Sweep {
        guard let entry = root.entry("sweep") else { return Sweep() }
        var reader = SweepReader(root: root)
        let sweep = reader.sweep(entry)
        complaints += reader.complaints
        return sweep
    }

    private mutating func options(_ key: String, _ description: ComponentDescription) -> ComponentValue? {
        guard let entry = root.entry(key) else { return ComponentValue(name: key, fields: []) }
        var decoder = SettingDecoder()
        let value = decoder.value(
            entry.value, as: .section(description), of: Subject(path: [key], keySpan: entry.keySpan))
        complaints += decoder.complaints
        guard case .component(let component)? = value else { return nil }
        return component
    }
}
