import Experiments

extension ExperimentResults {
    /// The configuration that was chosen per group, with its result; nothing before a run has finished.
    func choicesSection(_ choices: Choices) -> [Block] {
        guard count(.finished) > 0 else { return [] }
        var columns =
            Table.groupColumns(choices) + [
                Table.Column("configuration", .trailing), Table.Column("chosen settings"),
                Table.Column(selectMetric.name, .trailing),
            ]
        if metric != selectMetric || hasProtocol {
            columns.append(Table.Column(hasProtocol ? "final \(metric.name)" : metric.name, .trailing))
        }
        columns.append(Table.Column("95 % interval", .trailing))
        let rows = choices.all.map { row($0, choices) }
        return [
            .heading(2, "Chosen configurations"), .paragraph(explanation(choices)),
            .table(Table(columns: columns, rows: rows)),
        ]
    }

    private func explanation(_ choices: Choices) -> Prose {
        let over: Prose =
            hasProtocol
            ? " over the \(counted(spec.seeds.count, "seed")) to tune by, then run with \(spec.finalSeeds.count) fresh ones"
            : ""
        guard !choices.columns.isEmpty else {
            return "The only configuration. The interval is that of the mean \(code: metric.name)."
        }
        let columns = choices.columns.map { "\(code: $0)" as Prose }.joined(separator: " and ")
        return """
            For each \(columns) the configuration with the best mean \(code: selectMetric.name)\(over). The interval is \
            that of the mean \(code: metric.name).
            """
    }

    private func row(_ choice: Choice, _ choices: Choices) -> [Table.Cell] {
        let chosen = choice.chosen
        let hasResult = chosen.count(.finished) > 0
        // What else there is of a data set that the group names already.
        let dataColumns =
            choices.dataColumn == nil
            ? []
            : input.plan.axes.filter(\.choosesData).flatMap(\.columns)
                .filter { column in Set(choice.candidates.map { $0.label(of: column) }).count < 2 }
        let settings = hasResult ? chosen.sweptSettings(without: choices.columns + dataColumns) : ""
        let group = choices.columns.isEmpty ? [.text(spec.name)] : choices.cells(of: choice)
        var row =
            group + [
                hasResult ? .integer(chosen.configuration.index) : .empty, settings.isEmpty ? .empty : .text(settings),
                .estimate(chosen.estimate(of: selectMetric)),
            ]
        if metric != selectMetric || hasProtocol { row.append(.estimate(choice.reported.estimate(of: metric))) }
        row.append(choice.reported.summary(of: metric).interval.map(Table.Cell.interval) ?? .empty)
        return row
    }
}

extension Choices {
    /// The cells that name a group, one for each column of groups.
    func cells(of choice: Choice) -> [Table.Cell] {
        columns.isEmpty ? [.empty] : choice.values.map { $0.isEmpty ? .empty : .text($0) }
    }
}

extension Table {
    /// The columns that name groups; without a sweep one for the experiment.
    static func groupColumns(_ choices: Choices) -> [Column] {
        choices.columns.isEmpty ? [Column("experiment")] : choices.columns.map { Column($0) }
    }
}
