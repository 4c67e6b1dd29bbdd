import Experiments

@testable import Reports

extension MadeUpExperiment {
    /// Rows on several data sets, each tried with every seed; the numbers are accuracies, by data set and row.
    ///
    /// - Parameters:
    ///   - outcomes: What each row came to on each data set, seed by seed.
    static func acrossData(_ rows: [String], _ data: [(String, [[Outcome]])]) -> MadeUpExperiment {
        var made = MadeUpExperiment()
        made.columns = ["optimizer.label"]
        made.secondAxis = "dataset.path"
        made.report = ReportOptions()
        made.seeds = Array(1...(data.first?.1.first?.count ?? 1))
        made.rows = data.flatMap { name, outcomes in
            zip(rows, outcomes).map { Row(cells: [$0, name], outcomes: $1) }
        }
        made.data = data.indices.map { facts(classCounts: [60, 40 + 5 * $0]) }
        made.dataIndices = data.indices.flatMap { index in rows.map { _ in index } }
        return made
    }

    /// Rows on several data sets with one accuracy each.
    static func acrossData(_ rows: [String], _ data: [(String, [Double])]) -> MadeUpExperiment {
        acrossData(rows, data.map { name, numbers in (name, numbers.map { [.finished(0.1, 0.1, $0)] }) })
    }
}
