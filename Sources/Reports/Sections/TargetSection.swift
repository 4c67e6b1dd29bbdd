extension ExperimentResults {
    /// How long each row takes to the target of the figure `targets`, in what is the same on every machine.
    func targetTable(_ rows: FigureRows, _ choices: Choices) -> [Block] {
        guard let comparison = TargetComparison(self, rows) else { return [] }
        let columns = [
            Table.Column(choices.column ?? "experiment"), Table.Column("reached", .trailing),
            Table.Column("epochs", .trailing), Table.Column("examples", .trailing),
            Table.Column("multiply-adds", .trailing),
        ]
        let lines = zip(rows.all, comparison.all).map { row, line -> [Table.Cell] in
            let epochs = line.median(line.epochs.map { $0.map(Double.init) })
            let examples = epochs.flatMap { epochs in line.examplesPerEpoch.map { epochs * Double($0) } }
            return [
                .text(row.name), .text("\(line.reachedCount)/\(line.epochs.count)"), .rounded(epochs),
                .rounded(examples), .rounded(epochs.map { $0 * line.productsPerEpoch }),
            ]
        }
        return [
            .paragraph(
                "What it takes to bring \(code: comparison.metric.name) to \(comparison.targetText), in the median:"),
            .table(Table(columns: columns, rows: lines)),
        ]
    }

    /// The seconds to that target, which depend on the machine.
    func targetTimes(_ rows: FigureRows, _ choices: Choices) -> [Block] {
        // Rows on different data sets have no target in common.
        guard choices.dataColumn == nil, let comparison = TargetComparison(self, rows) else { return [] }
        let lines = zip(rows.all, comparison.all).compactMap { row, line -> [Table.Cell]? in
            line.median(line.seconds).map {
                [.text(row.name), .text(DecimalDigits($0).text(places: max(1, 2 - DecimalDigits($0).exponent)))]
            }
        }
        guard !lines.isEmpty else { return [] }
        let columns = [Table.Column(choices.column ?? "experiment"), Table.Column("seconds", .trailing)]
        return [
            .paragraph(
                """
                Seconds of training until \(code: comparison.metric.name) came to \(comparison.targetText), in the median, \
                on the machines above and beside whatever else ran on them:
                """), .table(Table(columns: columns, rows: lines)),
        ]
    }
}

extension Table.Cell {
    /// A number in four digits; nothing where there is none.
    fileprivate static func rounded(_ number: Double?) -> Table.Cell {
        guard let number else { return .empty }
        guard number >= 1e6 else {
            return .text(DecimalDigits(number).text(places: number == number.rounded() ? 0 : 1))
        }
        let digits = DecimalDigits(number)
        var mantissa = digits
        mantissa.exponent = 0
        return .text("\(mantissa.text(places: 2))e\(digits.exponent)")
    }
}
