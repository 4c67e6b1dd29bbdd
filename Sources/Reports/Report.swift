/// A report as data: the text and the tables of one experiment. What it looks like is a format's business.
public struct Report: Sendable {
    /// The text: question, answer, comparison, ranks, warnings, choices, baseline, figures, classes, failures, and the account
    /// of all of it.
    public let text: [Block]
    /// The comparison alone: what a terminal shows.
    public let comparison: [Block]
    /// The short text for the folder of tables: the comparison and one row per configuration.
    public let summary: [Block]
    /// One row per run.
    public let runs: Table
    /// One row per configuration.
    public let configurations: Table
    /// One row per chosen configuration: how it compares with the baseline.
    public let comparisons: Table
    /// One row per cell of the comparison.
    public let cells: Table
    /// One row per group: what its choice was made from, and what that cost.
    public let budgets: Table
    /// The tables that a paper prints.
    public let papers: [CaptionedTable]
    /// Every setting of every chosen configuration, as YAML.
    public let chosenSettings: String
    /// What to cite, as a BibTeX file.
    public let bibliography: String
    /// One row per row of the comparison: how it ranks over the data sets; nil where there is one data set.
    public let ranks: Table?
    /// One row per run, epoch and metric.
    public let curves: Table
    /// One row per run that was trained: how long, where, when.
    public let timings: Table
    /// One row per chosen configuration, run and class: how well the class is recognized.
    public let classes: Table
    /// One row per chosen configuration, run and pair of classes that came about: how often.
    public let confusion: Table

    /// The figures of the text, in its order.
    public var figures: [Figure] {
        text.compactMap { block in
            guard case .figure(let figure) = block else { return nil }
            return figure
        }
    }
}
