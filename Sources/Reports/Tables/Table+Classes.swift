extension Table {
    /// One row per chosen configuration, run and class: how well the class is recognized.
    static func classes(_ classes: ClassResults) -> Table {
        let columns = [
            "group", "configuration", "run_id", "seed", "part", "class", "support", "precision", "recall", "f1",
        ]
        return Table(columns: columns.map { Column($0) }) { take in
            classes.forEachRun { row, names, run in
                for (label, scores) in row.scores[run].enumerated() {
                    take(
                        names + [
                            .text(row.classNames[label]), .integer(scores.support), .number(scores.precision),
                            .number(scores.recall), .number(scores.f1),
                        ])
                }
            }
        }
    }

    /// One row per chosen configuration, run and pair of classes that came about: how often.
    static func confusion(_ classes: ClassResults) -> Table {
        let columns = ["group", "configuration", "run_id", "seed", "part", "true", "predicted", "count"]
        return Table(columns: columns.map { Column($0) }) { take in
            classes.forEachRun { row, names, run in
                let counts = row.runs[run].counts
                for label in row.classNames.indices {
                    for prediction in row.classNames.indices where counts[label, prediction] > 0 {
                        take(
                            names + [
                                .text(row.classNames[label]), .text(row.classNames[prediction]),
                                .integer(counts[label, prediction]),
                            ])
                    }
                }
            }
        }
    }
}

extension ClassResults {
    /// Calls `body` with each run: its row, the cells that name it, and its number in the row.
    fileprivate func forEachRun(_ body: (_ row: Row, _ names: [Table.Cell], _ run: Int) -> Void) {
        for row in rows {
            for (index, (run, counts)) in row.runs.enumerated() {
                let group: Table.Cell = row.choice.label.isEmpty ? .empty : .text(row.choice.label)
                let names: [Table.Cell] = [
                    group, .integer(row.choice.reported.configuration.index), .text(run.id), .integer(run.seed),
                    .text(counts.part),
                ]
                body(row, names, index)
            }
        }
    }
}
