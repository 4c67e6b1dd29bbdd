import Experiments

extension ExperimentResults {
    /// Where, when and by what the runs were trained, from the journal alone.
    func provenanceSection(_ choices: Choices) -> [Block] {
        let origins = runs.compactMap { $0.run.record?.provenance }
        var items: [Prose] = input.versions.map { "\($0.name): \(code: $0.text)" }
        if !origins.isEmpty {
            items.append("Hosts: \(counts(origins.map(\.host)))")
            items.append("Systems: \(counts(origins.map(\.system)))")
            items.append("Program versions: \(counts(origins.map(\.version)))")
            let starts = origins.map(\.startedAt)
            if let first = starts.min(), let last = starts.max() {
                items.append("First run started \(first), last run started \(last)")
            }
            let seconds = origins.reduce(0) { $0 + $1.wallSeconds }
            if seconds.isFinite {
                let text = DecimalDigits(seconds).text(places: 1)
                items.append("Training time, summed over \(counted(origins.count, "run")): \(text) s")
            }
        }
        guard !items.isEmpty else { return [] }
        return [.heading(2, "Provenance"), .list(items)] + targetTimes(FigureRows(self, choices), choices)
    }

    /// `node-1 (12 runs), node-2 (3 runs)`, sorted by name.
    private func counts(_ names: [String]) -> Prose {
        let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }
            .map { "\(code: $0.key) (\(counted($0.value, "run")))" as Prose }
            .joined(separator: ", ")
    }

    /// The commands that make the results again and check them.
    var commandsSection: [Block] {
        [
            .heading(2, "Reproduce"), .code(language: "sh", input.commands.run),
            .paragraph(
                """
                Check: trains a sample of the runs again and compares their digests with the journal's; with \
                \(code: "--all") every run.
                """),
            .code(language: "sh", input.commands.verify),
            .paragraph("Rebuild these tables and this report from the journal, byte for byte, without training:"),
            .code(language: "sh", input.commands.report),
        ]
    }
}
