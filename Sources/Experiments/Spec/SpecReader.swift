import Documents
import NeuralNetworks

/// Reads the top level of a spec: each key by its own reader, all complaints in one list.
struct SpecReader {
    private static let ownKeys = TopLevel.own.map(\.name)
    /// All keys of the top level, in the order in which a spec has them.
    static let keys = TopLevel.keys.map(\.name)
    private static let run = RunOptions.description
    private static let report = ReportOptions.description

    private let document: Document
    /// Whether to look for data files when something is wrong.
    private let checksFiles: Bool
    /// What was wrong.
    private(set) var complaints: [Complaint] = []
    /// Keys of the top level that stand there under another name.
    private var meantKeys: Set<String> = []

    init(document: Document, checksFiles: Bool = false) {
        self.document = document
        self.checksFiles = checksFiles
    }

    private var root: Node { document.root }

    /// The experiment, or nil after a complaint.
    mutating func spec(bytes: [UInt8], folder: String) -> ExperimentSpec? {
        guard let entries = root.entries else {
            let isListOfEntries = root.elements?.allSatisfy { $0.entries?.count == 1 } ?? false
            var advice = isListOfEntries ? "remove the dashes: a spec is no list" : "begin with 'version: 1'"
            if let entry = root.scalar.flatMap(ForeignText.entry) {
                advice = "write '\(entry.key.excerpt): \(entry.value.excerpt)', a line for each key"
            }
            complaints.append(Complaint(.notSpec(Complaint.Found(root), advice: advice), at: root.span))
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
        if let run { complaints += SettingChecks.complaints(in: run, written: root.entry("run")) }
        let report = options("report", Self.report).map(ReportOptions.init)
        complaints += ReportChecks(node: root["report"], sweep: sweep).complaints()
        checkBase(base, report)
        if checksFiles, complaints.hasErrors { checkFiles(base, folder: folder, sweep) }
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
            guard complaints.count <= Document.complaintLimit else { return }
            var advice = NameFinder.advice(
                onKey: entry.key, value: entry.value, among: PathResolver.run.settings, of: nil)
            let close = NameFinder.closest(to: entry.key, among: Self.ownKeys)
            if advice.remark == nil, advice.belongsTo.isEmpty || close == nil, let close {
                let isCertain = NameFinder.isCertain(entry.key, for: close, among: Self.keys)
                advice = NameAdvice(suggestion: close, isCertain: isCertain)
            }
            if advice.belongsTo.count == 1, let section = root.entry(advice.belongsTo[0]), section.value.isNull {
                advice.remark = "indent it: it belongs to '\(section.key)'"
            }
            let suggestion = advice.suggestion.flatMap { Self.keys.contains($0) ? $0 : nil }
            if let suggestion { meantKeys.insert(suggestion) }
            let isFree = suggestion.map { root.entry($0) == nil } ?? false
            complaints.append(
                Complaint(
                    unknown: entry, owner: .spec, allowed: Self.keys, advice: advice,
                    isRename: isFree && advice.isCertain))
        }
    }

    private mutating func checkVersion() {
        guard let entry = root.entry("version") else {
            guard !meantKeys.contains("version") else { return }
            miss("version", meaning: "is the version of the format", choices: ["1"])
            if let first = root.entries?.first?.keySpan, first.start.column == 1, root.span.start == first.start {
                let start = Span(source: first.source, start: first.start, end: first.start)
                complaints[complaints.count - 1].fix = Diagnostic.Fix(span: start, text: "version: 1\n")
            }
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

    /// Looks for the data files of the base run, if no axis sets anything about the data.
    private mutating func checkFiles(_ parts: [DecodedPart], folder: String, _ sweep: Sweep) {
        let paths = sweep.axes.flatMap(\.paths).map { $0.components[0] } + sweep.unreadAxes
        guard let dataset = parts.first(where: { $0.part.name == "dataset" }), dataset.node != nil,
            !paths.contains(where: { $0.hasPrefix("dataset") })
        else { return }
        complaints += SettingChecks.complaints(in: dataset, folder: folder)
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
            guard !meantKeys.contains("name") else { return nil }
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
        if let entry = root.entry("protocol"), !entry.value.isNull {
            if let seeds = root.entry("seeds"), !seeds.value.isNull {
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
                guard !meantKeys.contains("dataset") else { continue }
                miss("dataset", meaning: "the data and how they are split and scaled")
            } else {
                complaints += part.complaints
            }
        }
        return parts
    }

    private mutating func checkBase(_ parts: [DecodedPart], _ report: ReportOptions?) {
        for part in parts where part.node != nil { complaints += SettingChecks.complaints(in: part, folder: nil) }
        let checks = SettingChecks(report: report, reportNode: root["report"])
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
