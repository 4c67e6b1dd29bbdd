extension ExperimentResults {
    /// What a reader must know before believing the numbers; nothing when there is nothing.
    func warningsSection(_ choices: Choices) -> [Block] {
        let warnings = Warning.all(self, choices)
        guard !warnings.isEmpty else { return [] }
        return [.heading(2, "Warnings"), .list(warnings.map { $0.words(experiment: spec.name) })]
    }
}
