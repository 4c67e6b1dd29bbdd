import Testing

@testable import Reports

@Suite("The comparison of rows and columns")
struct ComparisonTests {
    /// The configurations that were chosen, by row and column.
    private func chosen(_ experiment: MadeUpExperiment) -> [[Int?]] {
        Comparison(experiment.results).cells.map { $0.map { $0?.chosen.configuration.index } }
    }

    private func marks(_ experiment: MadeUpExperiment) -> [[SeedEstimate.Mark?]] {
        Comparison(experiment.results).cells.map { $0.map { $0?.mark } }
    }

    @Test("chooses on validation, although another configuration is better on test")
    func validation() {
        #expect(chosen(MadeUpExperiment()) == [[0, 1], [2, 3], [4, 5]])
        var other = MadeUpExperiment()
        other.report.select.metric = "test.accuracy"
        #expect(chosen(other) == [[0, 1], [2, 3], [6, 5]])
    }

    @Test("marks the best of each column and what its interval cannot tell from it")
    func marks() {
        #expect(marks(MadeUpExperiment()) == [[Optional(.none), .tied], [.tied, Optional(.none)], [.best, .best]])
    }

    @Test("marks all that are level as the best, and the answer names them all")
    func level() {
        var experiment = MadeUpExperiment()
        experiment.report.columns = nil
        experiment.rows[2].outcomes = experiment.rows[4].outcomes
        experiment.rows[3].outcomes = [.missing, .missing, .missing, .missing]
        #expect(marks(experiment) == [[Optional(.none)], [.best], [.best]])
        let text = experiment.built.text.markdown
        #expect(text.contains("**momentum** and **adam** are level at the best `test.accuracy`"))
        #expect(!MadeUpExperiment().built.text.markdown.contains("are level"))
    }

    @Test("names the setting whose bare values are compared")
    func subject() {
        var experiment = MadeUpExperiment()
        experiment.report.rows = "network.activation"
        experiment.report.columns = nil
        experiment.report.baseline = nil
        #expect(experiment.built.text.markdown.contains("`network.activation` **relu** did best on"))
    }

    @Test("has the first axis as rows and one column unless told otherwise")
    func defaults() {
        var experiment = MadeUpExperiment()
        experiment.report.columns = nil
        let comparison = Comparison(experiment.results)
        #expect(comparison.rowColumn == "optimizer.label")
        #expect(comparison.columnColumn == nil)
        // momentum with tanh has the lowest loss, but a diverged run.
        #expect(chosen(experiment) == [[0], [2], [4]])
    }

    @Test("has the rows and columns that the spec names")
    func named() {
        var experiment = MadeUpExperiment()
        experiment.report.rows = "network.activation"
        experiment.report.columns = "optimizer.label"
        let comparison = Comparison(experiment.results)
        #expect(comparison.rowLabels == ["relu", "tanh"])
        #expect(comparison.columnLabels == ["sgd", "momentum", "adam"])
        #expect(chosen(experiment) == [[0, 2, 4], [1, 3, 5]])
    }

    @Test(
        "has its columns in plan order, and numbers that are jumbled there in rising order",
        arguments: [
            (["0.1", "0.01", "0.001", "1"], ["0.001", "0.01", "0.1", "1"]),
            (["1", "0.1", "0.01", "0.001"], ["1", "0.1", "0.01", "0.001"]),
            (["0.001", "0.01", "0.1", "1"], ["0.001", "0.01", "0.1", "1"]),
            (["b", "a", "c", "1"], ["b", "a", "c", "1"]),
        ])
    func order(values: [String], expected: [String]) {
        var experiment = MadeUpExperiment()
        experiment.report.columns = "optimizer.learning_rate"
        experiment.rows = values.map { MadeUpExperiment.Row(cells: ["sgd", "sgd", $0, "", "relu"], outcomes: []) }
        experiment.seeds = []
        #expect(Comparison(experiment.results).columnLabels == expected)
    }

    @Test("has a column for each data set where data sets are swept, and one of mean ranks")
    func datasets() {
        let experiment = MadeUpExperiment.acrossData(["a", "b"], [("x", [0.5, 0.7]), ("y", [0.9, 0.9])])
        let comparison = Comparison(experiment.results)
        #expect(comparison.rowColumn == "optimizer.label" && comparison.columnColumn == "dataset.path")
        #expect(chosen(experiment) == [[0, 2], [1, 3]])
        #expect(marks(experiment) == [[Optional(.none), .best], [.best, .best]])
        // a: second and level; b: first and level.
        let text = experiment.built.text.markdown
        #expect(text.contains("| mean rank |"))
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("| a  ") && $0.hasSuffix("|      1.75 |") })
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("| b  ") && $0.hasSuffix("|      1.25 |") })
        #expect(!MadeUpExperiment().built.text.markdown.contains("mean rank"))
    }

    @Test("leaves a cell empty into which nothing falls")
    func hole() {
        var experiment = MadeUpExperiment()
        experiment.rows.remove(at: 5)
        #expect(chosen(experiment) == [[0, 1], [2, 3], [4, nil]])
    }

    @Test("has one row without a sweep, and nothing to mark")
    func noSweep() {
        var experiment = MadeUpExperiment()
        experiment.columns = []
        experiment.secondAxis = nil
        experiment.report = .init()
        experiment.rows = [MadeUpExperiment.Row(cells: [], outcomes: experiment.rows[0].outcomes)]
        #expect(chosen(experiment) == [[0]])
        #expect(marks(experiment) == [[Optional(.none)]])
        let text = experiment.built.text.markdown
        #expect(text.contains("| rows       | 0.930 ± 0.026 (4/4) |"))
        #expect(text.contains("`test.accuracy` came to 0.930 ± 0.026"))
    }
}
