import NeuralNetworks

/// The section `report`: what the report shows.
public struct ReportOptions: Component {
    /// The metric of the comparison table.
    public var metric = "test.accuracy"
    /// How one configuration per group is chosen.
    public var select = SelectOptions()
    /// The column whose values are the table's rows; nil: what goes without saying.
    public var rows: String?
    /// The column whose values are the table's columns; nil: what goes without saying.
    public var columns: String?
    /// The row that the others are compared with; nil: none.
    public var baseline: String?
    /// Whether a configuration may be chosen on the test part; the report then says so.
    public var allowTestSelection = false

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<ReportOptions>(
        "report", "What the report shows.",
        settings: [
            Setting("metric", \.metric, .choice(MetricNames.all), "The metric of the comparison table."),
            Setting("select", section: \.select, "How one configuration per group is chosen."),
            Setting(
                "rows", \.rows, .optional(.text),
                "The column whose values are the table's rows; none: that of the first axis, data sets left aside."),
            Setting(
                "columns", \.columns, .optional(.text),
                "The column whose values are the table's columns; none: the data sets, where they are swept."),
            Setting(
                "baseline", \.baseline, .optional(.text),
                "The row that the others are compared with; one that is called none stands in quotes."),
            Setting(
                "allow_test_selection", \.allowTestSelection, .flag,
                "Whether a configuration may be chosen on the test part; the report then says so."),
        ])
}

/// How one configuration per group is chosen.
public struct SelectOptions: Component {
    /// The metric to choose by: losses are minimized, accuracies maximized.
    public var metric = "validation.loss"
    /// The columns whose values, together, are the groups; nil: the report's rows, on each data set.
    public var per: ColumnNames?

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<SelectOptions>(
        "select", "How one configuration per group is chosen.",
        settings: [
            Setting(
                "metric", \.metric, .choice(MetricNames.all),
                "The metric to choose by: losses are minimized, accuracies maximized."),
            Setting(
                "per", \.per, .optional(.either([.text, .list(.text)])),
                """
                The column whose values are the groups, or a list of columns: a group for each combination; none: the \
                report's rows, on each data set where data sets are swept.
                """),
        ])
}
