/// A report as data: the text and the tables of one experiment. What it looks like is a format's business.
public struct Report: Sendable {
    /// The text: question, answer, comparison, ranks, choices, baseline, warnings, failures, data, settings, provenance.
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
    /// One row per row of the comparison: how it ranks over the data sets; nil where there is one data set.
    public let ranks: Table?
    /// One row per run, epoch and metric.
    public let curves: Table
    /// One row per run that was trained: how long, where, when.
    public let timings: Table

    /// The figures of the text, in its order.
    public var figures: [Figure] {
        text.compactMap { block in
            guard case .figure(let figure) = block else { return nil }
            return figure
        }
    }
}
