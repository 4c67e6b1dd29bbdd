import Experiments

extension ExperimentResults {
    /// How to cite the program, and the works that the methods come from.
    func citationSection(_ methods: [CitedMethod]) -> [Block] {
        var blocks: [Block] = [
            .heading(2, "Citation"), .paragraph("The program:"), .code(language: "bibtex", Self.programEntry),
        ]
        guard !methods.isEmpty else { return blocks }
        let works = methods.map(\.reference).uniqued()
        blocks.append(
            .paragraph(
                "What this experiment uses of others; \(code: "tables/references.bib") has the entries for BibTeX:"))
        blocks.append(
            .list(
                works.map { work in
                    let names = methods.filter { $0.reference == work }.map { "\(code: $0.name)" as Prose }
                    return "\(names.joined(separator: ", ")): \(work.source)"
                }))
        return blocks
    }

    /// The entries for BibTeX: the program, then what the experiment uses.
    func bibliography(_ methods: [CitedMethod]) -> String {
        let works = methods.map(\.reference).uniqued()
        return works.isEmpty ? Self.programEntry : "\(Self.programEntry)\n\(works.bibTeX)"
    }

    private static let programEntry = """
        @misc{espalier,
          author = {{The Espalier authors}},
          title = {Espalier: from one {YAML} file to a reproducible comparison of neural-network classifiers},
          year = {2026},
          howpublished = {Computer program, version \(Program.version)}
        }

        """
}
