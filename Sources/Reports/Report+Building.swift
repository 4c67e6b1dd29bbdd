extension Report {
    /// The report of one experiment. The same input gives the same report, in whatever order records were made.
    public init(_ input: ReportInput) {
        let results = ExperimentResults(input)
        let choices = Choices(results)
        let ranks = RankComparison(results, choices)
        let comparison = Comparison(results)
        let baseline = BaselineComparisons(choices, by: results.metric)
        let classResults = ClassResults(results, choices)
        let comparisonSection = results.comparisonSection(comparison, ranks)
        let ranksSection = ranks.map(results.ranksSection) ?? []
        let tuning = results.hasProtocol ? results.comparisonSection(Comparison(results, isTuning: true)) : []
        let budgets = results.budgets(choices)
        let methods = results.citedMethods(baseline)
        text =
            results.questionSection + results.answerSection(choices, ranks) + comparisonSection + ranksSection
            + results.warningsSection(choices) + results.choicesSection(choices) + tuning
            + results.baselineSection(baseline, choices) + results.figuresSection(choices)
            + results.classesSection(classResults, choices) + results.decisionsSection(choices)
            + results.troubleSection + results.account(choices, baseline, budgets, methods)
        self.comparison = comparisonSection
        summary =
            [.heading(1, "\(results.spec.name): summary")] + comparisonSection
            + [.heading(2, "Configurations"), .table(.overview(results))]
        runs = .runs(results)
        configurations = .configurations(results)
        comparisons = .comparisons(baseline, choices, results)
        self.ranks = ranks.map(Table.ranks)
        cells = .cells(comparison)
        self.budgets = .budgets(budgets)
        papers = results.paperTables(comparison, ranks, choices, baseline)
        chosenSettings = results.chosenSettings(choices)
        bibliography = results.bibliography(methods)
        curves = .curves(results)
        timings = .timings(results)
        classes = .classes(classResults)
        confusion = .confusion(classResults)
    }

    /// The comparison alone, without what else a report has.
    public static func comparison(of input: ReportInput) -> [Block] {
        let results = ExperimentResults(input)
        return results.comparisonSection(Comparison(results), RankComparison(results, Choices(results)))
    }
}
