extension Table {
    /// One row per group: what its choice was made from, what became of the runs, and what they cost. No clock is in it.
    static func budgets(_ budgets: [Budget]) -> Table {
        let fixed = ["group", "configurations", "runs"] + ReportedRun.Status.allCases.map(\.rawValue)
        let names = fixed + ["epochs", "updates", "multiply_adds"]
        return Table(columns: names.map { Column($0) }) { take in
            for budget in budgets {
                let label = budget.choice.label
                var row: [Cell] = [label.isEmpty ? .empty : .text(label)]
                row += [.integer(budget.configurationCount), .integer(budget.runs.count)]
                row += ReportedRun.Status.allCases.map { .integer(budget.count($0)) }
                row += [.integer(budget.cost.epochs), .integer(budget.cost.updates), .number(budget.cost.multiplyAdds)]
                take(row)
            }
        }
    }
}
