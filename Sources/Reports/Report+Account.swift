extension ExperimentResults {
    /// The account of how the results came about, as reproducibility checklists ask for it.
    func account(
        _ choices: Choices, _ baseline: BaselineComparisons, _ budgets: [Budget], _ methods: [CitedMethod]
    ) -> [Block] {
        chosenSettingsSection(choices) + searchSection(budgets, choices) + dataSection + architectureSection(choices)
            + numbersSection(baseline) + provenanceSection(budgets, choices) + reproduceSection
            + citationSection(methods) + checklistSection(choices)
    }
}
