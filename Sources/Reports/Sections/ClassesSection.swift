import Experiments
import NeuralNetworks
import Statistics

extension ExperimentResults {
    /// More classes than this are not listed one by one.
    private static let mostClasses = 20
    /// So many of them are listed then: the worst.
    private static let fewestClasses = 10
    /// Of more chosen configurations than this only the best are listed.
    private static let mostRows = 50

    /// How well the classes are told apart; what to do where records do not say it.
    func classesSection(_ classes: ClassResults, _ choices: Choices) -> [Block] {
        let ranked = classes.ranked(by: metric)
        guard let best = ranked.first else { return missingClasses(choices) }
        var blocks: [Block] = [
            .heading(2, "Classes"), .paragraph(introduction(best, of: classes, choices)), .table(table(of: best)),
        ]
        if classes.rows.count > 1 {
            let isLong = ranked.count > Self.mostRows
            let which: Prose = isLong ? "the \(Self.mostRows) best ones by \(code: metric.name)" : "every one"
            blocks.append(
                .paragraph(
                    "The means over the classes, each class counting alike, of the chosen configurations, \(which):"))
            blocks.append(.table(means(isLong ? Array(ranked.prefix(Self.mostRows)) : classes.rows, choices)))
        }
        if let figure = confusionFigure(classes) { blocks.append(.figure(figure)) }
        return blocks + [.list(notes(classes))]
    }

    private func introduction(_ row: ClassResults.Row, of classes: ClassResults, _ choices: Choices) -> Prose {
        let isOne = classes.rows.count == 1
        let number: Prose = "configuration \(row.choice.reported.configuration.index)"
        let name: Prose = choices.column == nil ? number : "\(strong: row.name) (\(number))"
        let best: Prose = isOne ? "" : ", which has the best \(code: metric.name)"
        let finished = row.choice.reported.count(.finished)
        let runs: Prose =
            row.runs.count < finished
            ? "\(row.runs.count) of \(finished) finished runs (the others were recorded by an earlier version)"
            : "\(counted(row.runs.count, "finished run"))"
        var text: Prose = """
            How well each class is recognized by \(name)\(best): on the \(row.part) part, mean ± \
            standard deviation over \(runs).
            """
        if row.classNames.count > Self.mostClasses {
            text += """
                 Of \(row.classNames.count) classes the \(Self.fewestClasses) with the lowest F1 are shown; \
                \(code: "tables/classes.csv") has all.
                """
        }
        return text
    }

    /// A row per class, with the mean over all of them at the end.
    private func table(of row: ClassResults.Row) -> Table {
        let columns = [Table.Column("class")] + ["examples", "precision", "recall", "F1"].map { .init($0, .trailing) }
        var labels = Array(row.classNames.indices)
        if labels.count > Self.mostClasses {
            let means = labels.map { row.estimate(\.f1, ofClass: $0).summary.mean ?? 0 }
            labels = labels.sorted { (means[$0], $0) < (means[$1], $1) }.prefix(Self.fewestClasses).sorted()
        }
        var rows = labels.map { label -> [Table.Cell] in
            let supports = row.scores.map { $0[label].support }
            let isOne = Set(supports).count == 1
            let summary = SeedEstimate(
                summary: Summary(supports.map(Double.init)), plannedCount: row.choice.reported.runs.count)
            return [
                .text(row.classNames[label]), isOne ? .integer(supports[0]) : .estimate(summary),
                .estimate(row.estimate(\.precision, ofClass: label)), .estimate(row.estimate(\.recall, ofClass: label)),
                .estimate(row.estimate(\.f1, ofClass: label)),
            ]
        }
        rows.append([
            .text("mean over classes"), .empty, .estimate(row.macro(\.precision)), .estimate(row.macro(\.recall)),
            .estimate(row.macro(\.f1)),
        ])
        return Table(columns: columns, rows: rows)
    }

    private func means(_ rows: [ClassResults.Row], _ choices: Choices) -> Table {
        let names = ["accuracy", "precision", "recall", "F1"]
        let columns = [Table.Column(choices.column ?? "experiment")] + names.map { .init($0, .trailing) }
        let cells = rows.map { row -> [Table.Cell] in
            [
                .text(row.name), .estimate(row.accuracy), .estimate(row.macro(\.precision)),
                .estimate(row.macro(\.recall)), .estimate(row.macro(\.f1)),
            ]
        }
        return Table(columns: columns, rows: cells)
    }

    private func notes(_ classes: ClassResults) -> [Prose] {
        var notes: [Prose] = [
            """
            precision: of the examples that were predicted to be of a class, the share that is; recall: of the examples of \
            a class, the share that was found; F1: the harmonic mean of both.
            """
        ]
        if classes.rows.contains(where: { $0.scores.contains(where: \.hasUndefined) }) {
            notes.append(
                """
                Where a class has no example, or none was predicted to be of it, the quotient without a denominator counts \
                as 0, and the class counts in the means (as in scikit-learn with \(code: "zero_division=0") and all \
                classes as \(code: "labels")).
                """)
        }
        notes.append(
            """
            Every run's numbers are in \(code: "tables/classes.csv"), its counts in \(code: "tables/confusion.csv"), which \
            leaves out pairs of classes that did not come about.
            """)
        return notes
    }

    /// What to say when finished runs have no counts.
    private func missingClasses(_ choices: Choices) -> [Block] {
        let finished = choices.all.map(\.reported).filter { $0.count(.finished) > 0 }
        guard let facts = finished.lazy.compactMap({ input.data(of: $0.configuration) }).first,
            facts.testCount + facts.validationCount > 0
        else { return [] }
        let most = ConfusionCounts.mostClasses
        let text: Prose
        if facts.classNames.count > most {
            text = """
                The data have \(facts.classNames.count) classes; how often each was predicted for each is counted for up \
                to \(most).
                """
        } else {
            text = """
                The runs were recorded by an earlier version of the program, which did not keep how often each class was \
                predicted for each, nor what networks predict over data with two features. To have both here, move the \
                folder \(code: "journal") out of the results and train again with \(code: input.commands.run): the same \
                seeds give the same numbers.
                """
        }
        return [.heading(2, "Classes"), .paragraph(text)]
    }
}
