import Documents
import NeuralNetworks

extension ExperimentSpec {
    /// The experiment that a text describes, and all that is wrong with the text, in the order of its places.
    ///
    /// The experiment is nil when something is wrong; warnings leave it.
    ///
    /// - Parameters:
    ///   - bytes: the text, YAML in UTF-8.
    ///   - name: what complaints call the text.
    ///   - folder: the folder that relative paths in it start from.
    ///   - checksFiles: whether to look, when something is wrong, whether the data files are there. (When nothing is,
    ///     the plan looks.)
    public static func read(
        bytes: [UInt8], name: String, folder: String, checksFiles: Bool = false
    ) -> (spec: ExperimentSpec?, diagnostics: [Diagnostic]) {
        let (document, faults) = Document.parse(name: name, bytes: bytes)
        guard let document else { return (nil, faults) }
        var reader = SpecReader(document: document, checksFiles: checksFiles)
        let spec = reader.spec(bytes: bytes, folder: folder)
        let diagnostics = (faults + reader.complaints.diagnostics).enumerated()
            .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
            .map(\.element)
        return (diagnostics.contains { $0.severity == .error } ? nil : spec, diagnostics)
    }

    /// The checks between settings of different sections.
    var checks: SettingChecks { SettingChecks(report: report, reportNode: document.root["report"]) }
}
