import Experiments

extension ExperimentResults {
    /// What reviewers ask of experiments, where this report answers it, and what only its author can answer.
    func checklistSection(_ choices: Choices) -> [Block] {
        let columns = [Table.Column("asked"), Table.Column("by"), Table.Column("answer")]
        let rows = (items(choices) + Self.authorsItems).map { item -> [Table.Cell] in
            [.text(item.question), .text(item.list), .text(item.answer)]
        }
        return [
            .heading(2, "Reproducibility checklist"),
            .paragraph(
                """
                What the NeurIPS paper checklist (N) and the machine learning reproducibility checklist (R; Pineau et al. \
                2021, arXiv:2003.12206) ask of experiments, in short words, and where the answer is.
                """),
            .table(Table(columns: columns, rows: rows)),
        ]
    }

    /// One item: what is asked, by which list, and the answer.
    private typealias Item = (question: String, list: String, answer: String)

    private func items(_ choices: Choices) -> [Item] {
        let runCount = runs.count
        return [
            ("claims that results support", "N", "Answer, with Warnings; how far they reach is the author's to say"),
            ("models and algorithms described", "R", "Architecture, Settings; formulas: espalier describe NAME"),
            ("all settings of each result", "N R", "Settings of the chosen configurations, tables/chosen.yaml"),
            ("settings tried, how the best was chosen", "N R", "Search space and budget; Chosen configurations"),
            ("exact number of runs", "R", "\(runCount) planned, \(count(.finished)) finished: Search space and budget"),
            ("measures defined", "R", "How the numbers were computed"),
            ("mean and variation", "R", "Comparison; every seed's number in tables/runs.csv"),
            ("error bars, what they mean, how computed", "N R", errorBars(choices)),
            ("statistics of the data", "R", "Data"),
            ("training, validation and test parts", "N R", "Data; \(useOfTest)"),
            ("preprocessing, examples left out", "R", "Data; the program leaves none out, the file's makers may have"),
            ("computing infrastructure", "N R", infrastructure),
            ("time of each run and in all", "N R", "Hardware, software and time; energy is not measured"),
            ("tries beside those reported", "N", "all runs of this experiment are counted; others are the author's"),
            ("versions of what is needed", "R", "Hardware, software and time"),
            ("code and command for every number", "N R", "Reproduce\(repository)"),
            ("trained models", "R", "not part of a report; trained again, they have the same bits"),
            ("table of results with commands", "R", "this report"),
        ]
    }

    private func errorBars(_ choices: Choices) -> String {
        let counts = choices.all.map { $0.reported.summary(of: metric).count }
        guard let fewest = counts.min(), fewest > 1 else { return "no: some results stand on one seed or none" }
        return "How the numbers were computed; they show the variation between seeds, over \(fewest) at least"
    }

    private var useOfTest: String {
        selectMetric.part == "test"
            ? "no: configurations were chosen on the test part" : "the test part was not used to choose"
    }

    private var infrastructure: String {
        runs.contains { $0.run.record?.provenance.surroundings != nil }
            ? "Hardware, software and time"
            : "host and system alone: these runs were trained by a version that kept no more"
    }

    private var repository: String {
        let commits = runs.compactMap { $0.run.record?.provenance.surroundings?.commit }
        guard !commits.isEmpty else { return "; of a repository nothing is known" }
        return commits.contains(where: \.isChanged)
            ? "; some runs were trained with uncommitted changes in the repository" : "; commit under Hardware"
    }

    /// What no program can know.
    private static let authorsItems: [Item] = [
        ("limitations beyond the warnings", "N", "the author's"),
        ("origin, licence, consent of the data; link", "N R", "the author's; Data has their digest"),
        ("code and data open to readers", "N R", "the author's: publish this folder, the spec and the data"),
        ("theory: assumptions, proofs, complexity", "N R", "the author's; parameters and multiply-adds are here"),
        ("ethics, impact, safeguards, people involved, use of language models", "N", "the author's"),
    ]
}
