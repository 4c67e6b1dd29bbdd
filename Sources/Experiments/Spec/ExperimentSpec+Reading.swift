import Documents
import NeuralNetworks

extension ExperimentSpec {
    /// The experiment that a text describes, and all that is wrong with the text, in the order of its places.
    ///
    /// The experiment is nil when something is wrong; warnings leave it. Files that it extends are read from the disk.
    ///
    /// - Parameters:
    ///   - bytes: the text, YAML in UTF-8.
    ///   - name: what complaints call the text: its path.
    ///   - folder: the folder that relative paths in it start from.
    ///   - overrides: what the command line sets: `network.hidden=[64]`.
    ///   - checksFiles: whether to look, when something is wrong, whether the data files are there. (When nothing is,
    ///     the plan looks.)
    public static func read(
        bytes: [UInt8], name: String, folder: String, overrides: [String] = [], checksFiles: Bool = false
    ) -> (spec: ExperimentSpec?, diagnostics: [Diagnostic]) {
        read(
            bytes: bytes, name: name, folder: folder, overrides: overrides, extending: .disk(around: name),
            checksFiles: checksFiles)
    }

    static func read(
        bytes: [UInt8], name: String, folder: String, overrides: [String], extending source: ExtendedFileSource,
        checksFiles: Bool = false
    ) -> (spec: ExperimentSpec?, diagnostics: [Diagnostic]) {
        var assembly = SpecAssembly(source)
        let assembled = assembly.assemble(bytes: bytes, name: name, overrides: overrides)
        var spec: ExperimentSpec?
        var complaints = assembly.complaints
        if let assembled {
            var reader = SpecReader(document: assembled.document, checksFiles: checksFiles)
            spec = reader.spec(bytes: bytes, folder: folder)
            spec?.extended = assembly.extended
            spec?.overrides = overrides
            spec?.template = assembled.template
            complaints += reader.complaints
            let blocks = spec?.sweep.blocks ?? []
            complaints += assembled.overrides.compactMap { $0.complaint(about: blocks) }
        }
        let diagnostics = (assembly.diagnostics + complaints.diagnostics).enumerated()
            .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
            .map(\.element)
        return (diagnostics.contains { $0.severity == .error } ? nil : spec, diagnostics)
    }

    /// The checks between settings of different sections.
    var checks: SettingChecks { SettingChecks(report: report, reportNode: document.root["report"]) }
}
