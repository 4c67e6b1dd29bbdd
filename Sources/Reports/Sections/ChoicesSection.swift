import Experiments

extension ExperimentResults {
    /// More settings than this share a column.
    private static let mostSettingColumns = 3

    /// The configuration that was chosen per group, with its result; nothing before a run has finished.
    func choicesSection(_ choices: Choices) -> [Block] {
        guard count(.finished) > 0 else { return [] }
        let whose = choices.all.count > 1 ? "their" : "its"
        let words = choicesExplanation(choices) + " All \(whose) settings stand below."
        return [.heading(2, "Chosen configurations"), .paragraph(words), .table(choicesTable(choices))]
    }

    /// What was chosen per group, the number it was chosen by and the number it came to.
    func choicesTable(_ choices: Choices) -> Table {
        let chosenColumns = chosenColumns(choices)
        let isSpread = chosenColumns.count <= Self.mostSettingColumns
        var columns = Table.groupColumns(choices) + [Table.Column("configuration", .trailing)]
        columns += isSpread ? chosenColumns.map(settingColumn) : [Table.Column("chosen settings")]
        columns.append(Table.Column(selectMetric.name, .trailing))
        if metric != selectMetric || hasProtocol {
            columns.append(Table.Column(hasProtocol ? "final \(metric.name)" : metric.name, .trailing))
        }
        columns.append(Table.Column("95 % interval", .trailing))
        let rows = choices.all.map { choice -> [Table.Cell] in
            let settings = isSpread ? chosenColumns.map { [$0] } : [chosenColumns]
            return row(choice, choices, settings: settings.map { self.settings($0, of: choice) })
        }
        return Table(columns: columns, rows: rows)
    }

    /// A column of numbers keeps to the right.
    private func settingColumn(_ name: String) -> Table.Column {
        let isNumeric = labels(of: name).allSatisfy { $0.isEmpty || Double($0) != nil }
        return Table.Column(name, isNumeric ? .trailing : .leading)
    }

    /// How the choice was made.
    func choicesExplanation(_ choices: Choices) -> Prose {
        let over: Prose =
            hasProtocol
            ? " over the \(counted(spec.seeds.count, "seed")) to tune by, then run with \(spec.finalSeeds.count) fresh ones"
            : ""
        let interval: Prose = "The interval is that of the mean \(code: metric.name)."
        guard !choices.columns.isEmpty else { return "The only configuration. \(interval)" }
        let columns = choices.columns.map { "\(code: $0)" as Prose }.joined(separator: " and ")
        guard choices.all.contains(where: { $0.candidates.count > 1 }) else {
            return "There is one configuration for each \(columns). \(interval)"
        }
        return """
            For each \(columns) the configuration with the best mean \(code: selectMetric.name)\(over). \(interval)
            """
    }

    /// The swept columns in which any group had a choice: what is the same for all its candidates was not chosen.
    private func chosenColumns(_ choices: Choices) -> [String] {
        sweptColumns.filter { column in
            !choices.columns.contains(column)
                && choices.all.contains { Set($0.candidates.map { $0.label(of: column) }).count > 1 }
        }
    }

    /// What was chosen in those columns, with their names where there are several.
    private func settings(_ columns: [String], of choice: Choice) -> Table.Cell {
        guard choice.chosen.count(.finished) > 0 else { return .empty }
        let chosen = columns.map { ($0, choice.chosen.label(of: $0)) }.filter { !$0.1.isEmpty }
        guard !chosen.isEmpty else { return .empty }
        return .text(columns.count == 1 ? chosen[0].1 : chosen.map { "\($0) \($1)" }.joined(separator: ", "))
    }

    private func row(_ choice: Choice, _ choices: Choices, settings: [Table.Cell]) -> [Table.Cell] {
        let chosen = choice.chosen
        let group = choices.columns.isEmpty ? [.text(spec.name)] : choices.cells(of: choice)
        var row = group + [chosen.count(.finished) > 0 ? .integer(chosen.configuration.index) : .empty] + settings
        row.append(.estimate(chosen.estimate(of: selectMetric)))
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
