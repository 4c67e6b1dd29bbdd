import Experiments

extension ExperimentResults {
    /// A spec of more lines than this is not repeated in the report.
    private static let mostSpecLines = 200

    /// The commands that make the results again and check them, and the spec.
    var reproduceSection: [Block] {
        [
            .heading(2, "Reproduce"),
            .paragraph("Trains every run again, from the spec below and data of the same digest:"),
            .code(language: "sh", input.commands.run),
            .paragraph(
                """
                Check: trains a sample of the runs again and compares their bits with the journal's; with \(code: "--all") \
                every run.
                """),
            .code(language: "sh", input.commands.verify),
            .paragraph("Rebuild these tables and this report from the journal, byte for byte, without training:"),
            .code(language: "sh", input.commands.report),
        ] + specText
    }

    private var specText: [Block] {
        let text = String(decoding: spec.text, as: UTF8.self)
        let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
        guard !text.isEmpty else { return [] }
        var words: Prose = "The spec, \(code: "spec.yaml") in this folder"
        if !spec.extended.isEmpty {
            words += "; it extends \(counted(spec.extended.count, "file")), kept in \(code: "extends/")"
        }
        if !spec.overrides.isEmpty {
            let settings = spec.overrides.map { "\(code: $0)" as Prose }.joined(separator: ", ")
            words += "; the command line set \(settings)"
        }
        guard lineCount <= Self.mostSpecLines else { return [.paragraph(words + ", has \(lineCount) lines.")] }
        return [.paragraph(words + ":"), .code(language: "yaml", text)]
    }
}
