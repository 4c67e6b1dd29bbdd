/// What the rows, the columns and the groups of a report are: what the spec says, or else what goes without saying.
///
/// Numbers of different data sets do not compare. So where data sets are swept, each has a column of its own in the table,
/// and on each one configuration of each row is chosen.
public struct ReportLayout: Sendable, Equatable {
    /// The column that tells data sets apart; nil where all runs have the same.
    public let dataset: String?
    /// The column whose values are the table's rows; nil without a sweep.
    public let rows: String?
    /// The column whose values are the table's columns; nil: there is one column of results.
    public let columns: String?
    /// The columns whose values, together, are the groups that one configuration each is chosen for; empty: all are one group.
    public let groups: [String]

    /// The layout of a report.
    ///
    /// - Parameters:
    ///   - axes: The column that tells the points of each axis apart, in file order.
    ///   - dataset: That of the axis which chooses the data, if there is one.
    init(_ options: ReportOptions, axes: [String], dataset: String?) {
        self.dataset = dataset
        let free = axes.filter { $0 != options.columns }
        let rows = options.rows ?? free.first { $0 != dataset } ?? free.first ?? axes.first
        self.rows = rows
        columns = options.columns ?? (dataset == rows ? nil : dataset)
        groups = options.select.per?.names ?? [dataset == rows ? nil : dataset, rows].compactMap { $0 }
    }

    /// The columns whose values are compared: those of the groups, data sets left aside.
    public var compared: [String] { groups.filter { $0 != dataset } }

    /// The column that has the baseline among its values: the rows, unless they are the data sets.
    public var baseline: String? { rows == dataset ? compared.first ?? rows : rows }
}

extension RunPlan {
    /// What the rows, the columns and the groups of the report are.
    public var layout: ReportLayout { ReportLayout(spec.report, axes: axes) }
}

extension ReportLayout {
    /// The layout of a report on a plan with those axes.
    init(_ options: ReportOptions, axes: [Axis]) {
        self.init(
            options, axes: axes.compactMap(\.columns.first), dataset: axes.first(where: \.choosesData)?.columns.first)
    }
}

extension SweepAxis {
    /// Whether the points of the axis are data of their own, as far as its paths show.
    var choosesData: Bool {
        paths.contains { ["dataset", "dataset.source", "dataset.path"].contains($0.text) }
    }
}
