import Experiments

extension ExperimentResults {
    /// More values than this are shortened.
    private static let mostValues = 30
    /// More groups than this have their budgets in a file alone.
    private static let mostGroups = 50

    /// What was tried, with which seeds, and what each group's result was chosen from.
    func searchSection(_ budgets: [Budget], _ choices: Choices) -> [Block] {
        [.heading(2, "Search space and budget"), .paragraph(seedsSentence + " " + fairness(budgets))] + axes
            + budgetBlocks(budgets, choices)
    }

    private var seedsSentence: Prose {
        let seeds = "\(counted(spec.seeds.count, "seed")) (\(shortened(spec.seeds.map(String.init))))"
        guard hasProtocol else { return "Every configuration is trained with \(seeds)." }
        return """
            Every configuration is trained with \(seeds) to choose by; the chosen ones are trained again with \
            \(counted(spec.finalSeeds.count, "fresh seed")) (\(shortened(spec.finalSeeds.map(String.init)))), which alone \
            are reported.
            """
    }

    private func fairness(_ budgets: [Budget]) -> Prose {
        let counts = budgets.map(\.configurationCount)
        guard budgets.count > 1, let fewest = counts.min(), let most = counts.max() else { return "" }
        guard fewest == most else {
            return """
                The budgets are not equal: the results are chosen from \(fewest) to \(most) configurations, and more tries \
                find better values by chance alone.
                """
        }
        return most == 1
            ? "Nothing is chosen: there is one configuration each."
            : "The budgets are equal: each result is chosen from \(most) configurations."
    }

    // MARK: What is swept

    private var axes: [Block] {
        guard !input.plan.axes.isEmpty else { return [] }
        let columns = [Table.Column("swept"), Table.Column("points", .trailing), Table.Column("values tried")]
        let table = Table(columns: columns, rows: input.plan.axes.flatMap(rows))
        let isShortened = input.plan.axes.contains { axis in
            axis.columns.contains { labels(of: $0).count > Self.mostValues }
        }
        return [.table(table)]
            + (isShortened ? [.paragraph("All values, with their results, are in \(code: "tables/summary.csv").")] : [])
    }

    /// One row per axis; of variants, one per label.
    private func rows(_ axis: Axis) -> [[Table.Cell]] {
        guard axis.columns.count > 1, let labelColumn = axis.columns.first else {
            return [[.text(axis.name), .integer(axis.pointCount), .text(values(axis.columns, in: configurations))]]
        }
        return labels(of: labelColumn).map { label in
            let members = configurations.filter { $0.label(of: labelColumn) == label }
            let points = members.map { member in axis.columns.map { member.label(of: $0) } }.uniqued()
            return [
                .text("\(labelColumn) = \(label)"), .integer(points.count),
                .text(values(Array(axis.columns.dropFirst()), in: members)),
            ]
        }
    }

    /// The values of those columns: `0.001, 0.01`, with the columns' names where there are several.
    private func values(_ columns: [String], in members: [ConfigurationResults]) -> String {
        columns.compactMap { column in
            let values = members.map { $0.label(of: column) }.uniqued().filter { !$0.isEmpty }
            guard !values.isEmpty else { return nil }
            let list = shortened(values)
            return columns.count > 1 || members.count < configurations.count ? "\(column) \(list)" : list
        }.joined(separator: "; ")
    }

    private func shortened(_ values: [String]) -> String {
        guard values.count > Self.mostValues, let last = values.last else { return values.joined(separator: ", ") }
        return values.prefix(Self.mostValues - 1).joined(separator: ", ") + ", …, \(last) (\(values.count) values)"
    }

    // MARK: What it cost

    private func budgetBlocks(_ budgets: [Budget], _ choices: Choices) -> [Block] {
        let statuses = ReportedRun.Status.allCases.filter { status in budgets.contains { $0.count(status) > 0 } }
        let columns =
            [
                Table.Column(choices.column ?? "experiment"), Table.Column("configurations", .trailing),
                Table.Column("runs", .trailing),
            ]
            + statuses.map { Table.Column($0.rawValue, .trailing) }
            + ["epochs", "updates", "multiply-adds"].map { Table.Column($0, .trailing) }
        let rows = budgets.prefix(Self.mostGroups).map { budget -> [Table.Cell] in
            let label = choices.column == nil ? spec.name : budget.choice.label
            return [
                label.isEmpty ? .empty : .text(label),
                .integer(budget.configurationCount), .integer(budget.runs.count),
            ] + statuses.map { .integer(budget.count($0)) }
                + [
                    .integer(budget.cost.epochs), .integer(budget.cost.updates),
                    .text(QuantityText.text(budget.cost.multiplyAdds)),
                ]
        }
        let rest =
            budgets.count > Self.mostGroups
            ? " The other \(counted(budgets.count - Self.mostGroups, "row")) stand in \(code: "tables/budget.csv")."
            : "" as Prose
        return [
            .table(Table(columns: columns, rows: Array(rows))),
            .paragraph(
                """
                Epochs and updates are those of all the runs in a row together, and so are the multiply-adds of the products \
                of matrices (training, and validation after each epoch).\(rest)
                """),
        ]
    }
}
