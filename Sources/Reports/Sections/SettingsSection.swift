import Experiments

extension ExperimentResults {
    /// More values than this are shortened.
    private static let mostValues = 12

    /// What was swept, and the base run with every default written out.
    var settingsSection: [Block] {
        sweep + [
            .heading(2, "Base run"), .paragraph("Every setting, with defaults written out; the sweep overrides it."),
            .code(language: "yaml", SettingsText(spec.base).text),
        ]
    }

    private var sweep: [Block] {
        guard !input.plan.axes.isEmpty else { return [] }
        let rows = input.plan.axes.flatMap(rows)
        let columns = [Table.Column("axis"), Table.Column("points", .trailing), Table.Column("values")]
        return [.heading(2, "Sweep"), .table(Table(columns: columns, rows: rows))]
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
}
